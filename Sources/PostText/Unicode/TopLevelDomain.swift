/// The top-level domains of the root zone, and those that X's published list still holds.
///
/// Names are recognised in any case, as Unicode labels and as `xn--` labels.
package enum TopLevelDomain {
  /// Where a top-level domain is listed.
  package struct Listing: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Delegated in the root zone.
    package static let rootZone = Listing(rawValue: 1)

    /// On the list of X's published text library, which keeps names that were retired since.
    package static let x = Listing(rawValue: 2)

    /// A country code on X's list.
    package static let countryCode = Listing(rawValue: 4)
  }

  /// Whether the bytes of `range` are a top-level domain, in any case, as Unicode or as `xn--` label.
  package static func contains(_ bytes: [UInt8], range: Range<Int>) -> Bool {
    listing(of: bytes, range: range) != nil
  }

  /// Whether the bytes of `range` are the top-level domain of a country or territory by X's list.
  package static func isCountryCode(_ bytes: [UInt8], range: Range<Int>) -> Bool {
    listing(of: bytes, range: range)?.contains(.countryCode) ?? false
  }

  /// Where the top-level domain in `range` is listed; nil when it is none.
  package static func listing(of bytes: [UInt8], range: Range<Int>) -> Listing? {
    let range = range.clamped(to: bytes.indices)
    guard !range.isEmpty, range.count <= TopLevelDomainTable.longestEntry else { return nil }
    let terminator =
      if let folded = folded(bytes, range) {
        entries.terminator(of: folded, range: folded.indices)
      } else {
        entries.terminator(of: bytes, range: range)
      }
    return terminator.map { Listing(rawValue: $0 - UInt8(ascii: "A")) }
  }

  private static let entries = SortedEntries(text: TopLevelDomainTable.entries)

  /// The end of the longest top-level domain that begins at `start` and that no ASCII letter, digit, `@`, `+` or
  /// `-` follows; nil when none does. This is how X's library finds one in running text, where a Unicode name may
  /// be followed by other letters.
  package static func longestMatch(in bytes: [UInt8], at start: Int) -> Int? {
    guard start >= 0, start < bytes.count else { return nil }
    var end = farthestEnd(in: bytes, from: start)
    while end > start {
      let isBounded = end == bytes.count || !continuesHost(bytes[end])
      if isBounded, contains(bytes, range: start..<end) { return end }
      end = UTF8Scalar.decode(bytes, before: end)?.start ?? start
    }
    return nil
  }

  /// How far an entry that begins at `start` can reach at most.
  private static func farthestEnd(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    var scalars = 0
    let mostScalars = bytes[start] < 0x80 ? Int.max : TopLevelDomainTable.longestUnicodeEntry
    while end < bytes.count, end - start < TopLevelDomainTable.longestEntry, scalars < mostScalars {
      guard bytes[end] >= 0x80 || isLabelByte(bytes[end]) else { break }
      end += UTF8Scalar.decode(bytes, at: end).length
      scalars += 1
    }
    return end
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func continuesHost(_ byte: UInt8) -> Bool {
    isLabelByte(byte) || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "+")
  }

  /// The lower-case form of `range` when it holds capitals outside ASCII; nil when it has none.
  private static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    guard bytes[range].contains(where: { $0 >= 0x80 }) else { return nil }
    var result: [UInt8] = []
    var changed = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if mayBeCapital(scalar), scalar.properties.changesWhenLowercased {
        result += scalar.properties.lowercaseMapping.utf8
        changed = true
      } else {
        result += bytes[offset..<min(offset + length, range.upperBound)]
      }
      offset += length
    }
    return changed ? result : nil
  }

  /// Whether `scalar` is in a block that has capitals and that some top-level domain uses.
  private static func mayBeCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0..<0x590, 0x10A0..<0x1100, 0x1C90..<0x1CC0, 0x1E00..<0x2000: true
    default: false
    }
  }
}
