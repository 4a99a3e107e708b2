import PostText

/// What follows the host of a link: port, path and query.
struct LinkTail {
  /// Where the link ends.
  let end: Int
  let hasPath: Bool

  /// The tail of the link whose host ends at `host`.
  init(_ bytes: [UInt8], after host: Int, _ dialect: LinkDialect) {
    var end = Self.portEnd(bytes, at: host) ?? host
    hasPath = end < bytes.count && bytes[end] == UInt8(ascii: "/")
    if hasPath { end = Self.pathEnd(bytes, from: end + 1, dialect) }
    self.end = Self.queryEnd(bytes, at: end, dialect) ?? end
  }

  private static func portEnd(_ bytes: [UInt8], at colon: Int) -> Int? {
    guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
    let end = ASCII.runEnd(bytes, from: colon + 1, while: ASCII.isDigit)
    return end > colon + 1 ? end : nil
  }

  /// The end of the path behind a slash: the last character that may end it before the first that may not be in it.
  private static func pathEnd(_ bytes: [UInt8], from start: Int, _ dialect: LinkDialect) -> Int {
    var end = start
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      switch dialect.inPath(scalar) {
      case .inside:
        offset += length
      case .ending:
        offset += length
        end = offset
      case .outside:
        guard scalar == "(", let close = balancedEnd(bytes, at: offset, dialect) else { return end }
        offset = close
        end = close
      }
    }
    return end
  }

  /// The end of the balanced brackets at `open`, which aren't empty and hold at most one more pair.
  private static func balancedEnd(_ bytes: [UInt8], at open: Int, _ dialect: LinkDialect) -> Int? {
    let runEnd = { (start: Int) in TextClass.runEnd(bytes, from: start) { dialect.inPath($0) != .outside } }
    let holds = { (sign: UInt8, offset: Int) in offset < bytes.count && bytes[offset] == sign }
    var end = runEnd(open + 1)
    if holds(UInt8(ascii: ")"), end) { return end > open + 1 ? end + 1 : nil }
    guard holds(UInt8(ascii: "("), end) else { return nil }
    let inner = end + 1
    end = runEnd(inner)
    guard end > inner, holds(UInt8(ascii: ")"), end) else { return nil }
    end = runEnd(end + 1)
    return holds(UInt8(ascii: ")"), end) ? end + 1 : nil
  }

  /// The end of the query that begins with `?` at `mark`; nil when there is none.
  static func queryEnd(_ bytes: [UInt8], at mark: Int, _ dialect: LinkDialect) -> Int? {
    guard mark < bytes.count, bytes[mark] == UInt8(ascii: "?") else { return nil }
    var end: Int?
    var offset = mark + 1
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      let part = dialect.inQuery(scalar)
      if part == .outside { break }
      offset += length
      if part == .ending { end = offset }
    }
    return end
  }
}
