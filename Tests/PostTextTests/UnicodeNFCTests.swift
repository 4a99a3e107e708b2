import PostText
import Testing

@Suite struct UnicodeNFCTests {
  private func normalized(_ text: String) -> [Unicode.Scalar] {
    let bytes = Array(text.utf8)
    return Array(String(decoding: NFC.normalized(bytes, range: 0..<bytes.count), as: UTF8.self).unicodeScalars)
  }

  private func isNormalized(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return NFC.isNormalized(bytes, range: 0..<bytes.count)
  }

  @Test(arguments: [
    ("e\u{301}", "\u{E9}"), ("A\u{30A}", "\u{C5}"), ("\u{212B}", "\u{C5}"), ("\u{2126}", "\u{3A9}"),
    ("\u{1100}\u{1161}", "\u{AC00}"), ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"), ("\u{AC00}\u{11A8}", "\u{AC01}"),
    ("\u{AC01}\u{11A8}", "\u{AC01}\u{11A8}"), ("\u{AC00}\u{11A7}", "\u{AC00}\u{11A7}"),
    ("a\u{323}\u{302}", "\u{1EAD}"), ("a\u{302}\u{323}", "\u{1EAD}"), ("\u{E2}\u{323}", "\u{1EAD}"),
    ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{1E9B}\u{323}", "\u{1E9B}\u{323}"),
    ("\u{958}", "\u{915}\u{93C}"), ("\u{FB1D}", "\u{5D9}\u{5B4}"), ("\u{2ADC}", "\u{2ADD}\u{338}"),
    ("\u{344}", "\u{308}\u{301}"), ("\u{F900}", "\u{8C48}"), ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    ("\u{9C7}\u{9BE}", "\u{9CB}"), ("\u{DD9}\u{DCF}\u{DCA}", "\u{DDD}"), ("\u{11131}\u{11127}", "\u{1112E}"),
    ("a\u{300}\u{300}", "\u{E0}\u{300}"), ("\u{301}e\u{301}", "\u{301}\u{E9}"), ("e\u{34F}\u{301}", "e\u{34F}\u{301}"),
    ("\u{1F82}", "\u{1F82}"), ("\u{3B1}\u{313}\u{300}\u{345}", "\u{1F82}"), ("", ""), ("ASCII\r\n", "ASCII\r\n"),
  ])
  func textIsComposed(_ text: String, _ expected: String) {
    #expect(normalized(text) == Array(expected.unicodeScalars))
  }

  @Test(arguments: ["", "plain", "Zoë, naïve façade", "ÀÉÎõü", "Привет", "漢字かな", "가나다", "😀👩‍🚀", "नमस्ते", "a\u{5B0}\u{5B1}"])
  func commonTextPassesTheQuickCheck(_ text: String) { #expect(isNormalized(text)) }

  @Test(arguments: ["e\u{301}", "\u{212B}", "\u{958}", "\u{1100}\u{1161}", "か\u{3099}", "a\u{5B0}\u{5AE}\u{5B0}"])
  func textThatMayChangeFailsTheQuickCheck(_ text: String) { #expect(!isNormalized(text)) }

  @Test func rangesAreTextsOfTheirOwn() {
    let bytes = Array("e\u{301}x".utf8)
    #expect(NFC.normalized(bytes, range: 1..<3) == [0xCC, 0x81])
    #expect(NFC.normalized(bytes, range: 0..<99) == Array("éx".utf8))
    #expect(NFC.isNormalized(bytes, range: 0..<1))
  }

  @Test func malformedBytesBecomeReplacementCharacters() {
    #expect(NFC.normalized([0x61, 0xFF, 0xC3], range: 0..<3) == Array("a\u{FFFD}\u{FFFD}".utf8))
    #expect(NFC.normalized(Array("é".utf8), range: 0..<1) == Array("\u{FFFD}".utf8))
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x41...0x5A, 0xC0...0x17F, 0x300...0x362, 0x323...0x331, 0x391...0x3CE, 0x5B0...0x5C7, 0x915...0x963,
    0x9BE...0x9D7, 0x1100...0x1112, 0x1161...0x1175, 0x11A7...0x11C2, 0x1E00...0x1FFF, 0x3041...0x309A,
    0xAC00...0xD7A3, 0xF900...0xFAD9, 0x1D15E...0x1D164, 0x110BA...0x110BA, 0x1F600...0x1F610,
  ]

  @Test func normalizingKeepsTheMeaningAndIsDoneOnce() {
    var random = SplitMix64(state: 23)
    for _ in 0..<3_000 {
      let text = random.text(of: Self.ranges, upTo: 16)
      let once = normalized(text)
      #expect(String(String.UnicodeScalarView(once)) == text)
      #expect(normalized(String(String.UnicodeScalarView(once))) == once)
      if isNormalized(text) { #expect(once == Array(text.unicodeScalars)) }
    }
  }

  private func text(_ letter: Unicode.Scalar, _ marks: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView([letter] + marks))
  }

  @Test func canonicallyEqualTextsNormalizeToTheSameBytes() {
    var random = SplitMix64(state: 24)
    var equalPairs = 0
    for _ in 0..<3_000 {
      let marks = Array(random.text(of: [0x300...0x304, 0x323...0x325], upTo: 4).unicodeScalars)
      let (first, second) = (text("a", marks), text("a", marks.shuffled(using: &random)))
      #expect((first == second) == (normalized(first) == normalized(second)))
      if first == second, !first.unicodeScalars.elementsEqual(second.unicodeScalars) { equalPairs += 1 }
    }
    #expect(equalPairs > 100)
  }

  @Test func longRunsOfMarksAreOrdered() {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 20_000)
    #expect(normalized(text).first == "\u{1EA1}")
  }
}
