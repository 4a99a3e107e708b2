import JSON
import Platforms
import Rules

/// The shape of a `timbre.json` as JSON Schema (2020-12), for editors that complete and check by one.
///
/// It takes what the checker takes without a word, but for what a schema can't say: which end of a band is the
/// lower one, that `5.0` is no whole number, how many files a pattern's braces make, and which terms contradict
/// each other.
package enum ConfigurationSchema {
  package static var text: String {
    let bytes = JSONWriter.bytes(style: .indented) { json in
      json.object { schema in
        schema.field("$schema", "https://json-schema.org/draft/2020-12/schema")
        schema.field("title", "timbre.json")
        schema.field(
          "description", "What Timbre holds the drafts of a folder to. Comments and trailing commas are allowed.")
        ConfigurationShape.root.write(to: &schema)
        schema.field("$defs") { $0.object(Self.definitions) }
      }
    }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  private static func definitions(_ definitions: inout JSONObjectWriter) {
    definitions.field("band") { $0.object(band) }
    definitions.field("glob") { $0.object(glob) }
    definitions.field("platform") { $0.object(platform) }
    definitions.field("rules") { $0.object(rules) }
    definitions.field("severity") { $0.object { $0.field("enum", ConfigurationChecker.severities) } }
  }

  private static func band(_ schema: inout JSONObjectWriter) {
    schema.field("description", "Two numbers, the lower one first.")
    schema.field("type", ["array", "null"])
    schema.field("items") { $0.object { $0.field("type", "number") } }
    schema.field("minItems", 2)
    schema.field("maxItems", 2)
  }

  private static func glob(_ schema: inout JSONObjectWriter) {
    schema.field("description", "A pattern of paths: * and ? within a folder, ** across folders, {a,b} for either.")
    schema.field("type", ["string", "null"])
    schema.field("minLength", 1)
    schema.field("not") { $0.object { $0.field("const", "./") } }
    schema.field("pattern", #"^[^{}]*(\{[^{}]*\}[^{}]*)*$"#)
  }

  /// The ids are there to be completed; the pattern takes every name there is, as people write it.
  private static func platform(_ schema: inout JSONObjectWriter) {
    schema.field("description", "A platform, by its id or any of its names.")
    schema.field("anyOf") {
      $0.array { forms in
        forms.element { $0.object { $0.field("enum", PlatformCatalog.all.map(\.id)) } }
        forms.element {
          $0.object {
            $0.field("type", "string")
            $0.field("pattern", PlatformNamePattern.any(of: PlatformCatalog.all))
          }
        }
        forms.element { $0.object { $0.field("type", "null") } }
      }
    }
  }

  private static func rules(_ schema: inout JSONObjectWriter) {
    schema.field("type", ["object", "null"])
    schema.field("properties") {
      $0.object { properties in
        for name in ruleNames { properties.field(name) { $0.object { rule(name, &$0) } } }
      }
    }
    schema.field("additionalProperties", false)
  }

  /// Every rule id and every name of a group.
  private static var ruleNames: [String] {
    let groups = Set(RuleCatalog.all.compactMap { $0.id.split(separator: "/").first.map(String.init) }).sorted()
    return RuleCatalog.all.map(\.id) + ["*"] + groups.flatMap { [$0, $0 + "/*"] }
  }

  private static func rule(_ name: String, _ schema: inout JSONObjectWriter) {
    let rules = RuleCatalog.rules(matching: name)
    let single = rules.count == 1 ? rules.first : nil
    if let single { schema.field("description", single.title) }
    schema.field("anyOf") {
      $0.array { forms in
        forms.element { $0.object { $0.field("$ref", "#/$defs/severity") } }
        forms.element {
          $0.object { options in
            options.field("type", "object")
            options.field("properties") {
              $0.object { properties in
                properties.field("severity") { $0.object { $0.field("$ref", "#/$defs/severity") } }
                for option in single?.options ?? [] { properties.field(option.name) { $0.object(option.writeSchema) } }
              }
            }
            if single != nil { options.field("additionalProperties", false) }
          }
        }
        forms.element { $0.object { $0.field("type", "null") } }
      }
    }
  }
}

extension RuleOption {
  fileprivate func writeSchema(to schema: inout JSONObjectWriter) {
    schema.field("description", summary)
    switch standard {
    case .number(let value):
      schema.field("type", "number")
      schema.field("default", value)
    case .flag(let value):
      schema.field("type", "boolean")
      schema.field("default", value)
    case .text(let value):
      schema.field("type", "string")
      schema.field("default", value)
    }
  }
}

extension ConfigurationShape {
  /// Editors send null for what isn't set, so every value may be null.
  fileprivate func write(to schema: inout JSONObjectWriter) {
    switch self {
    case .text: schema.field("type", ["string", "null"])
    case .number: schema.field("type", ["number", "null"])
    case .flag: schema.field("type", ["boolean", "null"])
    case .wholeNumber:
      schema.field("type", ["integer", "null"])
      schema.field("minimum", 1)
    case .choice(let values): schema.field("enum", values.map(Optional.some) + [nil])
    case .platform: schema.field("$ref", "#/$defs/platform")
    case .glob: schema.field("$ref", "#/$defs/glob")
    case .band: schema.field("$ref", "#/$defs/band")
    case .rules: schema.field("$ref", "#/$defs/rules")
    case .list(let element):
      schema.field("type", ["array", "null"])
      schema.field("items") { $0.object(element.write) }
    case .object(let keys):
      schema.field("type", ["object", "null"])
      schema.field("properties") { $0.object { properties in Self.write(keys, to: &properties) } }
      schema.field("additionalProperties", false)
    case .named(let value):
      schema.field("type", ["object", "null"])
      schema.field("additionalProperties") { $0.object(value.write) }
    case .byPlatform(let value): value.writeByPlatform(to: &schema)
    }
  }

  private static func write(_ keys: [ConfigurationKey], to properties: inout JSONObjectWriter) {
    for key in keys {
      properties.field(key.name) {
        $0.object { schema in
          schema.field("description", key.summary)
          key.shape.write(to: &schema)
        }
      }
    }
  }

  private func writeByPlatform(to schema: inout JSONObjectWriter) {
    schema.field("type", ["object", "null"])
    schema.field("propertyNames") { $0.object { $0.field("$ref", "#/$defs/platform") } }
    let tiered = hasTier ? PlatformCatalog.all.filter { !$0.tiers.isEmpty } : []
    if !tiered.isEmpty {
      schema.field("patternProperties") {
        $0.object { properties in
          for platform in tiered {
            let shape = withTiers(platform.tiers)
            properties.field(PlatformNamePattern.any(of: [platform])) { $0.object(shape.write) }
          }
        }
      }
    }
    let others = hasTier ? withTiers([]) : self
    schema.field("additionalProperties") { $0.object(others.write) }
  }

  private var hasTier: Bool {
    guard case .object(let keys) = self else { return false }
    return keys.contains { $0.name == "tier" }
  }

  /// An account has the tiers of its platform and no other.
  private func withTiers(_ tiers: [String]) -> ConfigurationShape {
    guard case .object(let keys) = self else { return self }
    return .object(keys.map { $0.name == "tier" ? ConfigurationKey($0.name, .choice(tiers), $0.summary) : $0 })
  }
}
