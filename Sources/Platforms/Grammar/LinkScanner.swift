import PostText

/// Finds links the way X's published library does, in one pass and in linear time.
///
/// The library's expression is searched for again and again from where the last match ended. A match takes up the
/// character before the link too, so a link must have one behind the last match, or begin the text; and a match that
/// turns out to be no link still uses up its characters.
struct LinkScanner {
  let bytes: [UInt8]
  let dialect: LinkDialect

  private var hosts: HostSearch
  /// Where the last match of the library's expression ended.
  private var matchEnd = 0
  /// Before this offset every dot has been looked at.
  private var searched = 0

  init(_ bytes: [UInt8], _ dialect: LinkDialect) {
    self.bytes = bytes
    self.dialect = dialect
    hosts = HostSearch(bytes)
  }

  /// All links of `bytes`, in order.
  static func links(in bytes: [UInt8], _ dialect: LinkDialect) -> [Entity] {
    var scanner = LinkScanner(bytes, dialect)
    var found: [Entity] = []
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: ".") {
      scanner.visitDot(at: offset, &found)
    }
    return found
  }

  /// Looks for links around the dot at `dot`; dots must be visited from the first to the last.
  mutating func visitDot(at dot: Int, _ found: inout [Entity]) {
    guard dot >= searched, HostName.mayBeginTopLevelDomain(bytes, at: dot + 1) else { return }
    let start = hostRunStart(before: dot)
    if let scheme = schemeStart(before: start), case .host(let end) = hosts.match(from: start) {
      takeLink(scheme: scheme, host: start..<end, &found)
    } else {
      searchHostRun(from: start, &found)
    }
  }

  /// Where the run of characters that may stand in a host, and that reaches `dot`, begins.
  private func hostRunStart(before dot: Int) -> Int {
    var start = dot
    while start > searched {
      if bytes[start - 1] < 0x80 {
        guard HostName.isHostByte(bytes[start - 1]) else { break }
        start -= 1
      } else {
        guard let (scalar, scalarStart) = UTF8Scalar.decode(bytes, before: start), scalarStart >= searched,
          HostName.isLabelScalar(scalar)
        else { break }
        start = scalarStart
      }
    }
    return start
  }

  /// Where the scheme whose `://` ends at `host` begins; nil when there is none or no link may begin there.
  private func schemeStart(before host: Int) -> Int? {
    guard host >= 6, ASCII.matches("://", bytes, at: host - 3) else { return nil }
    var start = host - 3
    while start > matchEnd, ASCII.isLetter(bytes[start - 1]) { start -= 1 }
    return dialect.isScheme(bytes, start..<(host - 3)) && mayBegin(at: start) ? start : nil
  }

  /// Whether a match may begin at `offset`: at the start, or after a character that is free and fit for it.
  private func mayBegin(at offset: Int) -> Bool {
    offset == 0 || offset > matchEnd && Self.mayFollow(bytes, offset)
  }

  /// Whether the character before `offset` lets a link begin there: it isn't of a Latin word, a tag or a mention.
  static func mayFollow(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard let (scalar, _) = UTF8Scalar.decode(bytes, before: offset) else { return true }
    switch scalar {
    case "@", "＠", "$", "#", "＃": return false
    default:
      return scalar.isASCII
        ? !ASCII.isAlphanumeric(UInt8(truncatingIfNeeded: scalar.value)) : !TextClass.isForbidden(scalar)
    }
  }

  /// Takes the first host without a scheme in the run of host characters at `start`.
  private mutating func searchHostRun(from start: Int, _ found: inout [Entity]) {
    var position = start
    while position < bytes.count {
      guard let label = HostName.Label(bytes, at: position) else {
        guard bytes[position] == UInt8(ascii: ".") else { break }
        position += 1
        continue
      }
      guard label.isDotted(in: bytes) else {
        position = label.end
        break
      }
      guard let begin = hostStart(in: position..<label.end) else {
        position = label.end + 1
        continue
      }
      if let host = hostBehindFirstCharacter(begin) { return takeBareHost(host, &found) }
      switch hosts.match(from: begin) {
      case .host(let end): return takeBareHost(begin..<end, &found)
      case .behindSign(let end): return pass(LinkTail(bytes, after: end, dialect).end)
      case .none(let resume): position = max(resume, label.end + 1)
      }
    }
    searched = max(searched, position)
  }

  /// The first place in the label of `range` where a host may begin.
  private func hostStart(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if !HostName.Label.isSign(bytes[offset]), mayBegin(at: offset) { return offset }
      offset += UTF8Scalar.decode(bytes, at: offset).length
    }
    return nil
  }

  /// The host that begins with the second character of the text, when the first may precede one.
  ///
  /// The library prefers it to a host that begins the text, so a post that opens with `école.com` links `cole.com`.
  private mutating func hostBehindFirstCharacter(_ start: Int) -> Range<Int>? {
    guard start == 0, let first = bytes.first, first >= 0x80 else { return nil }
    let second = UTF8Scalar.decode(bytes, at: 0).length
    guard Self.mayFollow(bytes, second), case .host(let end) = hosts.match(from: second) else { return nil }
    return second..<end
  }

  private mutating func pass(_ end: Int) {
    matchEnd = end
    searched = end
  }
}

extension LinkScanner {
  /// Takes a link with a scheme, if its host and length are acceptable.
  private mutating func takeLink(scheme: Int, host: Range<Int>, _ found: inout [Entity]) {
    let tail = LinkTail(bytes, after: host.upperBound, dialect)
    defer { pass(tail.end) }
    var end = tail.end
    if dialect.hasShortenerRule, ASCII.matches("http", bytes, at: scheme), let slug = shortenerSlug(host) {
      guard slug.count <= Self.longestSlug else { return }
      end = LinkTail.queryEnd(bytes, at: slug.upperBound, dialect) ?? slug.upperBound
    }
    let link = scheme..<end
    guard HostName.isAcceptable(bytes, host, linkLength: HostName.characterCount(bytes, link)) else { return }
    found.append(Entity(.link, link))
  }

  /// What X puts before a host without a scheme, and counts towards the longest link.
  private static let assumedScheme: StaticString = "https://"

  /// The longest path that X's shortener writes.
  private static let longestSlug = 40

  /// The letters and digits behind `t.co/`; nil when `host` is another or none follow.
  private func shortenerSlug(_ host: Range<Int>) -> Range<Int>? {
    guard host.count == 4, ASCII.matches("t.co/", bytes, at: host.lowerBound) else { return nil }
    let start = host.upperBound + 1
    let end = ASCII.runEnd(bytes, from: start, while: ASCII.isAlphanumeric)
    return end > start ? start..<end : nil
  }

  /// Takes the hosts without a scheme that the match `host` holds. Only Latin ones are links, so there may be several
  /// with other letters between them; a path belongs to the last.
  private mutating func takeBareHost(_ host: Range<Int>, _ found: inout [Entity]) {
    let tail = LinkTail(bytes, after: host.upperBound, dialect)
    defer { pass(tail.end) }
    guard dialect.takesBareHosts, !followsSign(host.lowerBound) else { return }
    let known = found.count
    let length = HostName.characterCount(bytes, host.lowerBound..<tail.end) + Self.assumedScheme.utf8CodeUnitCount
    for latin in LatinHosts.ranges(in: bytes, host)
    where HostName.isAcceptable(bytes, latin, linkLength: length) {
      found.append(Entity(.link, latin))
    }
    if found.count > known, tail.hasPath, let last = found.last {
      found[found.count - 1] = Entity(.link, last.range.lowerBound..<tail.end)
    }
  }

  /// Whether the character before `offset` joins what follows to something else: `user.name`, `path/name`.
  private func followsSign(_ offset: Int) -> Bool {
    guard offset > 0 else { return false }
    switch bytes[offset - 1] {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"): return true
    default: return false
    }
  }
}
