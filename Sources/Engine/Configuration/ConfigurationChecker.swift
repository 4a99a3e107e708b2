import JSON
import Platforms
import PostText
import Rules

/// Checks a configuration file against the shape it must have, and says at the key what is wrong.
struct ConfigurationChecker {
  private(set) var problems: [ConfigurationProblem] = []
  private let origin: ConfigurationOrigin

  static func problems(in root: JSONNode, origin: ConfigurationOrigin) -> [ConfigurationProblem] {
    var checker = ConfigurationChecker(origin: origin)
    checker.check(root, .root, at: "")
    return checker.problems
  }

  private init(origin: ConfigurationOrigin) {
    self.origin = origin
  }

  private mutating func check(_ node: JSONNode, _ shape: ConfigurationShape, at key: String) {
    // Editors send null for what isn't set.
    if node.isNull { return }
    switch (shape, node.kind) {
    case (.text, .string), (.flag, .bool), (.number, .integer), (.number, .double): break
    case (.wholeNumber, .integer(let value)) where value > 0: break
    case (.choice(let values), .string(let value)): checkChoice(value, among: values, node)
    case (.platform, .string(let value)): checkPlatform(value, node.range)
    case (.glob, .string(let pattern)): checkGlob(pattern, node)
    case (.band, .array(let ends)) where ends.count == 2: checkBand(ends, node)
    case (.list(let element), .array(let elements)): for node in elements { check(node, element, at: key) }
    case (.object(let keys), .object(let members)): for member in members { check(member, among: keys) }
    case (.named(let shape), .object(let members)): for member in members { check(member.value, shape, at: member.key) }
    case (.byPlatform(let shape), .object(let members)):
      for member in members {
        checkPlatform(member.key, member.keyRange)
        checkTier(member.value["tier"], on: member.key)
        check(member.value, shape, at: member.key)
      }
    case (.rules, .object(let members)): for member in members { checkRule(member) }
    default: add(.error, node.range, "“\(key)” must be \(shape.expectation).")
    }
  }

  private mutating func add(_ severity: Severity, _ range: Range<Int>, _ message: String, write name: String? = nil) {
    let fix = name.map { Fix("Write \"\($0)\"", edits: [TextEdit(range, "\"\($0)\"")]) }
    problems.append(ConfigurationProblem(severity, range, message, fix: fix))
  }

  private mutating func check(_ member: JSONMember, among keys: [ConfigurationKey]) {
    guard let key = keys.first(where: { $0.name == member.key }) else {
      let closest = SpellingSuggestion.closest(to: member.key, among: keys.map(\.name))
      let known = keys.map(\.name).joined(separator: ", ")
      return add(
        .warning, member.keyRange,
        "“\(member.key)” is no key here; " + (closest.map { "did you mean “\($0)”?" } ?? "known are \(known)."),
        write: closest)
    }
    if member.key == "writer", !origin.isTrusted {
      return add(
        .warning, member.keyRange,
        "A writer is taken only from your own configuration or the editor's settings, unless you list this folder "
          + "under trustedFolders there: what stands here isn't used.")
    }
    if member.key == "terms" {
      for problem in TermContradictions.problems(in: member.value) { add(.warning, problem.range, problem.message) }
    }
    check(member.value, key.shape, at: member.key)
  }

  private mutating func checkChoice(_ value: String, among values: [String], _ node: JSONNode) {
    guard !values.contains(value) else { return }
    add(
      .error, node.range, "“\(value)” is none of \(values.joined(separator: ", ")).",
      write: SpellingSuggestion.closest(to: value, among: values))
  }

  private mutating func checkPlatform(_ value: String, _ range: Range<Int>) {
    guard PlatformCatalog.platform(named: value) == nil else { return }
    let closest = PlatformCatalog.closest(to: value)?.id
    let known = PlatformCatalog.all.map(\.id).joined(separator: ", ")
    add(
      .error, range,
      "“\(value)” is no platform; " + (closest.map { "did you mean \($0)?" } ?? "known are \(known)."), write: closest)
  }

  private mutating func checkTier(_ node: JSONNode?, on name: String) {
    guard let node, let tier = node.string, let platform = PlatformCatalog.platform(named: name),
      !platform.tiers.contains(tier)
    else { return }
    let known = platform.tiers.isEmpty ? "there is none" : "known are \(platform.tiers.joined(separator: ", "))"
    add(
      .warning, node.range, "“\(tier)” is no tier that changes a limit on \(platform.name); \(known).",
      write: SpellingSuggestion.closest(to: tier, among: platform.tiers))
  }

  private mutating func checkGlob(_ pattern: String, _ node: JSONNode) {
    guard Glob(pattern) == nil else { return }
    add(.error, node.range, "“\(pattern)” is no file pattern: its braces don't match up, or it is empty.")
  }

  private mutating func checkBand(_ ends: [JSONNode], _ node: JSONNode) {
    guard let low = ends[0].double, let high = ends[1].double, low <= high else {
      return add(.error, node.range, "This must be \(ConfigurationShape.band.expectation).")
    }
  }

  // MARK: Rules

  private mutating func checkRule(_ member: JSONMember) {
    let rules = RuleCatalog.rules(matching: member.key)
    if rules.isEmpty {
      let closest = SpellingSuggestion.closest(to: member.key, among: RuleCatalog.all.map(\.id))
      add(
        .warning, member.keyRange,
        "“\(member.key)” is no rule; " + (closest.map { "did you mean \($0)?" } ?? "timbre rules lists them."),
        write: closest)
    }
    switch member.value.kind {
    case .null: break
    case .string(let value): checkChoice(value, among: Self.severities, member.value)
    case .object(let options): for option in options { checkOption(option, of: rules) }
    default:
      add(.error, member.value.range, "A rule is set to a severity, to \"off\", or to an object with its options.")
    }
  }

  static let severities = ["off"] + Severity.allCases.map(\.rawValue)

  private mutating func checkOption(_ option: JSONMember, of rules: [Rule]) {
    if option.key == "severity" {
      guard let value = option.value.string else {
        return add(.error, option.value.range, "“severity” must be a text.")
      }
      return checkChoice(value, among: Self.severities, option.value)
    }
    guard rules.count == 1, let rule = rules.first else { return }
    guard let known = rule.options.first(where: { $0.name == option.key }) else {
      let names = ["severity"] + rule.options.map(\.name)
      let closest = SpellingSuggestion.closest(to: option.key, among: names)
      return add(
        .warning, option.keyRange,
        "\(rule.id) has no option “\(option.key)”; "
          + (closest.map { "did you mean “\($0)”?" } ?? "it has \(names.joined(separator: ", "))."), write: closest)
    }
    if OptionValue(option.value, like: known.standard) == nil {
      add(.error, option.value.range, "“\(option.key)” must be \(known.standard.expectation).")
    }
  }
}

extension OptionValue {
  /// The value of an option; nil when it is of another kind than `standard`.
  init?(_ node: JSONNode, like standard: OptionValue) {
    switch (standard, node.kind) {
    case (.number, .integer(let value)): self = .number(Double(value))
    case (.number, .double(let value)): self = .number(value)
    case (.flag, .bool(let value)): self = .flag(value)
    case (.text, .string(let value)): self = .text(value)
    default: return nil
    }
  }

  fileprivate var expectation: String {
    switch self {
    case .number: "a number"
    case .flag: "true or false"
    case .text: "a text"
    }
  }
}
