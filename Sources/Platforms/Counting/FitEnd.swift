import PostText

extension CountingRule {
  /// Where the longest part from the start of `post` that fits into `limit` ends, in bytes.
  ///
  /// It's a place between two grapheme clusters and outside every entity. `post.count` when all of it fits.
  package func fitEnd(_ post: [UInt8], entities: [Entity], limit: Int) -> Int {
    if measure(post, entities: entities).length <= limit { return post.count }
    let stops = unit == .xWeighted ? weightedStops(post, entities, limit) : countedStops(post, entities, limit)
    return stops.reversed().first { fits(post, end: $0, limit) } ?? 0
  }

  /// Whether the first `end` bytes fit by themselves: a cut can make a link of what was none.
  private func fits(_ post: [UInt8], end: Int, _ limit: Int) -> Bool {
    guard grammar != .none else { return true }
    let part = Array(post[..<end])
    return measure(part, entities: grammar.entities(in: part)).length <= limit
  }

  /// The last places that fit by the entities of the whole post, in order; the cost of a place never falls.
  private func countedStops(_ post: [UInt8], _ entities: [Entity], _ limit: Int) -> [Int] {
    var stops = Stops(entities)
    var walk = CountedWalk(CountedText(post, entities, self), unit, trimsEnd: tidiesWhitespace)
    var offset = 0
    while offset < post.count {
      offset = clusterEnd(in: post, from: offset)
      guard let cost = walk.cost(upTo: offset) else { continue }
      if cost > limit { break }
      stops.add(offset)
    }
    return stops.places
  }

  private func weightedStops(_ post: [UInt8], _ entities: [Entity], _ limit: Int) -> [Int] {
    var stops = Stops(entities)
    let text = ComposedText(post, entities)
    var weights = XWeights(text.bytes, links: text.links)
    var cost = 0
    var end = 0
    for (offset, composed) in text.clusters {
      while end < composed, let piece = weights.next() {
        end = piece.end
        cost += XWeights.cost(piece.kind)
      }
      if cost > limit { break }
      if end == composed { stops.add(offset) }
    }
    return stops.places
  }
}

/// The end of the grapheme cluster at `offset`; a letter that another follows is one, whatever comes later.
private func clusterEnd(in post: [UInt8], from offset: Int) -> Int {
  let next = offset + 1
  if post[offset] < 0x80, post[offset] != UInt8(ascii: "\r"), next < post.count, post[next] < 0x80 { return next }
  return Graphemes.clusterEnd(in: post, from: offset)
}

/// The places where a post may be cut, outside its entities.
private struct Stops {
  private(set) var places: [Int] = []
  private let entities: [Entity]
  private var next = 0

  init(_ entities: [Entity]) { self.entities = entities }

  /// Adds `offset`, unless an entity holds it inside; offsets must come in order.
  mutating func add(_ offset: Int) {
    while next < entities.count, entities[next].range.upperBound <= offset { next += 1 }
    guard next == entities.count || entities[next].range.lowerBound >= offset else { return }
    places.append(offset)
  }
}

/// Goes through a counted text from place to place of the post.
private struct CountedWalk {
  private let text: CountedText
  private let unit: CountUnit
  /// Whether white space at the end of a cut text is dropped.
  private let trimsEnd: Bool
  private var change = 0
  private var countedEnd = 0
  private var cost = 0
  /// The cost of the white space at the end, if it's dropped there.
  private var pending = 0

  init(_ text: CountedText, _ unit: CountUnit, trimsEnd: Bool) {
    self.text = text
    self.unit = unit
    self.trimsEnd = trimsEnd
  }

  /// What the post costs up to `offset`; nil inside something that counts as a whole. Offsets must come in order.
  mutating func cost(upTo offset: Int) -> Int? {
    while change < text.changes.count, text.changes[change].range.upperBound <= offset { change += 1 }
    var end = offset
    if change > 0 { end += text.changes[change - 1].counted.upperBound - text.changes[change - 1].range.upperBound }
    if change < text.changes.count, text.changes[change].range.lowerBound < offset {
      guard text.changes[change].kind == .whitespace else { return nil }
      end = text.changes[change].counted.lowerBound
    }
    guard end > countedEnd else { return cost }
    let range = countedEnd..<end
    countedEnd = end
    pending += unit.count(text.bytes, range)
    if !trimsEnd || !BlueskyText.isBlank(text.bytes, range) {
      cost += pending
      pending = 0
    }
    return cost
  }
}

/// A post in Form C with its grapheme clusters.
private struct ComposedText {
  let bytes: [UInt8]
  let links: [Range<Int>]
  /// Where each cluster ends, in the post and in Form C. Nothing composes across the edge of a cluster.
  let clusters: [(post: Int, composed: Int)]

  init(_ post: [UInt8], _ entities: [Entity]) {
    let isComposed = NFC.isNormalized(post, range: post.indices)
    var text: [UInt8] = []
    var ends: [(post: Int, composed: Int)] = []
    var offset = 0
    while offset < post.count {
      let end = clusterEnd(in: post, from: offset)
      if !isComposed { text += NFC.normalized(post, range: offset..<end) }
      ends.append((end, isComposed ? end : text.count))
      offset = end
    }
    bytes = isComposed ? post : text
    links = (isComposed ? entities : XGrammar.entities(in: text)).linkRanges
    clusters = ends
  }
}
