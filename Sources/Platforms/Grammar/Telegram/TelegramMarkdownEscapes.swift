import PostText

/// Finds the characters that need a backslash in text that Telegram refuses, by reading it in a way that mends as it
/// goes: a mark closes the nearest one of its kind, and what stays open in between, or to the end, is text.
///
/// Whatever is left as a mark pairs up for the strict reading too once the others are escaped. A quote begins only
/// where no mark was opened since the start of its line, since the mark may turn out to be text.
struct TelegramMarkdownEscapes {
  typealias Style = TelegramMarkdown.Style

  private let source: [UInt8]
  private var offset = 0
  private var found: [Range<Int>] = []
  /// The text without marks, as far as it decides what is an address.
  private var text: [UInt8] = []
  private var open: [Open] = []
  /// Where in `open` each style that a toggle opened stands, in the quote if there is one.
  private var places = Places()
  /// The same outside the quote, and how many marks are open there.
  private var outside: (places: Places, count: Int)?
  /// Whether a quote may begin: only closed marks stand between the start of the line and `offset`.
  private var isAtLineStart = true
  /// How many of the open marks were there at the start of the line.
  private var lineDepth = 0
  /// Whether it's known that no parenthesis closes an address any more, no backtick code, no three of them a block.
  private var lacksAddressEnd = false
  private var lacksCodeEnd = false
  private var lacksBlockEnd = false

  private struct Open {
    let style: Style
    let mark: Range<Int>
    let start: Int
  }

  private struct Places {
    private var places = [Int?](repeating: nil, count: Style.allCases.count)

    subscript(style: Style) -> Int? {
      get { places[style.rawValue] }
      set { places[style.rawValue] = newValue }
    }
  }

  private init(_ source: [UInt8]) { self.source = source }

  /// The reserved characters of `source` to escape, one by one, in order.
  static func ranges(in source: [UInt8]) -> [Range<Int>] {
    var reader = TelegramMarkdownEscapes(source)
    while reader.offset < source.count { reader.step() }
    reader.finish()
    return reader.found.sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func step() {
    guard !TelegramMark.isEscape(source, at: offset), let mark = TelegramMark(source, at: offset) else { return take() }
    let range = offset..<(offset + mark.length)
    switch mark.kind {
    case .toggle(.code): visitCode(range)
    case .toggle(.pre): visitBlock(range)
    case .toggle(let style):
      if let place = places[style] { close(place) } else { push(style, range) }
      offset = range.upperBound
    case .open(let style):
      push(style, range)
      offset = range.upperBound
    case .closeBracket: closeBracket()
    case .lineEnd: visitLineEnd()
    case .quote where isAtLineStart && open.count <= lineDepth: visitQuote(range)
    case .quote, .none: refuse(range)
    }
  }

  /// Takes the character at `offset` for text, with the backslash before it if there is one.
  private mutating func take() {
    let isEscaped = TelegramMark.isEscape(source, at: offset)
    if isEscaped { offset += 1 }
    let byte = source[offset]
    if byte != UInt8(ascii: "\r") { isAtLineStart = isEscaped && byte == UInt8(ascii: "\n") }
    if byte == UInt8(ascii: "\n") { lineDepth = open.count }
    text.append(byte)
    offset += 1
  }

  /// Takes the mark in `range`, which stands at `offset`, for text that must be escaped.
  private mutating func refuse(_ range: Range<Int>) {
    report(range)
    text += source[range]
    offset = range.upperBound
  }

  private mutating func report(_ range: Range<Int>) {
    for offset in range { found.append(offset..<(offset + 1)) }
    isAtLineStart = false
  }

  private mutating func push(_ style: Style, _ mark: Range<Int>) {
    if style != .link, style != .customEmoji { places[style] = open.count }
    open.append(Open(style: style, mark: mark, start: text.count))
  }

  /// Closes the mark at `place` of the open ones; those above it are text.
  @discardableResult
  private mutating func close(_ place: Int) -> Open? {
    drop(above: place + 1)
    lineDepth = min(lineDepth, place)
    guard let last = open.popLast() else { return nil }
    places[last.style] = nil
    return last
  }

  /// Takes the open marks from `depth` on for text.
  private mutating func drop(above depth: Int) {
    while open.count > depth, let last = open.popLast() {
      places[last.style] = nil
      report(last.mark)
    }
  }
}

extension TelegramMarkdownEscapes {
  private mutating func visitQuote(_ range: Range<Int>) {
    offset = range.upperBound
    guard outside == nil else { return }
    outside = (places, open.count)
    places = Places()
  }

  private mutating func visitLineEnd() {
    if outside != nil, !ASCII.matches(">", source, at: offset + 1) { endQuote() }
    take()
    isAtLineStart = true
    lineDepth = open.count
  }

  /// Ends the quote; what is open in it is text, apart from the mark at its very end that lets it be folded.
  private mutating func endQuote() {
    guard let outside else { return }
    if open.count > outside.count, let last = open.last, last.style == .spoiler {
      let gap = offset - last.mark.lowerBound
      if gap == 2 || gap == 3 && offset < source.count && source[offset - 1] == UInt8(ascii: "\r") { open.removeLast() }
    }
    drop(above: outside.count)
    places = outside.places
    self.outside = nil
  }

  private mutating func finish() {
    endQuote()
    drop(above: 0)
  }

  private mutating func visitCode(_ mark: Range<Int>) {
    guard !lacksCodeEnd, let end = codeEnd(from: mark.upperBound) else {
      lacksCodeEnd = true
      return refuse(mark)
    }
    offset = mark.upperBound
    while offset < end { take() }
    offset = end + 1
  }

  /// The first backtick from `start` on that has no backslash.
  private func codeEnd(from start: Int) -> Int? {
    var offset = start
    while offset < source.count {
      if source[offset] == UInt8(ascii: "`") { return offset }
      offset += TelegramMark.isEscape(source, at: offset) ? 2 : 1
    }
    return nil
  }

  private mutating func visitBlock(_ mark: Range<Int>) {
    let code = TelegramMark.block(source, from: mark.upperBound).code
    guard !lacksBlockEnd, let (end, single) = blockEnd(from: code) else {
      lacksBlockEnd = true
      return refuse(mark)
    }
    offset = code
    while offset < end {
      if source[offset] == UInt8(ascii: "`") {
        if offset == single { report(offset..<(offset + 1)) }
        offset += 1
      } else {
        take()
      }
    }
    offset = end + mark.count
  }

  /// Where the block ends whose code begins at `start`, and the backtick in it that has no partner.
  ///
  /// Single backticks in a block are marks of code too, so they must come in pairs.
  private func blockEnd(from start: Int) -> (end: Int, single: Int?)? {
    var single: Int?
    var offset = start
    while offset < source.count {
      if ASCII.matches("```", source, at: offset) { return (offset, single) }
      if source[offset] == UInt8(ascii: "`") { single = single == nil ? offset : nil }
      offset += TelegramMark.isEscape(source, at: offset) ? 2 : 1
    }
    return nil
  }

  /// Closes the nearest bracket in the same quote, with the address behind it.
  private mutating func closeBracket() {
    let mark = offset..<(offset + 1)
    let floor = outside?.count ?? 0
    guard let place = open.lastIndex(where: { $0.style == .link || $0.style == .customEmoji }), place >= floor,
      let bracket = close(place)
    else { return refuse(mark) }
    offset += 1
    let end = text.count
    let address = address()
    if bracket.style == .customEmoji {
      if case .success? = address.map(TelegramTarget.ofEmoji) { return }
      report(bracket.mark.prefix(1))
    }
    if address == nil, TelegramTarget.ofText(text[bracket.start..<end]) == nil {
      report(bracket.mark.suffix(1))
      report(mark)
    }
  }

  /// Takes the address in parentheses at `offset`; a parenthesis that nothing closes is text.
  private mutating func address() -> [UInt8]? {
    guard ASCII.matches("(", source, at: offset) else { return nil }
    guard !lacksAddressEnd, let (address, end) = TelegramTarget.address(source, from: offset + 1) else {
      lacksAddressEnd = true
      refuse(offset..<(offset + 1))
      return nil
    }
    offset = end
    return address
  }
}
