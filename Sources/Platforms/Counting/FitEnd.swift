import PostText

extension CountingRule {
  /// Where the longest part from the start of `post` that fits into `limit` ends, in bytes.
  ///
  /// It's a place between two grapheme clusters and outside every entity, and the next such place doesn't fit.
  /// `post.count` when all of the post fits.
  package func fitEnd(_ post: [UInt8], entities: [Entity], limit: Int) -> Int {
    switch scope {
    case .all: return fitEndOfAll(post, entities: entities, limit: limit)
    case .longestBlock: return TextBlocks.fitEnd(post, unit, entities: entities, limit: limit)
    case .tagList: return TagList.fitEnd(post, unit, limit: limit)
    case .telegramText: return TelegramText.fitEnd(post, unit, entities: entities, limit: limit)
    }
  }

  private func fitEndOfAll(_ post: [UInt8], entities: [Entity], limit: Int) -> Int {
    if measure(post, entities: entities).length <= limit { return post.count }
    return endOfOverlong(post, entities: entities, limit: limit)
  }

  /// The same for a post that is known to be longer.
  func endOfOverlong(_ post: [UInt8], entities: [Entity], limit: Int) -> Int {
    guard scope == .all else { return fitEnd(post, entities: entities, limit: limit) }
    return endInStart(of: post, entities: entities, known: post.count, limit: limit)?.end
      ?? lastStop(in: post, entities: entities, limit: limit)
  }

  /// Where a post that is known to be longer would have to end, and how many of its bytes tell that.
  ///
  /// It is looked for in the first lines of the post, as few as may be, which is enough unless a character or an entity
  /// is longer than that; nil then.
  ///
  /// - Parameter known: how far into the post its entities are given.
  func endInStart(
    of post: [UInt8], entities: [Entity], known: Int, limit: Int
  ) -> (end: Int, read: Int)? {
    for bytesPerUnit in [1, 3, 8] {
      let enough = 2 * Self.margin + bytesPerUnit * min(limit, post.count)
      guard known > enough, let line = post[..<enough].lastIndex(of: UInt8(ascii: "\n")) else { continue }
      let start = Array(post[...line])
      let end = lastStop(in: start, entities: Array(entities.prefix { $0.range.upperBound <= line }), limit: limit)
      if end + Self.margin <= line { return (end, start.count) }
    }
    return nil
  }

  /// So many bytes behind the end leave room for what begins at it.
  private static let margin = 512

  private func lastStop(in post: [UInt8], entities: [Entity], limit: Int) -> Int {
    var stops = StopWalk(post, entities, self)
    var within: [Int] = []
    var beyond = stops.next()
    while let stop = beyond, stop.cost <= limit {
      within.append(stop.place)
      beyond = stops.next()
    }
    guard grammar != .none else { return within.last ?? 0 }
    var end = within.last { fits(post, end: $0, limit) } ?? 0
    guard end == within.last ?? 0 else { return end }
    while let stop = beyond, fits(post, end: stop.place, limit) {
      end = stop.place
      beyond = stops.next()
    }
    return end
  }

  /// Whether the first `end` bytes fit by themselves: a cut can make a link of what was none, and take one away.
  private func fits(_ post: [UInt8], end: Int, _ limit: Int) -> Bool {
    let part = Array(post[..<end])
    return measure(part, entities: grammar.entities(in: part)).length <= limit
  }
}

/// The places of a post where it may be cut, and what it costs up to each, by the entities of the whole.
private struct StopWalk {
  private let post: [UInt8]
  private let entities: [Entity]
  /// How the cost is added up: one of the two.
  private var weighted: WeightedWalk?
  private var counted: CountedWalk?
  private var offset = 0
  private var nextEntity = 0

  init(_ post: [UInt8], _ entities: [Entity], _ rule: CountingRule) {
    self.post = post
    self.entities = entities
    if rule.unit == .xWeighted {
      weighted = WeightedWalk(post, entities)
    } else {
      let text = CountedText(post, entities, rule)
      counted = CountedWalk(text, rule.unit, trimsEnd: rule.tidiesWhitespace)
    }
  }

  /// The next place: an edge of a grapheme cluster that no entity holds inside; nil behind the end.
  mutating func next() -> (place: Int, cost: Int)? {
    while offset < post.count {
      let start = offset
      offset = Graphemes.clusterEnd(in: post, from: start)
      guard let cost = weighted?.cost(upToCluster: start..<offset) ?? counted?.cost(upTo: offset) else { continue }
      while nextEntity < entities.count, entities[nextEntity].range.upperBound <= offset { nextEntity += 1 }
      guard nextEntity == entities.count || entities[nextEntity].range.lowerBound >= offset else { continue }
      return (offset, cost)
    }
    return nil
  }
}
