import PostText

/// Host names in running text, as X's library takes them: labels of nearly any script that end in a known top-level
/// domain.
enum HostName {
  /// What the search for a host that begins at a given place came to.
  enum Match: Equatable {
    /// A host that ends here.
    case host(end: Int)
    /// No host from that place; one that ends here begins behind an underscore or a hyphen further on.
    case behindSign(end: Int)
    /// None at all before this offset.
    case none(resume: Int)
  }

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

  /// The longest host that begins at `start`: each label but the last ends in a dot, begins and ends in neither a
  /// hyphen nor an underscore, and the one before the top-level domain has no underscore at all.
  static func match(_ bytes: [UInt8], from start: Int) -> Match {
    let (lastDot, resume) = labels(bytes, from: start)
    guard var dot = lastDot else { return .none(resume: resume) }
    var behindSign: Int?
    while true {
      let (labelStart, hasUnderscore) = label(bytes, before: dot, notBefore: start)
      if let end = topLevelDomainEnd(bytes, at: dot + 1) {
        if !hasUnderscore { return .host(end: end) }
        behindSign = end
      }
      guard labelStart > start else { break }
      dot = labelStart - 1
    }
    return behindSign.map { .behindSign(end: $0) } ?? .none(resume: resume)
  }

  /// The dot behind the last of the labels that stand in a row from `start` on, and the offset where the row ends.
  private static func labels(_ bytes: [UInt8], from start: Int) -> (lastDot: Int?, resume: Int) {
    var labelStart = start
    var lastDot: Int?
    while let label = Label(bytes, at: labelStart), label.isSound, label.isDotted(in: bytes) {
      lastDot = label.end
      labelStart = label.end + 1
    }
    return (lastDot, labelStart)
  }

  private static func label(
    _ bytes: [UInt8], before dot: Int, notBefore limit: Int
  ) -> (start: Int, hasUnderscore: Bool) {
    var start = dot
    var hasUnderscore = false
    while start > limit, bytes[start - 1] != UInt8(ascii: ".") {
      if bytes[start - 1] == UInt8(ascii: "_") { hasUnderscore = true }
      start -= 1
    }
    return (start, hasUnderscore)
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

  /// Whether every label of `host` fits into the name system once it is ASCII, and the whole link into X's limit.
  ///
  /// A label that claims to be Punycode mustn't hold anything outside ASCII.
  static func isAcceptable(_ bytes: [UInt8], host: Range<Int>, link: Range<Int>, hasScheme: Bool) -> Bool {
    var growth = 0
    var start = host.lowerBound
    while start < host.upperBound {
      var end = start
      while end < host.upperBound, bytes[end] != UInt8(ascii: ".") { end += 1 }
      guard let length = Punycode.hostLabelLength(bytes, range: start..<end), length <= Punycode.longestLabel else {
        return false
      }
      let isPlain = bytes[start..<end].allSatisfy { $0 < 0x80 }
      if !isPlain {
        if ASCII.matches("xn--", bytes, at: start) { return false }
        growth += max(0, length - scalarCount(bytes, start..<end))
      }
      start = end + 1
    }
    let most = longestLink - growth - (hasScheme ? 0 : 8)
    return link.count <= most || scalarCount(bytes, link) <= most
  }

  private static func scalarCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
