import PostText
import Testing

/// Texts of what editors get wrong: line ends of every kind, wide letters, joined emoji, combining marks.
struct AwkwardTexts {
  private var generator: SplitMix64

  private static let pieces = [
    "a", "word ", " ", "\n", "\r\n", "\r", "é", "e\u{301}", "漢字", "👩‍👩‍👧", "🇩🇪", "\u{2028}", "\u{85}", "𝒳", "---", "# X",
    "<!--", "-->", "![a](b)", "```", ": ", "- ",
  ]

  init(seed: UInt64) { generator = SplitMix64(state: seed) }

  mutating func next(upTo count: Int = 24) -> String {
    (0..<Int.random(in: 0...count, using: &generator))
      .compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
  }

  mutating func range(in count: Int) -> Range<Int> {
    let ends = [Int.random(in: 0...count, using: &generator), Int.random(in: 0...count, using: &generator)].sorted()
    return ends[0]..<ends[1]
  }
}

@Suite struct SourceTextTests {
  @Test func onlyLineFeedsAndCarriageReturnsEndLines() {
    let text = SourceText("a\nb\r\nc\rd\u{2028}e\u{85}f\u{0B}g\u{0C}h\n")
    let lines = (0..<text.lines.count).map { text.string(in: text.content(ofLine: $0)) }
    #expect(lines == ["a", "b", "c", "d\u{2028}e\u{85}f\u{0B}g\u{0C}h", ""])
  }

  @Test func anEmptyTextHasOneLine() {
    let text = SourceText("")
    #expect(text.lines.count == 1)
    #expect(text.content(ofLine: 0) == 0..<0)
    #expect(text.position(at: 7, in: .utf16) == TextPosition(line: 0, column: 0))
  }

  @Test func columnsCountTheUnitsOfTheEncoding() {
    let text = SourceText("é😀x\n")
    let columns = PositionEncoding.allCases.map { text.position(at: 6, in: $0).column }
    #expect(columns == [6, 3, 2])
  }

  @Test(arguments: PositionEncoding.allCases) func placesOutsideTheTextAreClamped(_ encoding: PositionEncoding) {
    let text = SourceText("ab\r\n漢c")
    #expect(text.offset(of: TextPosition(line: -3, column: 9), in: encoding) == 0)
    #expect(text.offset(of: TextPosition(line: 0, column: -1), in: encoding) == 0)
    #expect(text.offset(of: TextPosition(line: 0, column: .max), in: encoding) == 2)
    #expect(text.offset(of: TextPosition(line: .max, column: 0), in: encoding) == 8)
    #expect(text.position(at: -5, in: encoding) == TextPosition(line: 0, column: 0))
    #expect(text.position(at: .max, in: encoding) == text.position(at: 8, in: encoding))
    #expect(text.position(at: 6, in: encoding) == TextPosition(line: 1, column: 0), "inside 漢")
  }

  @Test func aColumnInsideAScalarMeansItsStart() {
    let text = SourceText("a😀b")
    #expect(text.offset(of: TextPosition(line: 0, column: 2), in: .utf16) == 1)
    #expect(text.offset(of: TextPosition(line: 0, column: 3), in: .utf8) == 1)
  }

  @Test(arguments: PositionEncoding.allCases) func positionsLeadBackToTheirOffsets(_ encoding: PositionEncoding) {
    var texts = AwkwardTexts(seed: 1)
    for _ in 0..<300 {
      let string = texts.next()
      let text = SourceText(string)
      var offset = 0
      for scalar in string.unicodeScalars {
        let isInsideTerminator = offset > 0 && text.bytes[offset - 1] == 0x0D && text.bytes[offset] == 0x0A
        let position = text.position(at: offset, in: encoding)
        if !isInsideTerminator {
          #expect(text.offset(of: position, in: encoding) == offset, "\(string.debugDescription)")
        }
        offset += UTF8.width(scalar)
      }
      #expect(text.offset(of: text.position(at: offset, in: encoding), in: encoding) == offset)
    }
  }

  @Test func linesCoverTheTextWithoutGaps() {
    var texts = AwkwardTexts(seed: 2)
    for _ in 0..<300 {
      let text = SourceText(texts.next())
      var end = 0
      for line in 0..<text.lines.count {
        let range = text.lines.range(ofLine: line)
        #expect(range.lowerBound == end)
        #expect(text.lines.line(at: range.lowerBound) == line)
        let content = text.content(ofLine: line)
        #expect(!text.bytes[content].contains { $0 == 0x0A || $0 == 0x0D })
        #expect(text.bytes[content.upperBound..<range.upperBound].allSatisfy { $0 == 0x0A || $0 == 0x0D })
        end = range.upperBound
      }
      #expect(end == text.bytes.count)
    }
  }

  @Test func anIncrementalEditEqualsTheFullText() {
    var texts = AwkwardTexts(seed: 3)
    for _ in 0..<300 {
      let text = SourceText(texts.next())
      let range = texts.range(in: text.bytes.count)
      let replacement = texts.next(upTo: 4)
      let whole =
        Array(text.bytes[..<range.lowerBound]) + Array(replacement.utf8) + Array(text.bytes[range.upperBound...])
      let edited = text.replacing(range, with: replacement)
      #expect(edited.bytes == Array(String(decoding: whole, as: UTF8.self).utf8))
      #expect(text.applying([TextEdit(range, replacement)]) == edited)
      let fresh = SourceText(repairing: whole).lines
      #expect(edited.lines.count == fresh.count)
      for line in 0..<fresh.count { #expect(edited.lines.range(ofLine: line) == fresh.range(ofLine: line)) }
    }
  }

  @Test func overlappingEditsAreRefused() {
    let text = SourceText("abcdef")
    #expect(text.applying([TextEdit(0..<3, "x"), TextEdit(2..<4, "y")]) == nil)
    #expect(text.applying([TextEdit(2..<4, "y"), TextEdit(0..<2, "x")]) == SourceText("xyef"))
  }

  @Test func insertionsAtOneOffsetKeepTheirOrder() {
    let text = SourceText("ab")
    let edits = [TextEdit(1..<1, "1"), TextEdit(1..<1, "2"), TextEdit(0..<1, "x")]
    #expect(text.applying(edits) == SourceText("x12b"))
  }

  @Test func editsBehindTheTextAreClamped() {
    #expect(SourceText("ab").replacing(1..<99, with: "c") == SourceText("ac"))
    #expect(SourceText("ab").replacing(-4..<(-2), with: "c") == SourceText("cab"))
  }

  @Test func malformedBytesAreRepaired() {
    #expect(SourceText(repairing: [0x61, 0xFF, 0x62]).string(in: 0..<99) == "a\u{FFFD}b")
  }
}
