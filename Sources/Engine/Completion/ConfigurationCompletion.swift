import Platforms
package import PostText
import Rules

/// Finds what may stand at a place of a `timbre.json`, however little of it is written.
package struct ConfigurationCompletion {
  private let caret: JSONCaret

  package static func list(_ text: SourceText, at offset: Int) -> CompletionList {
    guard let caret = JSONCaret(text, at: offset) else { return .empty }
    let completion = ConfigurationCompletion(caret: caret)
    return CompletionList(items: caret.isAtKey ? completion.keys : completion.values)
  }

  // MARK: Keys

  private var keys: [Completion] {
    if let rule = ruleOfOptions { return options(of: rule) }
    switch ConfigurationShape.root.value(at: caret.path) {
    case .object(let keys):
      return keys.compactMap { key($0.name, $0.shape.expectation, .configuration(caret.path + [$0.name])) }
    case .byPlatform: return PlatformCatalog.all.compactMap { key($0.id, $0.name, .platform($0.id), kind: .platform) }
    case .named: return [key("default", "the voice of drafts that name none")].compactMap { $0 }
    case .rules:
      return RuleCatalog.all.compactMap { key($0.id, $0.title, .rule($0.id), kind: .rule) }
        + RuleGroups.all.compactMap { key($0, "all rules of the group", .rule($0), kind: .rule) }
    default: return []
    }
  }

  /// Nil for one that the object has already.
  private func key(
    _ name: String, _ detail: String, _ topic: CompletionTopic? = nil, kind: Completion.Kind = .key
  ) -> Completion? {
    guard !caret.siblings.contains(name) else { return nil }
    return Completion(
      name, kind, caret.range, text: caret.hasColon ? "\"\(name)\"" : "\"\(name)\": ", detail: detail,
      filter: caret.isInString ? "\"\(name)\"" : nil, topic: topic)
  }

  /// The rule whose options go here; nil elsewhere.
  private var ruleOfOptions: Rule? {
    guard let id = caret.path.last, case .rules = ConfigurationShape.root.value(at: caret.path.dropLast()) else {
      return nil
    }
    return RuleCatalog.rules(matching: id).first
  }

  private func options(of rule: Rule) -> [Completion] {
    let isGroup = rule.id != caret.path.last
    let options = isGroup ? [] : rule.options.compactMap { key($0.name, $0.summary) }
    return [key("severity", "how much it matters, or off")].compactMap { $0 } + options
  }

  // MARK: Values

  private var values: [Completion] {
    if let rules = ruleValues { return rules }
    switch ConfigurationShape.root.value(at: caret.path) {
    case .flag: return ["true", "false"].map { value($0, "") }
    case .choice(let values): return values.map { text($0, "") }
    case .platform: return PlatformCatalog.all.map { text($0.id, $0.name, .platform($0.id)) }
    case .band: return caret.isInString ? [] : [value("[2, 4]", ConfigurationShape.band.expectation)]
    case .list(let element):
      return caret.isInString ? [] : [value("[]", ConfigurationShape.list(element).expectation)]
    case .object, .named, .byPlatform, .rules: return caret.isInString ? [] : [value("{}", "an object")]
    case .text: return tiers
    case .number, .wholeNumber, .glob, nil: return []
    }
  }

  private func value(_ text: String, _ detail: String) -> Completion {
    Completion(text, .value, caret.range, detail: detail)
  }

  private func text(_ word: String, _ detail: String, _ topic: CompletionTopic? = nil) -> Completion {
    Completion(
      word, .value, caret.range, text: "\"\(word)\"", detail: detail, filter: caret.isInString ? "\"\(word)\"" : nil,
      topic: topic)
  }

  /// The tiers that the platform of an account knows.
  private var tiers: [Completion] {
    guard caret.path.count == 3, caret.path[0] == "accounts", caret.path[2] == "tier" else { return [] }
    return (PlatformCatalog.platform(named: caret.path[1])?.tiers ?? []).map { text($0, "") }
  }

  /// What a rule, or its severity, may be set to; nil elsewhere.
  private var ruleValues: [Completion]? {
    let severities = ConfigurationChecker.severities.map { text($0, $0 == "off" ? "the rule says nothing" : "") }
    let root = ConfigurationShape.root
    if case .rules = root.value(at: caret.path.dropLast()) {
      return severities + (caret.isInString ? [] : [value("{}", "its severity and its options")])
    }
    guard caret.path.count > 2, case .rules = root.value(at: caret.path.dropLast(2)) else { return nil }
    if caret.path.last == "severity" { return severities }
    let option = RuleCatalog.rule(caret.path[caret.path.count - 2])?.options.first { $0.name == caret.path.last }
    guard case .flag = option?.standard else { return [] }
    return ["true", "false"].map { value($0, "") }
  }
}
