import Voice

/// How much a unit is worth to a post: by its place, by what it has in common with the title, and by what it brings that
/// a reader can hold.
///
/// Most texts say first what they are about, so the place weighs most; in a long post, where there is room for most of
/// the text, it weighs more still.
struct Importance {
  /// By unit; none is negative.
  private(set) var values: [Double]

  /// - Parameter room: how much of the text the post has room for, from 0 to 1.
  init(_ manuscript: Manuscript, room: Double) {
    let units = manuscript.units
    let title = manuscript.title.map { units[$0].words } ?? []
    let names = Self.keyNames(of: manuscript)
    var place = 0
    values = units.indices.map { index in
      let unit = units[index]
      defer { if !unit.isHeading, unit.role != .boilerplate { place += 1 } }
      guard !unit.isUnusable else { return 0 }
      let place = unit.role == .title || unit.role == .summary ? 0 : place
      let overlap = title.isEmpty ? 0 : Double(unit.words.intersection(title).count) / Double(title.count)
      var score = 2.2 / (1 + 0.35 * Double(place))
      score += 3 * room / (1 + 0.12 * Double(place))
      if !unit.isHeading { score += 0.8 * overlap }
      if !unit.numbers.isEmpty { score += 0.3 }
      if unit.kind == .quote { score += 0.1 }
      if unit.names.contains(where: { names.contains(unit.bytes[$0]) }) { score += 0.15 }
      let bonus = Self.bonus(of: unit)
      // In a long post there is room for what a short one can do without.
      score += bonus < 0 ? bonus * (1 - 0.7 * room) : bonus
      return max(0.01, score) * Self.power(Double(max(1, unit.words.count)))
    }
  }

  private static func bonus(of unit: SourceUnit) -> Double {
    switch unit.role {
    case .title: 0.2
    case .summary: 1.2
    case .boilerplate: -1.5
    case .linkCarrier: -1.5
    case .signOff, .pointer: -1
    case .ask: -0.2
    case .question, .proof, .claim: unit.isHeading ? -0.3 : isLinkLabel(unit) ? -0.8 : 0
    }
  }

  /// An entry of a list of links, of which a post can carry one.
  private static func isLinkLabel(_ unit: SourceUnit) -> Bool {
    unit.isItem && unit.links.contains { !$0.isBare && $0.range.count * 10 >= unit.bytes.count * 9 }
  }

  /// Longer units say more, but not as much more as they are longer.
  private static func power(_ count: Double) -> Double {
    Mathematics.exp(0.7 * Mathematics.log(count))
  }

  /// The names that stand most often in the text.
  private static func keyNames(of manuscript: Manuscript) -> Set<ArraySlice<UInt8>> {
    var counts: [ArraySlice<UInt8>: (count: Int, first: Int)] = [:]
    var place = 0
    for unit in manuscript.units where !unit.isHeading {
      for name in unit.names {
        let known = counts[unit.bytes[name]]
        counts[unit.bytes[name]] = ((known?.count ?? 0) + 1, known?.first ?? place)
        place += 1
      }
    }
    let sorted = counts.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
    return Set(sorted.prefix(3).map(\.key))
  }
}
