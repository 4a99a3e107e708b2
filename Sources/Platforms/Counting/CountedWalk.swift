import PostText

/// Goes through a counted text from place to place of the post.
struct CountedWalk {
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
    while countedEnd < end {
      let next = unit == .grapheme ? Graphemes.clusterEnd(in: text.bytes, from: countedEnd) : end
      add(countedEnd..<next)
      countedEnd = next
    }
    return cost
  }

  private mutating func add(_ range: Range<Int>) {
    pending += unit == .grapheme ? 1 : unit.count(text.bytes, range)
    guard !trimsEnd || !BlueskyText.isBlank(text.bytes, range) else { return }
    cost += pending
    pending = 0
  }
}

/// Goes through a post by X's weights, from grapheme cluster to grapheme cluster.
///
/// The weights are those of Form C, and nothing composes across the edge of a cluster.
struct WeightedWalk {
  private let post: [UInt8]
  private let isComposed: Bool
  private var weights: XWeights
  private var cost = 0
  /// How far the post is in Form C, and how far its weights are added up.
  private var composedEnd = 0
  private var weighedEnd = 0

  init(_ post: [UInt8], _ entities: [Entity]) {
    self.post = post
    isComposed = NFC.isNormalized(post, range: post.indices)
    weights = XWeights(composing: post, entities)
  }

  /// What the post costs up to the end of `cluster`; nil inside a link or an emoji. Clusters must come in order.
  mutating func cost(upToCluster cluster: Range<Int>) -> Int? {
    composedEnd += isComposed ? cluster.count : NFC.normalized(post, range: cluster).count
    while weighedEnd < composedEnd, let piece = weights.next() {
      weighedEnd = piece.end
      cost += XWeights.cost(piece.kind)
    }
    return weighedEnd == composedEnd ? cost : nil
  }
}
