import JSON
import PostText
import Server
import Testing
import WireProtocol

/// The server's text beside one that is edited in the plainest way there is.
@Suite struct SyncPropertyTests {
  private static let pieces = [
    "a", "Z", " ", "é", "e\u{301}", "日", "🎉", "👩‍👩‍👧", "🇩🇪", "\u{2028}", "\u{85}", "\u{B}", "\u{C}", "\n", "\r\n", "\r",
    "\t", "\u{FEFF}",
    "\u{10FFFF}", "\u{0}", "word ",
  ]

  /// A hundred thousand edits, in all, for each encoding: in range, far out of it, inside of characters, backwards, and
  /// of the whole text.
  @Test(arguments: PositionEncoding.allCases, 0..<10 as Range<UInt64>)
  func editsLeaveTheTextThatTheClientHas(_ encoding: PositionEncoding, _ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var client = Conversation(forcedEncoding: encoding)
    try client.start()
    try client.open("untitled:a", "", language: "plaintext")
    var model = PlainText()
    for version in 1...200 {
      var changes: [String] = []
      for _ in 0..<50 {
        let new = (0..<random.next(below: 4)).map { _ in Self.pieces[random.next(below: Self.pieces.count)] }.joined()
        if random.next(below: 200) == 0 || model.units.count > 160 {
          model.units = Array(new.unicodeScalars)
          changes.append(#"{"text":\#(Conversation.quoted(new))}"#)
          continue
        }
        let (start, end) = (random.position(in: model, encoding), random.position(in: model, encoding))
        model.replace(start, end, by: new, encoding)
        changes.append(
          #"{"range":{"start":{"line":\#(start.line),"character":\#(start.column)},"end":{"line":\#(end.line),"character":\#(end.column)}},"text":\#(Conversation.quoted(new))}"#
        )
      }
      try client.notify(
        "textDocument/didChange",
        #"{"textDocument":{"uri":"untitled:a","version":\#(version)},"contentChanges":[\#(changes.joined(separator: ","))]}"#
      )
      let status = try client.request("timbre/status", #"{"uri":"untitled:a"}"#)?["result"]?["documents"]?.array?.first
      let expected = RequestTests.checksum(model.string)
      guard status?["checksum"]?.string == expected else {
        Issue.record("they differ after \(version) changes, where the client has \(Conversation.quoted(model.string))")
        return
      }
    }
  }
}

/// A text as a list of scalars, in which every place is found by going through it from the start.
private struct PlainText {
  var units: [Unicode.Scalar] = []

  var string: String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: units)
    return String(string)
  }

  /// Where each line begins and where what stands on it ends.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < units.count {
      guard units[index] == "\n" || units[index] == "\r" else {
        index += 1
        continue
      }
      lines.append(start..<index)
      index += units[index] == "\r" && index + 1 < units.count && units[index + 1] == "\n" ? 2 : 1
      start = index
    }
    return lines + [start..<units.count]
  }

  static func width(_ scalar: Unicode.Scalar, _ encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: String(scalar).utf8.count
    case .utf16: String(scalar).utf16.count
    case .utf32: 1
    }
  }

  /// The scalar in front of which a position is: beyond the text its end, beyond a line that line's end, and inside a
  /// scalar its start.
  func index(_ position: TextPosition, _ encoding: PositionEncoding) -> Int {
    let lines = lines
    guard position.line < lines.count else { return units.count }
    var column = 0
    for index in lines[position.line] {
      column += Self.width(units[index], encoding)
      if column > position.column { return index }
    }
    return lines[position.line].upperBound
  }

  mutating func replace(_ start: TextPosition, _ end: TextPosition, by new: String, _ encoding: PositionEncoding) {
    let (first, last) = (index(start, encoding), index(end, encoding))
    units.replaceSubrange(min(first, last)..<max(first, last), with: Array(new.unicodeScalars))
  }
}

extension SplitMix {
  /// Mostly a place of the text; now and then one far beyond it.
  fileprivate mutating func position(in text: PlainText, _ encoding: PositionEncoding) -> TextPosition {
    let far = [0, 1, 7, 1_000, Int(Int32.max)]
    let line = next(below: 20) == 0 ? far[next(below: far.count)] : next(below: text.lines.count)
    return TextPosition(line: line, column: next(below: 20) == 0 ? far[next(below: far.count)] : next(below: 24))
  }
}
