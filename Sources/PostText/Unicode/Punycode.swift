/// Punycode (RFC 3492), the ASCII form of host labels outside ASCII.
package enum Punycode {
  /// The longest label a host name may have, in bytes of its ASCII form (RFC 1035).
  package static let longestLabel = 63

  /// `range` in Punycode, without the `xn--` of a host label.
  ///
  /// The answer is nil for malformed UTF-8 and for more scalars than a host label can hold, since every scalar costs
  /// at least one byte.
  package static func encode(_ bytes: [UInt8], range: Range<Int>) -> [UInt8]? {
    guard let scalars = scalars(of: bytes, range.clamped(to: bytes.indices)) else { return nil }
    var output = scalars.compactMap { $0 < 0x80 ? UInt8($0) : nil }
    let basicCount = output.count
    if basicCount > 0 { output.append(UInt8(ascii: "-")) }
    var state = State()
    while state.handled + basicCount < scalars.count {
      guard let next = scalars.lazy.filter({ $0 >= state.next }).min() else { break }
      state.advance(to: next, basicCount: basicCount)
      for scalar in scalars {
        if scalar < next { state.delta += 1 }
        if scalar == next { state.emit(into: &output, basicCount: basicCount) }
      }
      state.delta += 1
      state.next += 1
    }
    return output
  }

  /// The length in bytes that the host label in `range` has as ASCII; nil when it can't be a label at all.
  package static func hostLabelLength(_ bytes: [UInt8], range: Range<Int>) -> Int? {
    let range = range.clamped(to: bytes.indices)
    if bytes[range].allSatisfy({ $0 < 0x80 }) { return range.count }
    return encode(bytes, range: range).map { $0.count + 4 }
  }

  private static func scalars(of bytes: [UInt8], _ range: Range<Int>) -> [Int]? {
    var result: [Int] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      let isMalformed = length == 1 && scalar.value >= 0x80
      guard !isMalformed, offset + length <= range.upperBound, result.count < longestLabel else { return nil }
      result.append(Int(scalar.value))
      offset += length
    }
    return result
  }
}

extension Punycode {
  /// The encoder's state, in the terms of RFC 3492, section 6.3. With 63 scalars at most no number comes near the
  /// end of `Int`.
  private struct State {
    /// The smallest scalar not handled yet (`n`).
    var next = 0x80
    var delta = 0
    var bias = 72
    /// How many scalars outside ASCII are written (`h` less the basic ones).
    var handled = 0

    /// Counts the code points between the last handled scalar and `scalar`.
    mutating func advance(to scalar: Int, basicCount: Int) {
      delta += (scalar - next) * (handled + basicCount + 1)
      next = scalar
    }

    /// Writes `delta` as a variable-length integer and adapts the bias.
    mutating func emit(into output: inout [UInt8], basicCount: Int) {
      var rest = delta
      var position = 36
      while true {
        let threshold = min(max(position - bias, 1), 26)
        if rest < threshold { break }
        output.append(Self.digit(threshold + (rest - threshold) % (36 - threshold)))
        rest = (rest - threshold) / (36 - threshold)
        position += 36
      }
      output.append(Self.digit(rest))
      adaptBias(pointCount: handled + basicCount + 1)
      delta = 0
      handled += 1
    }

    private mutating func adaptBias(pointCount: Int) {
      var rest = handled == 0 ? delta / 700 : delta / 2
      rest += rest / pointCount
      var steps = 0
      while rest > 455 {
        rest /= 35
        steps += 36
      }
      bias = steps + 36 * rest / (rest + 38)
    }

    /// 0 to 25 as `a` to `z`, 26 to 35 as `0` to `9`.
    private static func digit(_ value: Int) -> UInt8 {
      UInt8(truncatingIfNeeded: value < 26 ? value + 0x61 : value - 26 + 0x30)
    }
  }
}
