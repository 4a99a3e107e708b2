import JSON
package import Rules

/// The rules for people and programs.
package enum RuleListing {
  package static var overview: String {
    let width = RuleCatalog.all.map(\.id.count).max() ?? 0
    return RuleCatalog.all.map { rule in
      rule.id + String(repeating: " ", count: width - rule.id.count + 2)
        + rule.severity.rawValue + String(repeating: " ", count: 9 - rule.severity.rawValue.count) + rule.title + "\n"
    }.joined()
  }

  package static var json: String {
    let bytes = JSONWriter.bytes(style: .indented) { json in
      json.object {
        $0.field("rules") {
          $0.array(RuleCatalog.all) { rule, json in
            json.object {
              $0.field("id", rule.id)
              $0.field("title", rule.title)
              $0.field("severity", rule.severity.rawValue)
              $0.field("why", rule.why)
              $0.field("options") { $0.array(rule.options) { option, json in json.object(option.write) } }
            }
          }
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// Title, reason, options and examples, the marked words between ‹ and ›.
  package static func page(of rule: Rule) -> String {
    var page = "\(rule.id): \(rule.title) (\(rule.severity.rawValue))\n\n\(rule.why)\n"
    if !rule.options.isEmpty {
      page += "\nOptions:\n"
      for option in rule.options { page += "  \(option.name) (\(option.standard.text)): \(option.summary)\n" }
    }
    page += "\nMarked, between ‹ and ›:\n" + rule.bad.map(quoted).joined()
    page += "\nLeft alone:\n" + rule.good.map(quoted).joined()
    return page
  }

  /// `Protocol/rules.md`.
  package static var markdown: String {
    var page = """
      # Rules

      What `timbre check` and the language server look for, as `timbre explain RULE` shows it. This page is written by \
      `timbre rules --format markdown`. The words between ‹ and › are marked; an empty ‹› is a place where something \
      is missing. Severities are the usual ones: where a finding rests on a limit, the limit's source decides, and \
      `rules` in `timbre.json` is stronger than both.

      """
    for rule in RuleCatalog.all { page += "\n" + section(of: rule) }
    return page
  }

  private static func section(of rule: Rule) -> String {
    var section = "## \(rule.id)\n\n**\(rule.title)** (\(rule.severity.rawValue)). \(rule.why)\n"
    if !rule.options.isEmpty {
      section += "\n| option | default | meaning |\n| --- | --- | --- |\n"
      for option in rule.options {
        section += "| `\(option.name)` | `\(option.standard.text)` | \(option.summary) |\n"
      }
    }
    section += "\nMarked:\n\n" + rule.bad.map(fenced).joined(separator: "\n")
    section += "\nLeft alone:\n\n" + rule.good.map(fenced).joined(separator: "\n")
    return section
  }

  /// An example as a code block that no fence inside it can close.
  private static func fenced(_ example: Example) -> String {
    let text = visible(shortened(example.text))
    let place = example.platforms.filter { !$0.isEmpty }.joined(separator: ", ")
    let voice =
      example.voice.map { "With the voice `\($0)`:\n\n" }
      ?? (posts(of: example) ?? calendar(of: example)).map { "\($0):\n\n" }
    let head = place.isEmpty || example.text.hasPrefix("---") ? "" : "On \(place):\n\n"
    return (voice ?? head) + others(of: example).map { "\($0)\n\n" }.joined()
      + "````\n\(text)\(text.hasSuffix("\n") ? "" : "\n")````\n"
  }

  /// Characters that no eye sees, by their number: a page must show what it is about.
  private static func visible(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n", .format where scalar.value != 0x200D, .privateUse, .unassigned,
        .lineSeparator, .paragraphSeparator:
        "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
      default: String(scalar)
      }
    }.joined()
  }

  private static func quoted(_ example: Example) -> String {
    let lines = visible(shortened(example.text)).split(separator: "\n", omittingEmptySubsequences: false)
    let place = example.platforms.filter { !$0.isEmpty }.joined(separator: ", ")
    let voice =
      example.voice.map { "  (with the voice \($0))\n" }
      ?? (posts(of: example) ?? calendar(of: example)).map { "  (\($0))\n" }
    let head = place.isEmpty || example.text.hasPrefix("---") ? "" : "  (on \(place))\n"
    return (voice ?? head) + others(of: example).map { "  (\($0))\n" }.joined() + lines.map { "  | \($0)\n" }.joined()
      + "\n"
  }

  /// More drafts around an example would be a list that nobody reads.
  private static let mostOthers = 4

  /// The drafts among which an example stands.
  private static func others(of example: Example) -> [String] {
    let names = example.others.keys.sorted()
    let shown = names.prefix(mostOthers).map { name in
      let text = (example.others[name] ?? "").split(separator: "\n").filter { $0 != "---" }.joined(separator: " · ")
      return "Beside \(name): \(text)"
    }
    return names.count > mostOthers ? shown + ["and \(names.count - mostOthers) more drafts"] : shown
  }

  /// What the voice of an example was learned from; nil where the rule needs no voice.
  private static func posts(of example: Example) -> String? {
    guard let first = example.exemplars.first else { return nil }
    return "In a voice learned from \(example.exemplars.count) posts such as “\(first)”"
  }

  /// What day it is, and what stands in the calendar; nil where the rule needs neither.
  private static func calendar(of example: Example) -> String? {
    if let today = example.today { return "On \(today)" }
    return example.moments.isEmpty ? nil : "With \(example.moments.joined(separator: ", ")) in the calendar"
  }

  /// Examples about length are long; their middle says nothing.
  private static func shortened(_ text: String) -> String {
    text.count > 400 ? "\(text.prefix(120)) … \(text.suffix(60))" : text
  }
}

extension RuleOption {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.field("name", name)
    switch standard {
    case .number(let value): object.field("default", value)
    case .flag(let value): object.field("default", value)
    case .text(let value): object.field("default", value)
    }
    object.field("summary", summary)
  }
}

extension OptionValue {
  fileprivate var text: String {
    switch self {
    case .number(let value): value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
    case .flag(let value): "\(value)"
    case .text(let value): "\"\(value)\""
    }
  }
}
