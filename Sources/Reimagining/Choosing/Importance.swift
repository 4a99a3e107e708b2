import Voice

/// How much a unit is worth to a post: by its place, by what it has in common with the title, and by what it brings that
/// a reader can hold.
///
/// Most texts say first what they are about, so the place weighs most; in a long post, where there is room for most of
/// the text, it weighs more still. What a text repeats is what it is about, so common words weigh a little.
struct Importance {
  /// By unit; none is negative.
  private(set) var values: [Double]

  /// - Parameters:
  ///   - room: how much of the text the post has room for, from 0 to 1.
  ///   - length: how long the post is to be.
  ///   - link: the number of the one that the post carries.
  init(_ manuscript: Manuscript, room: Double, length: Int, link: Int?) {
    let units = manuscript.units
    let title = manuscript.title.map { units[$0].words } ?? []
    let names = Self.keyNames(of: manuscript)
    let common = Self.commonness(of: units)
    let power = Self.power(in: length)
    let isTitleSaidAgain = Self.isTitleSaidAgain(in: manuscript)
    var place = 0
    values = units.indices.map { index in
      let unit = units[index]
      defer { if !unit.isHeading, !unit.role.isApart { place += 1 } }
      guard !unit.isUnusable else { return 0 }
      let place = unit.role == .title || unit.role == .summary ? 0 : place
      let overlap = title.isEmpty ? 0 : Double(unit.words.intersection(title).count) / Double(title.count)
      var score = Weight.place / (1 + Weight.placeDecay * Double(place))
      score += Weight.room * room / (1 + Weight.roomDecay * Double(place))
      if !unit.isHeading { score += Weight.titleOverlap * overlap + Weight.commonness * common[index] }
      if !unit.numbers.isEmpty { score += Weight.number }
      if unit.kind == .quote { score += Weight.quotation }
      if unit.names.contains(where: { names.contains(unit.bytes[$0]) }) { score += Weight.keyName }
      let bonus = Self.bonus(of: unit, link)
      // In a long post there is room for what a short one can do without.
      score += bonus < 0 ? bonus * (1 - Weight.mercy * room) : bonus
      if unit.role == .title, isTitleSaidAgain { score *= Self.worthOfRepetition }
      return max(Weight.least, score) * Mathematics.exp(power * Mathematics.log(Double(max(1, unit.words.count))))
    }
  }

  /// What speaks for a unit, in one measure with the bonus of its role. The first sentence has the place in full, and the
  /// ones behind it the less the further they stand from it.
  private enum Weight {
    static let place = 2.2
    static let placeDecay = 0.35
    /// On top, where the post has room for all of the text.
    static let room = 3.0
    static let roomDecay = 0.12
    /// For having all words of the title.
    static let titleOverlap = 0.8
    /// For each time that its words stand elsewhere, on the average.
    static let commonness = 0.3
    static let number = 0.3
    static let quotation = 0.1
    static let keyName = 0.15
    /// How much of what speaks against a unit is forgotten where there is room for all.
    static let mercy = 0.7
    /// Nothing is worth less, so that all of a short text is chosen.
    static let least = 0.01
  }

  /// Whether the first sentence has most words of the title and all of its numbers, and so says what it announces.
  private static func isTitleSaidAgain(in manuscript: Manuscript) -> Bool {
    guard let title = manuscript.title.map({ manuscript.units[$0] }),
      let first = manuscript.units.first(where: { !$0.isHeading && !$0.isUnusable && !$0.role.isApart })
    else { return false }
    let numbers = Set(first.numbers.map { first.bytes[$0] })
    return title.words.intersection(first.words).count * 2 >= title.words.count
      && title.numbers.allSatisfy { numbers.contains(title.bytes[$0]) }
  }

  private static let worthOfRepetition = 0.5

  private static func bonus(of unit: SourceUnit, _ link: Int?) -> Double {
    switch unit.role {
    case .title: 0.2
    case .summary: 1.2
    case .origin, .boilerplate: -1.5
    case .linkCarrier: -1.5
    case .signOff, .followCall, .pointer: -1
    // What the link is for.
    case .ask where unit.links.contains { $0.index == link && ($0.isBare || unit.pointedLinks.contains($0.index)) }: 1.5
    case .ask: -0.2
    case .question, .proof, .claim: unit.isHeading ? -0.3 : unit.isLinkLabel || unit.isAside ? -0.8 : 0
    }
  }

  /// By which power of its words a unit says more than another one: a short post is better with two short sentences than
  /// with a long one, and in a long post there is room for those that explain.
  private static func power(in length: Int) -> Double {
    0.7 + 0.3 * min(1, max(0, Double(length - shortPost) / Double(longPost - shortPost)))
  }

  private static let shortPost = 280
  private static let longPost = 800

  /// By unit, how often its words stand in others on the average, from 0 to 8.
  private static func commonness(of units: [SourceUnit]) -> [Double] {
    var counts: [UInt32: Int] = [:]
    for index in units.indices where !units[index].isHeading && !units[index].role.isApart {
      for word in units[index].words { counts[word, default: 0] += 1 }
    }
    // In a long text any word has its repetitions.
    let usual = min(8, max(1, Double(units.count) / 8))
    return units.indices.map { index in
      guard !units[index].isHeading else { return 0 }
      let words = units[index].words
      let others = words.reduce(0) { $0 + min(8, max(0, (counts[$1] ?? 1) - 1)) }
      return Double(others) / Double(words.count + 2) / usual
    }
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
