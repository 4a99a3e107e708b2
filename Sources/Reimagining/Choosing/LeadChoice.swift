/// What a post may open with.
struct Lead {
  var kind: Alternative.Lead
  /// Nil for the order of the text.
  var unit: Int?
}

/// Finds what posts may open with.
struct LeadChoice {
  private let material: PostMaterial
  private var units: [SourceUnit] { material.manuscript.units }
  private var recipe: Recipe { material.recipe }

  init(_ material: PostMaterial) { self.material = material }

  /// The order of the text first, or one of the first sentences where the first one is too long; then one of each kind.
  var leads: [Lead] {
    let values = material.values
    let ranked = units.indices.filter(canLead).sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    let early = ranked.first { material.body.prefix(Self.early).contains($0) }
    var leads = [Lead(kind: .news, unit: opensTooLong ? early : nil)]
    let looked = ranked.prefix(Self.mostLooked).map { ($0, Nugget(units[$0])) }
    for (kind, fits) in Self.kinds {
      let lead = looked.first { index, nugget in
        fits(units[index], nugget) && !leads.contains { $0.unit == index }
      }
      if let lead { leads.append(Lead(kind: kind, unit: lead.0)) }
    }
    return leads
  }

  /// A joke or a cheer is rare, and where there is one it is what people share.
  private static let kinds: [(Alternative.Lead, @Sendable (SourceUnit, Nugget) -> Bool)] = [
    (.number, { unit, _ in !unit.numbers.isEmpty }),
    (.humor, { $1 == .humor }),
    (.question, { $1 == .question }),
    (.quotation, { unit, _ in unit.kind == .quote || !Pairing.hasNoQuotation(unit.bytes) }),
    (.inspiration, { $1 == .inspiration }),
    (.commentary, { $1 == .commentary }),
    (.call, { unit, _ in unit.role == .ask }),
    (.other, { _, _ in true }),
  ]

  /// What is worth less than so many others is no lead.
  private static let mostLooked = 60
  /// Among so many sentences stands what a text is about.
  private static let early = 4

  /// Whether the text opens with more than a reader sees at first.
  private var opensTooLong: Bool {
    guard let longest = recipe.longestLead, let first = material.costs.first(where: { !$0.isEmpty })?.first else {
      return false
    }
    return first > longest
  }

  private func canLead(_ index: Int) -> Bool {
    let unit = units[index]
    guard index != material.body.first, unit.need == .nothing, !unit.isHeading, !unit.looksBack,
      !unit.role.isApart, ![.signOff, .followCall, .linkCarrier, .pointer].contains(unit.role),
      unit.wordCount <= Self.longestHook, (material.costs[index].first ?? .max) <= recipe.longestLead ?? .max
    else { return false }
    let opening = opening(with: index)
    return (!unit.announces || unit.role == .question && opening.count > 1)
      && opening.allSatisfy { !material.forms[$0].isEmpty }
  }

  /// A reader takes in no more at first sight.
  private static let longestHook = 30

  /// What stands at the start of a post that leads with a unit: it, and what a question announces, or all of a quotation
  /// and whose it is.
  func opening(with lead: Int) -> [Int] {
    if let line = Attribution.line(behind: lead, in: units) { return Array(lead...line) }
    let next = lead + 1
    guard units[lead].announces, next < units.count, !material.forms[next].isEmpty, !units[next].announces,
      !units[next].isItem
    else { return [lead] }
    return [lead, next]
  }
}
