import Engine
import JSON
import PostText
import Testing

/// What is offered in a `timbre.json` where `‸` stands.
@Suite struct ConfigurationCompletionTests {
  private func items(_ marked: String) -> [Completion] {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    return ConfigurationCompletion.list(SourceText(parts.joined()), at: parts[0].utf8.count).items
  }

  private func taken(_ label: String, _ marked: String) throws -> String {
    let item = try #require(items(marked).first { $0.label == label }, "no \(label)")
    let text = SourceText(marked.split(separator: "‸", omittingEmptySubsequences: false).joined())
    return text.replacing(item.edit.range, with: item.edit.replacement).string(in: 0..<Int.max)
  }

  @Test(arguments: [
    ("{‸", "voices", "{\"voices\": "), ("{ \"voi‸", "voices", "{ \"voices\": "),
    ("{ voi‸ }", "voices", "{ \"voices\":  }"),
    ("{ \"voi‸\": {} }", "voices", "{ \"voices\": {} }"),
    ("{ \"people\": \"a\"\n ‸", "rules", "{ \"people\": \"a\"\n \"rules\": "),
    ("{ \"voices\": { \"a\": { \"tone\": { \"h‸", "humor", "{ \"voices\": { \"a\": { \"tone\": { \"humor\": "),
    ("{ \"voices\": { \"a\": { \"flex\": { ‸ } } } }", "x", "{ \"voices\": { \"a\": { \"flex\": { \"x\":  } } } }"),
    ("{ \"overrides\": [ { \"files\": [], ‸ } ] }", "rules", "{ \"overrides\": [ { \"files\": [], \"rules\":  } ] }"),
    ("{ \"rules\": { \"voice/*\": ‸ } }", "off", "{ \"rules\": { \"voice/*\": \"off\" } }"),
    ("{ \"rules\": { \"voice/term\": { ‸ } } }", "severity", "{ \"rules\": { \"voice/term\": { \"severity\":  } } }"),
    ("{ \"platforms\": [ \"x\", \"‸\" ] }", "bluesky", "{ \"platforms\": [ \"x\", \"bluesky\" ] }"),
    ("{ \"platforms\": ‸ }", "[]", "{ \"platforms\": [] }"),
    (
      "{ \"voices\": { \"a\": { \"terms\": [ { \"exact\": t‸ } ] } } }", "true",
      "{ \"voices\": { \"a\": { \"terms\": [ { \"exact\": true } ] } } }"
    ),
    (
      "{ \"accounts\": { \"bluesky\": { \"client\": \"‸\n} } }", "api",
      "{ \"accounts\": { \"bluesky\": { \"client\": \"api\"\n} } }"
    ),
  ]) func isCompleted(_ marked: String, _ label: String, _ text: String) throws {
    #expect(try taken(label, marked) == text)
  }

  @Test func whatIsThereIsNotOfferedAgain() {
    let labels = items("{ \"people\": \"a\", \"m‸\": [], \"rules\": {} }").map(\.label)
    #expect(labels.contains("moments") && !labels.contains("people") && !labels.contains("rules"))
  }

  @Test(arguments: [
    "‸", "{}‸", "[‸", "{ // ‸", "{ /* ‸ */ }", "{ \"people\": \"‸\" }", "{ \"nothing\": { ‸ } }",
    "{ \"voices\": { \"a\": { \"alarmRate\": ‸",
  ]) func elsewhereNothingIsOffered(_ marked: String) {
    #expect(items(marked).map(\.label) == [])
  }

  /// Every key of the shape can be reached and has its documentation.
  @Test func everyKeyIsOfferedAndDocumented() throws {
    func visit(_ shape: ConfigurationShape, _ path: [String], _ open: String) {
      switch shape {
      case .object(let keys):
        let found = items(open + "{ ‸")
        #expect(found.map(\.label) == keys.map(\.name), "\(path)")
        for (item, key) in zip(found, keys) {
          #expect(item.topic?.documentation(Configuration(), today: nil) == key.summary)
          visit(key.shape, path + [key.name], open + "{ \"\(key.name)\": ")
        }
      case .named(let value): visit(value, path + ["own"], open + "{ \"own\": ")
      case .byPlatform(let value): visit(value, path + ["x"], open + "{ \"x\": ")
      case .list(let element): visit(element, path + ["[]"], open + "[ ")
      default: break
      }
    }
    visit(.root, [], "")
  }

  /// Wherever somebody is with whatever half of a file, what is offered stands at the caret and on its line.
  @Test func anyHalfOfAFileIsBorne() {
    let whole = """
      \u{FEFF}{ "voices": { "défaut 🎉": { "terms": [{ "avoid": ["a\\"b"], "prefer": "c" }, ] /* x */ } }, // y
        "rules": { "native/ask-ratio": { "severity": "warning", "max": 0.25 } }, 'odd' ]]}} { "a" : : , , [ }
      """
    for end in whole.indices {
      for text in [String(whole[..<end]), String(whole[end...])] {
        let source = SourceText(text)
        for offset in stride(from: 0, through: source.bytes.count, by: 3) {
          for item in ConfigurationCompletion.list(source, at: offset).items {
            let line = source.lines.line(at: offset)
            #expect(item.edit.range.lowerBound <= offset && offset <= item.edit.range.upperBound)
            #expect(source.lines.line(at: item.edit.range.lowerBound) == line)
            #expect(source.lines.line(at: item.edit.range.upperBound) == line)
          }
        }
      }
    }
  }

  @Test func deepNestingIsBorne() {
    let deep = String(repeating: "{\"a\":[", count: 50_000)
    #expect(items(deep + "‸").isEmpty)
  }
}
