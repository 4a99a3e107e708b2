import PostText

/// Finds what may be a link or an e-mail address in plain text, the way Telegram does: around each dot.
///
/// A candidate may be preceded by nothing from before the last one, so what was found decides what is found next; and
/// one that is glued to a word or a foreign scheme still uses up its labels but for the last. Candidates are disjoint
/// and in order.
struct TelegramLinkScanner {
  private let bytes: [UInt8]
  private var paths: TelegramPaths
  /// Before this offset all is used up.
  private var start = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    paths = TelegramPaths(bytes)
  }

  /// The next candidate; nil when there are no more.
  mutating func next() -> Range<Int>? {
    while let dot = nextDot() {
      if let candidate = visit(dot: dot) { return candidate }
    }
    return nil
  }

  /// The first dot that isn't used up, and after which the text goes on.
  private mutating func nextDot() -> Int? {
    while let dot = bytes[start...].firstIndex(of: UInt8(ascii: ".")), dot + 1 < bytes.count {
      guard bytes[dot + 1] == UInt8(ascii: " ") else { return dot }
      start = dot + 2
    }
    return nil
  }

  private mutating func visit(dot: Int) -> Range<Int>? {
    let (host, lastAt) = hostRange(around: dot)
    var end = paths.end(from: portEnd(from: host.upperBound))
    while end > dot + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard let begin = linkStart(host: host.lowerBound, hasSignInside: lastAt) else {
      start = dot + 1
      if let last = bytes[(dot + 1)..<end].lastIndex(of: UInt8(ascii: ".")) { start = last + 1 }
      return nil
    }
    start = ASCII.runEnd(bytes, from: end) { $0 == UInt8(ascii: ".") }
    return end > dot + 1 ? begin..<end : nil
  }

  /// The host around `dot`, and whether it holds an `@`: then it begins where the user before that sign does.
  private func hostRange(around dot: Int) -> (host: Range<Int>, hasSignInside: Bool) {
    var begin = runStart(before: dot, while: TelegramClass.isHostPart)
    var hasSign = false
    let end = TextClass.runEnd(bytes, from: dot) { scalar in
      if scalar == "@" { hasSign = true }
      return scalar == "@" || TelegramClass.isHostPart(scalar)
    }
    if hasSign { begin = runStart(before: begin, while: TelegramClass.isUserPart) }
    return (begin..<end, hasSign)
  }

  /// The end of the port whose colon stands at `colon`, from 1 to 65535; `colon` when there is none.
  private func portEnd(from colon: Int) -> Int {
    guard ASCII.matches(":", bytes, at: colon) else { return colon }
    let digits = ASCII.runEnd(bytes, from: colon + 1) { $0 == UInt8(ascii: "0") }
    let end = ASCII.runEnd(bytes, from: digits, while: ASCII.isDigit)
    guard (1...5).contains(end - digits) else { return colon }
    let port = bytes[digits..<end].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return port <= 65_535 ? end : colon
  }

  /// Where the link with that host begins, user and scheme included; nil when what precedes it shows that it is none.
  private func linkStart(host: Int, hasSignInside: Bool) -> Int? {
    var begin = host
    if begin > start, bytes[begin - 1] == UInt8(ascii: "@") {
      begin = runStart(before: host - 1, while: TelegramClass.isUserPart)
      guard !hasSignInside, begin < host - 1 else { return nil }
    }
    guard begin > start else { return begin }
    if begin - start >= 6, ASCII.matches("://", bytes, at: begin - 3) { return schemeStart(before: begin) }
    guard let (before, _) = UTF8Scalar.decode(bytes, before: begin) else { return begin }
    return TelegramClass.isWord(before) || before == "/" || before == "#" || before == "@" ? nil : begin
  }

  /// Where the scheme whose `://` ends at `end` begins; nil when it is foreign.
  ///
  /// Letters glued to a known scheme are left out of the link, but for those that make another known one of it.
  private func schemeStart(before end: Int) -> Int? {
    let colon = end - 3
    let glued = runStart(before: colon, while: TelegramClass.isSchemePart)
    let has = { (scheme: StaticString) in
      let begin = colon - scheme.utf8CodeUnitCount
      return begin >= glued && ASCII.matches(scheme, bytes, at: begin) ? begin : nil
    }
    let isAll = { (scheme: StaticString) in has(scheme) == glued }
    if let begin = has("http") { return isAll("shttp") ? nil : begin }
    if let begin = has("https") ?? has("tonsite") { return begin }
    return has("ftp").flatMap { isAll("tftp") || isAll("sftp") ? nil : $0 }
  }

  /// The start of the run of scalars before `offset` that pass `test` and aren't used up.
  private func runStart(before offset: Int, while test: (Unicode.Scalar) -> Bool) -> Int {
    var begin = offset
    while begin > start {
      guard let (scalar, scalarStart) = UTF8Scalar.decode(bytes, before: begin), scalarStart >= start, test(scalar)
      else { break }
      begin = scalarStart
    }
    return begin
  }
}
