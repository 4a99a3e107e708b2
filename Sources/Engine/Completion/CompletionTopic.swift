import Native
import Platforms
package import PostText
import Rules

/// What a completion is about, so that what there is to read of it need be found only for the one that is looked at.
package enum CompletionTopic: Sendable, Equatable {
  case headerKey(String)
  case platform(String)
  case field(String, platform: String)
  case person(String)
  case moment(String)
  /// A rule's id, or a group.
  case rule(String)
  case directive(String)
  /// The keys from the root of a `timbre.json` down.
  case configuration([String])

  /// As clients carry it to and fro.
  package var words: [String] {
    switch self {
    case .headerKey(let name): ["header", name]
    case .platform(let id): ["platform", id]
    case .field(let name, let platform): ["field", name, platform]
    case .person(let name): ["person", name]
    case .moment(let name): ["moment", name]
    case .rule(let id): ["rule", id]
    case .directive(let name): ["directive", name]
    case .configuration(let path): ["configuration"] + path
    }
  }

  /// Nil for words that are no topic's.
  package init?(words: [String]) {
    switch (words.first, words.count) {
    case ("header", 2): self = .headerKey(words[1])
    case ("platform", 2): self = .platform(words[1])
    case ("field", 3): self = .field(words[1], platform: words[2])
    case ("person", 2): self = .person(words[1])
    case ("moment", 2): self = .moment(words[1])
    case ("rule", 2): self = .rule(words[1])
    case ("directive", 2): self = .directive(words[1])
    case ("configuration", 2...): self = .configuration(Array(words.dropFirst()))
    default: return nil
    }
  }

  /// Plain text of a few lines; nil where there is nothing to say.
  package func documentation(_ configuration: Configuration, today: CivilDate?) -> String? {
    switch self {
    case .headerKey(let name): HeaderKey.key(name)?.summary
    case .platform(let id): PlatformCatalog.platform(id: id).map(Self.words)
    case .field(let name, let platform): PlatformCatalog.platform(id: platform).flatMap { Self.words(name, on: $0) }
    case .person(let name): Self.words(configuration.addressBook.people(named: name))
    case .moment(let name): Self.words(name, in: configuration.momentCalendar, from: today)
    case .rule(let pattern): Self.words(rules: pattern)
    case .directive(let name): SuppressionDirective(rawValue: name)?.summary
    case .configuration(let path): ConfigurationShape.root.key(at: path)?.summary
    }
  }

  private static func words(_ platform: Platform) -> String {
    let limits = platform.body.limits(for: Account()).binding.map { limit in
      "\(Numerals.grouped(limit.value)) \(limit.unitName)"
    }
    let lines = limits.isEmpty ? [] : ["\(platform.name): \(platform.body.name) of \(limits.joined(separator: ", "))"]
    return (lines + platform.conventions.map { "- " + $0 }).joined(separator: "\n")
  }

  private static func words(_ field: String, on platform: Platform) -> String? {
    let limit = field == "alt" ? platform.media.alt : platform.field(field)?.limits.first
    let summary = HeaderKey.key(field)?.summary
    let most = limit.map { "\(platform.name) takes \(Numerals.grouped($0.value)) \($0.unitName)." }
    let lines = [summary, most].compactMap { $0 }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private static func words(_ people: [Person]) -> String? {
    guard !people.isEmpty else { return nil }
    return people.map { person in
      let names = person.names.joined(separator: ", ") + (person.isOrganisation ? " (organisation)" : "")
      let mentions = PlatformCatalog.all.compactMap { platform in
        person.mention(on: platform).map { "- \(platform.name): \($0)" }
      }
      return ([names] + mentions).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static func words(_ name: String, in calendar: MomentCalendar, from today: CivilDate?) -> String? {
    guard let today, let moment = calendar.moments.first(where: { $0.name == name }) else { return nil }
    let times = UpcomingMoment.times(of: moment, from: today).prefix(3).map(\.inWords)
    return times.isEmpty ? nil : times.joined(separator: "\n")
  }

  private static func words(rules pattern: String) -> String? {
    if let rule = RuleCatalog.rule(pattern) { return "\(rule.title)\n\(rule.why)" }
    let rules = RuleCatalog.rules(matching: pattern)
    return rules.isEmpty ? nil : rules.map { "- \($0.id): \($0.title)" }.joined(separator: "\n")
  }
}
