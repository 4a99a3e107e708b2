import JSON
import Platforms
import Testing

@Suite struct TelegramConformanceTests {
  @Test(
    .enabled(if: ConformanceSuite.exists("telegram-entities")),
    arguments: [("mentions", Entity.Kind.mention), ("hashtags", .hashtag), ("cashtags", .cashtag), ("urls", .link)])
  func entitiesAreThoseOfTheSuite(group: String, kind: Entity.Kind) {
    let cases = ConformanceSuite.cases("telegram-entities", group: group)
    #expect(!cases.isEmpty)
    for test in cases {
      let expected = kind == .link ? (test.expected?["urls"]?.array ?? []).compactMap(\.string) : test.expectedStrings
      #expect(ReadPost(test.text, TelegramGrammar.entities).texts(kind) == expected, "\(test)")
    }
  }

  @Test(
    .enabled(if: ConformanceSuite.exists("telegram-markup")),
    arguments: ["parse-markdown-v2", "parse-markdown-v2-reserved"])
  func markupIsReadAsInTheSuite(group: String) {
    let cases = ConformanceSuite.cases("telegram-markup", group: group)
    #expect(!cases.isEmpty)
    for test in cases {
      switch TelegramMarkdown.parse(test.post) {
      case .success(let text):
        #expect(String(decoding: text.bytes, as: UTF8.self) == test.expected?["text"]?.string, "\(test)")
        #expect(UTF16Offsets(text.bytes).length == test.expected?["utf16Length"]?.int, "\(test)")
        #expect(text.spans.map { describe($0, in: text) } == (test.expected?["entities"]?.array ?? []).map(describe))
      case .failure(let problem): #expect(problem.message == test.expected?["error"]?.string, "\(test)")
      }
    }
  }

  private func describe(_ span: TelegramMarkdown.Span, in text: TelegramMarkdown.Text) -> String {
    let offsets = UTF16Offsets(text.bytes)
    let start = offsets[span.range.lowerBound]
    let place = "\(start) \(offsets[span.range.upperBound] - start)"
    let string = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
    switch span.kind {
    case .bold: return "bold \(place)"
    case .italic: return "italic \(place)"
    case .underline: return "underline \(place)"
    case .strikethrough: return "strikethrough \(place)"
    case .spoiler: return "spoiler \(place)"
    case .code: return "code \(place)"
    case .pre(let language): return language.map { "pre_code \(place) \(string($0))" } ?? "pre \(place)"
    case .link(let address): return "text_url \(place) \(string(address))"
    case .userMention(let id): return "text_mention \(place) \(id)"
    case .customEmoji(let id): return "custom_emoji \(place) \(id)"
    case .time(let unix, let format): return "formatted_date \(place) \(unix) \(format.rawValue)"
    case .quote(let isExpandable): return "\(isExpandable ? "expandable_block_quote" : "block_quote") \(place)"
    }
  }

  private func describe(_ entity: JSONNode) -> String {
    var words = [entity["type"]?.string ?? ""]
    for key in ["offset", "length", "userId", "customEmojiId", "unix", "dateFlags"] {
      if let number = entity[key]?.int { words.append("\(number)") }
    }
    for key in ["language", "url", "customEmojiId"] {
      if let string = entity[key]?.string { words.append(string) }
    }
    return words.joined(separator: " ")
  }
}

/// Offsets of a text in the units that Telegram counts in.
struct UTF16Offsets {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var length: Int { self[bytes.count] }

  subscript(offset: Int) -> Int { String(decoding: bytes[..<offset], as: UTF8.self).utf16.count }
}
