import PostText

/// Host names in running text, as X's library takes them: labels of nearly any script that end in a known top-level
/// domain.
enum HostName {
  /// Whether `byte` may stand in a host, dots included; bytes outside ASCII don't count.
  @inline(__always)
  static func isHostByte(_ byte: UInt8) -> Bool {
    ASCII.isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// Whether `scalar`, outside ASCII, may stand in a label: all but spaces and marks that no eye sees.
  static func isLabelScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0xFEFE: true
    default:
      !TextClass.isSpace(scalar) && !TextClass.isDirectionalMark(scalar) && !TextClass.isForbidden(scalar)
    }
  }

  /// The end of the top-level domain at `start`, known or in Punycode.
  static func topLevelDomainEnd(_ bytes: [UInt8], at start: Int) -> Int? {
    guard mayBeginTopLevelDomain(bytes, at: start) else { return nil }
    if let end = TopLevelDomain.longestMatch(in: bytes, at: start) { return end }
    guard ASCII.matches("xn--", bytes, at: start) else { return nil }
    let end = ASCII.runEnd(bytes, from: start + 4) { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    return end > start + 4 ? end : nil
  }

  /// A quick test that tells a dot inside a host from one that ends a sentence.
  @inline(__always)
  static func mayBeginTopLevelDomain(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset < bytes.count && (ASCII.isLetter(bytes[offset]) || bytes[offset] >= 0x80)
  }

  /// A run of characters that may stand in a label, up to a dot or something else.
  struct Label {
    let end: Int
    /// Whether it has characters at both ends that may stand there: no hyphen and no underscore.
    let isSound: Bool

    /// The label at `start`; nil when no character of a label stands there.
    init?(_ bytes: [UInt8], at start: Int) {
      var offset = start
      var last = UInt8(ascii: "-")
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte < 0x80 {
          guard ASCII.isWord(byte) || byte == UInt8(ascii: "-") else { break }
          offset += 1
        } else {
          let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
          guard isLabelScalar(scalar) else { break }
          offset += length
        }
        last = byte
      }
      guard offset > start else { return nil }
      end = offset
      isSound = !Label.isSign(bytes[start]) && !Label.isSign(last)
    }

    func isDotted(in bytes: [UInt8]) -> Bool { end < bytes.count && bytes[end] == UInt8(ascii: ".") }

    /// Whether `byte` may stand only inside a label.
    static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }
  }
}

extension HostName {
  /// The longest link X accepts, in characters with the host in ASCII and the scheme counted.
  private static let longestLink = 4096

  /// Whether every label of `host` fits into the name system once it is ASCII, and a link of `length` characters with
  /// that host into X's limit.
  ///
  /// A label that claims to be Punycode mustn't hold anything outside ASCII.
  static func isAcceptable(_ bytes: [UInt8], _ host: Range<Int>, linkLength length: Int) -> Bool {
    var length = length
    var start = host.lowerBound
    while start < host.upperBound {
      var end = start
      while end < host.upperBound, bytes[end] != UInt8(ascii: ".") { end += 1 }
      guard let size = Punycode.hostLabelLength(bytes, range: start..<end), size <= Punycode.longestLabel else {
        return false
      }
      if bytes[start..<end].contains(where: { $0 >= 0x80 }) {
        if ASCII.matches("xn--", bytes, at: start) { return false }
        length += max(0, size - characterCount(bytes, start..<end))
      }
      start = end + 1
    }
    return length <= longestLink
  }

  /// How many characters (code points) `range` has.
  static func characterCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
