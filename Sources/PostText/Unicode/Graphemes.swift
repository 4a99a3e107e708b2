/// Extended grapheme clusters (UAX #29, Unicode 17.0): what people take for one character.
///
/// Malformed bytes count as one U+FFFD each, as `UTF8Scalar` reads them.
package enum Graphemes {
  /// The offset where the grapheme cluster that begins at `start` ends; `bytes.count` at most.
  package static func clusterEnd(in bytes: [UInt8], from start: Int) -> Int {
    guard start >= 0, start < bytes.count else { return min(max(start, 0), bytes.count) }
    // Nothing of ASCII joins what stands before it but the LF of a CR LF.
    if bytes[start] < 0x80, bytes[start] != UInt8(ascii: "\r"), start + 1 < bytes.count, bytes[start + 1] < 0x80 {
      return start + 1
    }
    var breaker = GraphemeBreaker()
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if breaker.beginsCluster(GraphemeBreak(scalar)), offset > start { return offset }
      offset += length
    }
    return offset
  }

  /// How many grapheme clusters `range` holds, taken as a text of its own.
  package static func count(in bytes: [UInt8], range: Range<Int>) -> Int {
    let range = range.clamped(to: bytes.indices)
    var breaker = GraphemeBreaker()
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if breaker.beginsCluster(GraphemeBreak(scalar)) { count += 1 }
      offset += length
    }
    return count
  }

  /// Whether a grapheme cluster ends or begins at `offset`; true at both ends of the text.
  ///
  /// Looks back only where the rules need it: over the flags, the joined emoji or the conjunct right before `offset`.
  package static func isBoundary(in bytes: [UInt8], at offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return offset == 0 || offset == bytes.count }
    guard !isInsideScalar(bytes, offset), let (scalar, start) = UTF8Scalar.decode(bytes, before: offset) else {
      return false
    }
    let next = GraphemeBreak(UTF8Scalar.decode(bytes, at: offset).scalar)
    switch GraphemeBreak(scalar).verdict(before: next) {
    case .boundary: return true
    case .none: return false
    case .conjunct: return !endsWithLinkedConsonant(bytes, before: offset)
    case .joinedEmoji: return !endsWithPictograph(bytes, before: start)
    case .flag: return regionalIndicatorCount(bytes, before: offset).isMultiple(of: 2)
    }
  }

  private static func isInsideScalar(_ bytes: [UInt8], _ offset: Int) -> Bool {
    (max(0, offset - 3)..<offset).contains { $0 + UTF8Scalar.decode(bytes, at: $0).length > offset }
  }

  /// Whether a consonant, then marks of conjuncts with at least one linker among them, stand before `offset`.
  private static func endsWithLinkedConsonant(_ bytes: [UInt8], before offset: Int) -> Bool {
    var offset = offset
    var isLinked = false
    while let (scalar, start) = UTF8Scalar.decode(bytes, before: offset) {
      switch GraphemeBreak(scalar) {
      case .consonant: return isLinked
      case .conjunctLinker: isLinked = true
      case .conjunctExtend, .zeroWidthJoiner: break
      default: return false
      }
      offset = start
    }
    return false
  }

  /// Whether a pictograph, then nothing but extending scalars, stands before `offset`.
  private static func endsWithPictograph(_ bytes: [UInt8], before offset: Int) -> Bool {
    var offset = offset
    while let (scalar, start) = UTF8Scalar.decode(bytes, before: offset) {
      switch GraphemeBreak(scalar) {
      case .pictographic: return true
      case .extend, .conjunctExtend, .conjunctLinker: offset = start
      default: return false
      }
    }
    return false
  }

  private static func regionalIndicatorCount(_ bytes: [UInt8], before offset: Int) -> Int {
    var offset = offset
    var count = 0
    while let (scalar, start) = UTF8Scalar.decode(bytes, before: offset),
      GraphemeBreak(scalar) == .regionalIndicator
    {
      count += 1
      offset = start
    }
    return count
  }
}
