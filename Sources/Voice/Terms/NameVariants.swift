import PostText

/// The ways in which people write a name wrong: other case, its words joined, parted or hyphenated.
enum NameVariants {
  /// Phrases to search for, the name itself first.
  static func of(_ name: String) -> [String] {
    let parts = parts(of: name)
    guard parts.count > 1 else { return [name] }
    return [name, parts.joined(separator: " "), parts.joined(separator: "-"), parts.joined()]
  }

  /// Whether `written` is the name, whatever blanks part its words.
  static func isSpelled(_ written: ArraySlice<UInt8>, as name: String) -> Bool {
    words(written).elementsEqual(words(Array(name.utf8)[...])) { $0.elementsEqual($1) }
  }

  /// Whether `written`, which differs from the name, can be nothing else. The parts of a name that is one word are
  /// words themselves (“linked in the post”), and so may the joined words of a name be one (“everyone”).
  static func isMeant(_ written: ArraySlice<UInt8>, by name: String) -> Bool {
    let isOneWord = !name.utf8.contains { ASCII.isBlank($0) || $0 == UInt8(ascii: "-") }
    let pieces = words(written)
    if isOneWord { return pieces.count == 1 || pieces.allSatisfy { $0.first.map(ASCII.isUpper) ?? false } }
    let isJoined = pieces.count == 1 && !written.contains(UInt8(ascii: "-"))
    return !isJoined || written.contains(where: ASCII.isUpper)
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    bytes.split { ASCII.isSpace($0) }
  }

  /// The words of a name, which blanks, hyphens or capitals inside it part: `Acme Cloud`, `YouTube`. A part of one
  /// letter (`iPhone`) is none.
  private static func parts(of name: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    var last: UInt8 = 0
    for byte in name.utf8 {
      if ASCII.isBlank(byte) || byte == UInt8(ascii: "-") {
        parts.append([])
      } else {
        if ASCII.isUpper(byte), ASCII.isLower(last) { parts.append([]) }
        parts[parts.count - 1].append(byte)
      }
      last = byte
    }
    let words = parts.filter { !$0.isEmpty }
    return words.allSatisfy { $0.count > 1 } ? words.map { String(decoding: $0, as: UTF8.self) } : [name]
  }
}
