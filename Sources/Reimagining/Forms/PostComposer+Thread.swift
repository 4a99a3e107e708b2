import PostText

extension PostComposer {
  /// Posts that are worth following; what is longer is no micro-content.
  private static let mostPosts = 8

  /// The text told in several posts, with the link and the tags in the last one; nil where the platform has no threads or
  /// one post is enough.
  func thread(numbering: ThreadNumbering) -> Alternative? {
    guard material.recipe.threads else { return nil }
    let (measure, layout) = (material.measure, material.layout)
    let room = material.aim - Self.numberRoom(numbering)
    guard room > 0 else { return nil }
    let posts = min(Self.mostPosts, (material.wholeCost + room - 1) / room)
    guard posts > 1 else { return nil }
    // Posts are never full to the last letter, so a part of the room stays free.
    guard let lines = lines(leadingWith: nil, room: room * posts * 9 / 10), lines.count > 1 else { return nil }
    let lengths = lines.map { min(room, measure.cost($0.text.bytes) + layout.margin(of: $0.unit)) }
    let tailCost = material.tail.cost(measure)
    guard
      let partition = ThreadPartition(
        costs: lengths.dropLast() + [(lengths.last ?? 0) + tailCost], isBreak: breaks(in: lines), room: room,
        most: Self.mostPosts), partition.ends.count > 1
    else { return nil }
    var sheets: [PostLayout.Sheet] = []
    var start = 0
    for (part, end) in partition.ends.enumerated() {
      let own = Array(lines[start..<end])
      var sheet = PostLayout.Sheet()
      sheet.append(numbering.prefix(of: part, in: partition.ends.count))
      sheet.append(layout.sheet(of: own))
      if end == lines.count { sheet = closed(sheet, lines) }
      guard measure.excess(sheet.text.bytes, over: material.aim) == 0 else { return nil }
      sheets.append(sheet)
      start = end
    }
    return alternative(of: sheets, lead: .thread(sheets.count))
  }

  private static func numberRoom(_ numbering: ThreadNumbering) -> Int {
    switch numbering {
    case .none: 0
    case .open: 4
    case .total: 6
    }
  }

  /// Whether a post may begin with each of the lines.
  private func breaks(in lines: [PostLayout.Line]) -> [Bool] {
    let units = material.manuscript.units
    return lines.indices.map { index in
      guard index > 0 else { return true }
      let (unit, before) = (units[lines[index].unit], units[lines[index - 1].unit])
      return unit.need == .nothing && !before.announces && !before.isHeading
    }
  }
}
