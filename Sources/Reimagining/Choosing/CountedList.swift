import PostText

/// A list whose opening line says how many items there are: “Three things to bring:”. With fewer, the line would be
/// wrong, so the list is chosen as a whole: with all that its items say, or with the first sentence of each.
struct CountedList {
  /// The opening line and the units of the list.
  let all: [Int]
  /// The same without the further sentences of items.
  let heads: [Int]

  /// - Returns: the list that the unit opens, nil where it opens none, or doesn't count it.
  init?(openedBy index: Int, in units: [SourceUnit]) {
    let intro = units[index]
    guard intro.announces, index + 1 < units.count, units[index + 1].isItem, units[index + 1].group != intro.group
    else { return nil }
    let group = units[index + 1].group
    let members = units.indices[(index + 1)...].prefix { units[$0].group == group }
    let items = members.filter { units[$0].isItem && units[$0].depth == 0 }
    guard items.count > 1,
      intro.numbers.contains(where: { NumberWord.value(of: intro.bytes[$0]) == items.count })
    else { return nil }
    all = [index] + members
    heads = [index] + items
  }
}
