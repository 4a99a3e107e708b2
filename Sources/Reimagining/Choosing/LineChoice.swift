/// Chooses the lines of a post.
struct LineChoice {
  private let material: PostMaterial
  private let source: CandidateSource
  /// What is chosen from where a text is told in its own order.
  private let candidates: [UnitChoice.Candidate]
  private var units: [SourceUnit] { material.manuscript.units }

  init(_ material: PostMaterial) {
    self.material = material
    source = CandidateSource(material)
    var candidates = material.manuscript.units.indices.map(source.candidate)
    // It may lead back to the title that stands above it.
    if let below = material.belowTitle, candidates[below].need == .previous { candidates[below].need = .nothing }
    self.candidates = candidates
  }

  /// The lines that are worth most in a room; nil where the opening alone is longer.
  ///
  /// - Parameter opening: the units that are to stand first; empty for the order of the text.
  func lines(behind opening: [Int], room: Int) -> [PostLayout.Line]? {
    let room = room + material.layout.widestSeparator - opening.reduce(0) { $0 + (material.costs[$1].first ?? 0) }
    guard room >= 0 else { return nil }
    let chosen = choice(of: opening.isEmpty ? candidates : candidates(behind: opening), room: room)
    var lines = opening.compactMap { line($0, form: 0) }
    for (index, form) in chosen.enumerated() {
      guard let form else { continue }
      lines += source.units(of: index, form: form).compactMap { line($0.unit, form: $0.form) }
    }
    return closedWithOrigin(lines)
  }

  private func line(_ unit: Int, form: Int) -> PostLayout.Line? {
    guard form < material.forms[unit].count else { return nil }
    let form = material.forms[unit][form]
    let hidden = form.plain.map { material.measure.cost(form.text.bytes) - material.measure.cost($0.bytes) } ?? 0
    return PostLayout.Line(unit: unit, text: form.text, hidden: hidden)
  }

  /// What is left to choose from where other units open the post.
  private func candidates(behind opening: [Int]) -> [UnitChoice.Candidate] {
    var candidates = candidates
    for unit in opening {
      candidates[unit].forms = []
      if unit + 1 < candidates.count { candidates[unit + 1].followsHole = true }
    }
    if let title = material.manuscript.title { candidates[title].forms = [] }
    if let below = material.belowTitle { candidates[below].need = source.candidate(below).need }
    // What opens the text may lead back to nothing; behind another sentence it would lead back to that one.
    if units.first?.opening.refersBack == true { candidates[0].forms = [] }
    return candidates
  }

  /// A note on where a text comes from closes a post, where it would part the title from the text.
  private func closedWithOrigin(_ lines: [PostLayout.Line]) -> [PostLayout.Line] {
    let head = lines.prefix { units[$0.unit].isHeading }
    let notes = lines[head.endIndex...].prefix { units[$0.unit].role == .origin }
    return Array(head + lines[notes.endIndex...] + notes)
  }

  // MARK: Fragments

  /// The best choice in which no item stands alone that says little without its list.
  private func choice(of candidates: [UnitChoice.Candidate], room: Int) -> [Int?] {
    var candidates = candidates
    while true {
      let chosen = UnitChoice(candidates, room: room).chosen
      let groups = groupsOfOneFragment(in: chosen)
      guard !groups.isEmpty else { return chosen }
      for index in candidates.indices where units[index].group.map(groups.contains) ?? false {
        candidates[index].forms = []
      }
    }
  }

  /// The lists of which nothing is chosen but one fragment, though they have more.
  private func groupsOfOneFragment(in chosen: [Int?]) -> Set<Int> {
    var members: [Int: [Int]] = [:]
    for index in chosen.indices where chosen[index] != nil {
      guard let group = units[index].group else { continue }
      // The line that opens a list is company as well.
      let isOpened = index > 0 && chosen[index - 1] != nil && candidates[index - 1].introduces == group
      members[group, default: []] += isOpened ? [index, index - 1] : [index]
    }
    return Set(
      members.filter { group, members in
        members.count == 1 && units[members[0]].isFragment && hasOthers(than: members[0], in: group)
      }.keys)
  }

  /// Whether a list has items besides one that could stand in the post.
  private func hasOthers(than index: Int, in group: Int) -> Bool {
    material.body.contains { $0 != index && units[$0].isItem && units[$0].group == group }
  }
}
