import PostText

/// A line of an iCalendar file once what was folded is one line again: `DTSTART;VALUE=DATE:20261201`.
struct ContentLine {
  /// In capitals.
  var name: String
  /// Without quotes; names in capitals.
  var parameters: [(name: String, value: String)]
  var value: ArraySlice<UInt8>

  /// Nil when the line has no colon behind its name and parameters.
  init?(_ bytes: ArraySlice<UInt8>) {
    var isQuoted = false
    var ends: [Int] = []
    var colon: Int?
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ";") where !isQuoted: ends.append(index)
      case UInt8(ascii: ":") where !isQuoted: colon = index
      default: break
      }
      if colon != nil { break }
    }
    guard let colon else { return nil }
    ends.append(colon)
    name = Self.capitals(bytes[bytes.startIndex..<ends[0]])
    parameters = zip(ends, ends.dropFirst()).map { start, end in
      let parameter = bytes[(start + 1)..<end]
      let sign = parameter.firstIndex(of: UInt8(ascii: "=")) ?? end
      let value = parameter[min(sign + 1, end)...].filter { $0 != UInt8(ascii: "\"") }
      return (Self.capitals(parameter[..<sign]), String(decoding: value, as: UTF8.self))
    }
    value = bytes[(colon + 1)...]
  }

  /// The value as a word in capitals, such as the name of a component.
  var word: String { Self.capitals(value) }

  /// The value as text, without its escapes.
  var text: String {
    var plain: [UInt8] = []
    plain.reserveCapacity(value.count)
    var isEscaped = false
    for byte in value {
      if isEscaped {
        plain.append(byte | 0x20 == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func capitals(_ bytes: ArraySlice<UInt8>) -> String {
    let word = bytes.filter { !ASCII.isSpace($0) }.map { ASCII.isLower($0) ? $0 & ~0x20 : $0 }
    return String(decoding: word, as: UTF8.self)
  }

  /// The lines of a file with the numbers, from 1, at which they begin.
  ///
  /// A line that begins with a blank goes on with the line before it.
  static func lines(of bytes: [UInt8], _ body: (ArraySlice<UInt8>, Int) -> Void) {
    var start = ASCII.has("\u{FEFF}", at: 0, in: bytes) ? 3 : 0
    var number = 0
    var begun = 0
    var unfolded: [UInt8] = []
    while start < bytes.count {
      let end = ByteSearch.first(UInt8(ascii: "\n"), in: bytes, start..<bytes.count) ?? bytes.count
      var line = bytes[start..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      number += 1
      if let first = line.first, ASCII.isBlank(first), begun > 0 {
        unfolded += line.dropFirst()
      } else {
        if !unfolded.isEmpty { body(unfolded[...], begun) }
        unfolded = Array(line)
        begun = number
      }
      start = end + 1
    }
    if !unfolded.isEmpty { body(unfolded[...], begun) }
  }
}
