import PostText

/// X's weights: the pieces of a text in Form C with what each costs.
struct XWeights {
  /// What a piece of the text is.
  enum Kind { case text, wide, emoji, link }

  struct Piece {
    let end: Int
    let kind: Kind
  }

  private let bytes: [UInt8]
  private let links: [Range<Int>]
  private var offset = 0
  private var nextLink = 0

  private init(_ bytes: [UInt8], links entities: [Entity]) {
    self.bytes = bytes
    links = entities.compactMap { $0.kind == .link ? $0.range : nil }
  }

  /// What a piece costs: 2, but 1 for the characters of X's light ranges and 23 for a link.
  static func cost(_ kind: Kind) -> Int {
    switch kind {
    case .text: 1
    case .wide, .emoji: 2
    case .link: 23
    }
  }

  /// The next piece: a link, an emoji sequence or a single scalar; nil at the end.
  mutating func next() -> Piece? {
    guard offset < bytes.count else { return nil }
    while nextLink < links.count, links[nextLink].lowerBound < offset { nextLink += 1 }
    if nextLink < links.count, links[nextLink].lowerBound == offset, !links[nextLink].isEmpty {
      return advance(to: links[nextLink].upperBound, .link)
    }
    let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
    if Self.mayBeginEmoji(scalar, next: offset + length < bytes.count ? bytes[offset + length] : 0),
      let end = EmojiSequence.end(in: bytes, from: offset)
    {
      return advance(to: end, .emoji)
    }
    return advance(to: offset + length, Self.isLight(scalar) ? .text : .wide)
  }

  /// Passes over characters of ASCII up to the next link or other character; says how many there were.
  private mutating func passPlainText() -> Int {
    while nextLink < links.count, links[nextLink].lowerBound < offset { nextLink += 1 }
    let end = nextLink < links.count ? min(links[nextLink].lowerBound, bytes.count) : bytes.count
    let start = offset
    offset = Self.plainEnd(bytes.span, start..<max(start, end))
    return offset - start
  }

  /// The end of the characters of ASCII in `range` that nothing behind them can make a keycap of.
  private static func plainEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] < 0x80, end + 1 >= bytes.count || bytes[end + 1] < 0x80 { end += 1 }
    return end
  }

  private mutating func advance(to end: Int, _ kind: Kind) -> Piece {
    offset = min(end, bytes.count)
    return Piece(end: offset, kind: kind)
  }

  /// A quick test: the digits and signs of keycaps are emoji only with a mark behind them, and most scripts have none.
  private static func mayBeginEmoji(_ scalar: Unicode.Scalar, next: UInt8) -> Bool {
    switch scalar.value {
    case 0..<0x80: next >= 0x80
    case 0xA9, 0xAE, 0x2000..<0x3300, 0x1F000..<0x20000: true
    default: false
    }
  }

  private static func isLight(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: true
    default: false
    }
  }
}

extension XWeights {
  /// The weights of `post` in Form C, where `entities` are looked for again if `post` isn't in it.
  init(composing post: [UInt8], _ entities: [Entity]) {
    if NFC.isNormalized(post, range: post.indices) {
      self.init(post, links: entities)
    } else {
      let text = NFC.normalized(post, range: post.indices)
      self.init(text, links: XGrammar.entities(in: text))
    }
  }

  /// X's count of `post`, which is taken on Form C.
  static func summands(of post: [UInt8], _ entities: [Entity]) -> [CountPart] {
    if post.allSatisfy({ $0 < 0x80 }) { return summandsOfASCII(post, entities) }
    var weights = XWeights(composing: post, entities)
    var (plain, wide, emoji, link) = (0, 0, 0, 0)
    while true {
      plain += weights.passPlainText()
      guard let piece = weights.next() else { break }
      switch piece.kind {
      case .text: plain += 1
      case .wide: wide += 1
      case .emoji: emoji += 1
      case .link: link += 1
      }
    }
    return [
      CountPart("text", times: plain, each: 1), CountPart("link", times: link, each: 23),
      CountPart("emoji", times: emoji, each: 2), CountPart("wide character", times: wide, each: 2),
    ]
  }

  private static func summandsOfASCII(_ post: [UInt8], _ entities: [Entity]) -> [CountPart] {
    var plain = post.count
    var link = 0
    for entity in entities where entity.kind == .link {
      plain -= entity.range.count
      link += 1
    }
    return [
      CountPart("text", times: plain, each: 1), CountPart("link", times: link, each: 23),
      CountPart("emoji", times: 0, each: 2), CountPart("wide character", times: 0, each: 2),
    ]
  }
}
