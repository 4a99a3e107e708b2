import PostText

/// Tells the links among what the search for them found, and cuts what doesn't belong to them.
struct TelegramLink {
  /// The link; shorter than the candidate when brackets close that it doesn't open.
  let range: Range<Int>

  private static let longestLabel = 63

  /// The link in `candidate`; nil when its host is none.
  init?(_ bytes: [UInt8], candidate: Range<Int>) {
    let scheme = Self.schemeEnd(bytes, candidate)
    let rest = (scheme ?? candidate.lowerBound)..<candidate.upperBound
    let path = bytes[rest].firstIndex { Self.beginsPath($0) } ?? rest.upperBound
    let host = Self.host(bytes, rest.lowerBound..<path)
    guard !Self.isImpostor(bytes, host), Self.isHost(bytes, host, hasScheme: scheme != nil) else { return nil }
    range = candidate.lowerBound..<Self.balancedEnd(bytes, path..<candidate.upperBound)
  }

  private static func schemeEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    for scheme in ["http://", "https://", "ftp://", "tonsite://"] as [StaticString]
    where ASCII.matches(scheme, bytes, at: range.lowerBound) {
      return range.lowerBound + scheme.utf8CodeUnitCount
    }
    return nil
  }

  private static func beginsPath(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// The host in `authority`, without user and port.
  private static func host(_ bytes: [UInt8], _ authority: Range<Int>) -> Range<Int> {
    let sign = bytes[authority].firstIndex(of: UInt8(ascii: "@"))
    let start = sign.map { $0 + 1 } ?? authority.lowerBound
    return start..<(bytes[start..<authority.upperBound].lastIndex(of: UInt8(ascii: ":")) ?? authority.upperBound)
  }

  /// Whether `host` is the one that Telegram never links, because it looks like its own.
  private static func isImpostor(_ bytes: [UInt8], _ host: Range<Int>) -> Bool {
    host.count == 12 && ASCII.matches("teiegram.org", bytes, at: host.lowerBound)
  }

  /// The end of `path` before the first bracket that closes more than is open, without signs that end a sentence.
  private static func balancedEnd(_ bytes: [UInt8], _ path: Range<Int>) -> Int {
    var round = 0
    var square = 0
    var curly = 0
    var end = path.lowerBound
    while end < path.upperBound {
      switch bytes[end] {
      case UInt8(ascii: "("): round += 1
      case UInt8(ascii: ")"): round -= 1
      case UInt8(ascii: "["): square += 1
      case UInt8(ascii: "]"): square -= 1
      case UInt8(ascii: "{"): curly += 1
      case UInt8(ascii: "}"): curly -= 1
      default: break
      }
      if round < 0 || square < 0 || curly < 0 { break }
      end += 1
    }
    while end > path.lowerBound, TelegramClass.isClosingSign(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Whether `host` is an IPv4 address, or has sound labels and ends in a top-level domain: one that is known, or any
  /// behind a scheme.
  private static func isHost(_ bytes: [UInt8], _ host: Range<Int>, hasScheme: Bool) -> Bool {
    let labels = bytes[host].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy(isLabel), let top = labels.last else { return false }
    if bytes[host].allSatisfy({ ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }) {
      return labels.count == 4 && labels.allSatisfy(isOctet)
    }
    return isTopLevelDomain(bytes, top.indices, hasScheme: hasScheme)
      && !labels[labels.count - 2].contains(UInt8(ascii: "_"))
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    !label.isEmpty && label.count <= longestLabel && label.last != UInt8(ascii: "-")
  }

  /// Whether the digits of `label` are a number from 0 to 255 without superfluous zeros.
  private static func isOctet(_ label: ArraySlice<UInt8>) -> Bool {
    label.count <= 3 && (label.count == 1 || label.first != UInt8(ascii: "0"))
      && label.reduce(0) { $0 * 10 + Int($1 & 0x0F) } <= 255
  }

  private static func isTopLevelDomain(_ bytes: [UInt8], _ range: Range<Int>, hasScheme: Bool) -> Bool {
    guard UTF8Scalar.decode(bytes, at: range.lowerBound).length < range.count else { return false }
    if ASCII.has("xn--", at: range.lowerBound, in: bytes), range.count >= 4 {
      return range.count > 5 && bytes[range.dropFirst(4)].allSatisfy(ASCII.isAlphanumeric)
    }
    guard !bytes[range].contains(where: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }) else { return false }
    return hasScheme || isKnown(bytes, range)
  }

  /// Whether the top-level domain in `range` is known. One with a capital only at its start is none, since it's likely
  /// the first word of the next sentence.
  private static func isKnown(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let first = UTF8Scalar.decode(bytes, at: range.lowerBound)
    let rest = (range.lowerBound + first.length)..<range.upperBound
    if isCapital(first.scalar), !hasCapital(bytes, rest) { return false }
    if TopLevelDomain.listing(of: bytes, range: range)?.contains(.rootZone) ?? false { return true }
    return others.contains {
      range.count == $0.utf8CodeUnitCount && ASCII.matches($0, bytes, at: range.lowerBound)
    }
  }

  /// What Telegram takes for a top-level domain besides: two that the root zone never had, and some that left it.
  private static let others: [StaticString] = [
    "bentley", "dabur", "dunlop", "goo", "juniper", "kerrylogistics", "lancaster", "lipsy", "onion", "pramerica",
    "redstone", "ton", "wolterskluwer",
  ]

  private static func hasCapital(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if isCapital(scalar) { return true }
      offset += length
    }
    return false
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ASCII.isUpper(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.changesWhenLowercased
  }
}
