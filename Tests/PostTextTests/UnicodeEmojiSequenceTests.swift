import PostText
import Testing

@Suite struct UnicodeEmojiSequenceTests {
  /// The length in bytes of the sequence at the start of `text`, followed by a letter.
  private func length(_ text: String) -> Int? {
    EmojiSequence.end(in: Array("x\(text)y".utf8), from: 1).map { $0 - 1 }
  }

  /// All sequences that a scan from left to right finds.
  private func sequences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var result: [String] = []
    var offset = 0
    while offset < bytes.count {
      if let end = EmojiSequence.end(in: bytes, from: offset) {
        result.append(String(decoding: bytes[offset..<end], as: UTF8.self))
        offset = end
      } else {
        offset += UTF8Scalar.decode(bytes, at: offset).length
      }
    }
    return result
  }

  @Test(arguments: [
    "😀", "⌚", "🦰", "🏿", "🫩", "\u{1FAC8}", "☎\u{FE0F}", "™\u{FE0F}", "©\u{FE0F}", "®\u{FE0F}", "❤\u{FE0F}", "〰\u{FE0F}",
    "⌚\u{FE0F}", "👍🏽", "☝🏻", "🏋🏿", "🧑🏻", "👯🏾", "🇩🇪", "🇺🇳", "🇨🇶", "🇽🇰", "1\u{FE0F}\u{20E3}", "9\u{20E3}",
    "#\u{FE0F}\u{20E3}", "*\u{20E3}", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
  ])
  func singleEmojiFlagsAndKeycapsAreWhole(_ emoji: String) { #expect(length(emoji) == emoji.utf8.count) }

  @Test(arguments: [
    "👩‍👩‍👧‍👦", "👨‍👦", "🧑‍🧑‍🧒‍🧒", "👩‍❤️‍💋‍👨", "👩‍❤‍💋‍👨", "👩🏻‍❤️‍💋‍👨🏿", "🧑🏼‍🤝‍🧑🏼", "👩🏼‍🤝‍👨🏾", "🫱🏻‍🫲🏿",
    "👩🏽‍🚀", "🧑‍🎄", "🏳️‍🌈", "🏳‍🌈", "🏳️‍⚧️", "🏳‍⚧️", "🏳️‍⚧", "🏴‍☠️", "🏴‍☠", "🕵️‍♂️", "🕵‍♂️", "🕵🏿‍♀", "❤️‍🔥",
    "❤‍🩹", "👁️‍🗨️", "👁‍🗨", "🐻‍❄️", "🐦‍⬛", "😮‍💨", "😵‍💫", "🙂‍↔️", "⛓️‍💥", "🚶🏻‍♀️‍➡️", "🏃‍➡", "🧑🏾‍🐰‍🧑🏻", "🧑🏻‍🩰",
  ])
  func joinedEmojiAreWhole(_ emoji: String) { #expect(length(emoji) == emoji.utf8.count) }

  @Test(arguments: [
    "", "a", "1", "#", "1\u{FE0F}", "a\u{20E3}", "™", "©", "®", "☎", "❤", "\u{FE0F}", "\u{200D}", "\u{20E3}", "🇦", "🇦🇦",
    "🇽🇽",
    "😀\u{FE0E}", "⌚\u{FE0E}", "é", "漢", "ア", "→", "★", "♪",
  ])
  func otherTextIsNoEmoji(_ text: String) { #expect(length(text) == nil) }

  @Test(arguments: [
    ("😀😀", ["😀", "😀"]), ("🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"]), ("🇽🇩🇪", ["🇩🇪"]), ("😀‍😀", ["😀", "😀"]),
    ("👩‍👩‍👧‍👦‍👦", ["👩‍👩‍👧‍👦", "👦"]), ("👩‍🚀‍🚀", ["👩‍🚀", "🚀"]), ("👩🏻‍👩‍👧", ["👩🏻", "👩‍👧"]),
    ("🚗🏻", ["🚗", "🏻"]), ("👍🏻🏿", ["👍🏻", "🏿"]), ("👩🏻‍🤝‍👩🏻", ["👩🏻", "🤝", "👩🏻"]), ("🫱‍🫲", ["🫱", "🫲"]),
    ("👩‍❤\u{FE0E}‍👩", ["👩", "👩"]), ("🏴󠁧󠁢x", ["🏴"]), ("🏴󠁵󠁳󠁴󠁸󠁿", ["🏴"]), ("👩‍", ["👩"]), ("1️⃣2️⃣3", ["1️⃣", "2️⃣"]),
    ("✋🏽‍🔥", ["✋🏽", "🔥"]), ("🐕‍🦺‍🚀", ["🐕‍🦺", "🚀"]), ("a❤️b", ["❤️"]), ("🏋️🏻", ["🏋️", "🏻"]),
    ("👨‍❤️‍👨🏿", ["👨‍❤️‍👨", "🏿"]), ("👨‍❤️‍👨🏿‍🚀", ["👨‍❤️‍👨", "🏿", "🚀"]),
  ])
  func unlistedJoinsFallIntoTheirParts(_ text: String, _ parts: [String]) {
    #expect(sequences(text).map { Array($0.utf8) } == parts.map { Array($0.utf8) })
  }

  @Test func endsOfTheTextAndMalformedBytesAreBorne() {
    #expect(EmojiSequence.end(in: [], from: 0) == nil)
    #expect(EmojiSequence.end(in: Array("😀".utf8), from: 1) == nil)
    #expect(EmojiSequence.end(in: Array("😀".utf8), from: -1) == nil)
    #expect(EmojiSequence.end(in: Array("😀".utf8) + [0xE2, 0x80], from: 0) == 4)
    #expect(EmojiSequence.end(in: Array("1".utf8), from: 0) == nil)
    #expect(EmojiSequence.end(in: [0x31, 0xEF, 0xB8], from: 0) == nil)
    let endless = Array(String(repeating: "👩‍", count: 10_000).utf8)
    #expect(EmojiSequence.end(in: endless, from: 0) == 4)
  }

  @Test func theQuickTestMissesNoEmoji() {
    for text in ["😀", "1️⃣", "#️⃣", "🇩🇪", "©️", "❤️", "🏿"] {
      #expect(text.unicodeScalars.first.map(EmojiSequence.isEmojiScalarStart) == true)
    }
    for scalar in "aé漢™\u{FE0F}\u{200D}!".unicodeScalars {
      #expect(EmojiSequence.isEmojiScalarStart(scalar) == (scalar == "™"))
    }
  }

  @Test func everyEmojiOfTheStandardLibraryIsOne() {
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), !(0x1F1E6...0x1F1FF ~= value) else { continue }
      let properties = scalar.properties
      guard properties.age.map({ $0 <= (17, 0) }) ?? false else { continue }
      #expect((length("\(scalar)") != nil) == properties.isEmojiPresentation, "U+\(String(value, radix: 16))")
      #expect((length("\(scalar)\u{FE0F}") != nil) == properties.isEmoji, "U+\(String(value, radix: 16))")
    }
  }

  @Test(.enabled(if: UnicodeFixtures.exists(UnicodeFixtures.emojiTest)))
  func theConsortiumsListIsKnown() throws {
    var count = 0
    for line in UnicodeFixtures.lines(UnicodeFixtures.emojiTest) where !line.hasPrefix("#") {
      let fields = line.split(separator: "#").first?.split(separator: ";").map { $0.split(separator: " ") } ?? []
      guard fields.count == 2, let status = fields[1].first else { continue }
      let scalars = fields[0].compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      let emoji = String(String.UnicodeScalarView(scalars))
      let isTextByDefault = status == "unqualified" && scalars.count == 1
      #expect(length(emoji) == (isTextByDefault ? nil : emoji.utf8.count), "\(line)")
      count += 1
    }
    #expect(count > 4_000)
  }
}
