import PostText

/// What the address of a link or an emoji leads to.
enum TelegramTarget {
  typealias Kind = TelegramMarkdown.Span.Kind

  /// Text between brackets is looked at as an address up to this length, so that nested brackets stay cheap.
  private static let longestTextAddress = 2_048

  /// The address that begins at `start` behind its parenthesis, without backslashes, and the offset behind the closing
  /// one; nil when nothing closes it.
  static func address(_ bytes: [UInt8], from start: Int) -> (address: [UInt8], end: Int)? {
    var address: [UInt8] = []
    var offset = start
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ")") {
      if TelegramMark.isEscape(bytes, at: offset) { offset += 1 }
      address.append(bytes[offset])
      offset += 1
    }
    return offset < bytes.count ? (address, offset + 1) : nil
  }

  /// What the text between brackets without an address leads to.
  static func ofText(_ text: ArraySlice<UInt8>) -> Kind? {
    text.count <= longestTextAddress ? ofLink(Array(text)) : nil
  }

  /// What a link leads to; nil when its address is none.
  static func ofLink(_ address: [UInt8]) -> Kind? {
    if let parameters = parameters(address, host: "user") {
      let number = parameters.first { ASCII.matches("id", $0.key, at: 0) && $0.key.count == 2 }
      if let id = number.flatMap({ integer($0.value) }), userNumbers.contains(id) { return .userMention(id) }
    }
    return TelegramAddress.normalized(address).map { .link($0) }
  }

  private static let userNumbers: ClosedRange<Int64> = 1...0xFF_FFFF_FFFF

  /// The emoji or time that an address behind `![…]` names.
  static func ofEmoji(_ address: [UInt8]) -> Result<Kind, TelegramMarkdown.Problem.Kind> {
    if let parameters = parameters(address, host: "emoji"),
      let id = parameters.first(where: { $0.key.elementsEqual("id".utf8) }).flatMap({ integer($0.value) }), id != 0
    {
      return .success(.customEmoji(id))
    }
    guard let parameters = parameters(address, host: "time"), let time = time(parameters) else {
      return .failure(.badAddress)
    }
    return format(time.format).map { .success(.time(unix: time.unix, $0)) } ?? .failure(.badTimeFormat)
  }

  private static func time(_ parameters: [Parameter]) -> (unix: Int32, format: [UInt8])? {
    var unix: Int32?
    var format: [UInt8] = []
    for parameter in parameters {
      if parameter.key.elementsEqual("unix".utf8) {
        guard let value = integer(parameter.value).flatMap(Int32.init(exactly:)), value > 0 else { return nil }
        unix = value
      }
      if parameter.key.elementsEqual("format".utf8) { format = parameter.value }
    }
    return unix.map { ($0, format) }
  }

  private static func format(_ letters: [UInt8]) -> TelegramMarkdown.TimeFormat? {
    if letters.count == 1, ASCII.matches("r", letters, at: 0) { return .relative }
    var format: TelegramMarkdown.TimeFormat = []
    for letter in letters {
      switch letter {
      case UInt8(ascii: "t"): format.insert(.shortTime)
      case UInt8(ascii: "T"): format.insert(.longTime)
      case UInt8(ascii: "d"): format.insert(.shortDate)
      case UInt8(ascii: "D"): format.insert(.longDate)
      case UInt8(ascii: "w"), UInt8(ascii: "W"): format.insert(.dayOfWeek)
      default: return nil
      }
    }
    return format
  }

  private typealias Parameter = (key: [UInt8], value: [UInt8])

  /// The parameters of an address of the app with that host; nil when it is another or has none.
  private static func parameters(_ address: [UInt8], host: StaticString) -> [Parameter]? {
    guard ASCII.matches("tg:", address, at: 0) else { return nil }
    let start = ASCII.matches("//", address, at: 3) ? 5 : 3
    guard ASCII.matches(host, address, at: start) else { return nil }
    let end = start + host.utf8CodeUnitCount
    let mark = ASCII.matches("/", address, at: end) ? end + 1 : end
    guard ASCII.matches("?", address, at: mark) else { return nil }
    let query = address[(mark + 1)...].prefix { $0 != UInt8(ascii: "#") }
    return query.split(separator: UInt8(ascii: "&")).map { parameter in
      let key = parameter.prefix { $0 != UInt8(ascii: "=") }
      return (Array(key), Array(parameter.dropFirst(key.count + 1)))
    }
  }

  /// The number that `digits` are, if they are written as numbers usually are.
  private static func integer(_ digits: [UInt8]) -> Int64? {
    guard digits.count <= 20, let value = Int64(String(decoding: digits, as: UTF8.self)) else { return nil }
    return String(value).utf8.elementsEqual(digits) ? value : nil
  }
}
