import JSON
package import Platforms

/// The platforms for programs, and the page of the documentation.
package enum PlatformDocument {
  package static func json(_ platforms: [Platform]) -> String {
    let bytes = JSONWriter.bytes(style: .indented) { json in
      json.object { $0.field("platforms") { $0.array(platforms) { platform, json in json.object(platform.write) } } }
    }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// `Protocol/platforms.md`.
  package static func markdown(_ platforms: [Platform]) -> String {
    var page = """
      # Platforms

      What Timbre knows of each platform, as `timbre platforms ID` shows it. This page is written by \
      `timbre platforms --format markdown`.

      A source is *official* (the platform itself says so), *source code* (read in the platform's own code), *third \
      party* (a scheduler, a library or an article says so) or *custom* (what people do, or measured). A finding that \
      rests on a limit is an error when its source is official or source code, a warning when it is a third party, \
      and a hint when it is custom. Where no source states the unit, UTF-16 units are counted: that is never less \
      than characters of another kind.

      """
    for platform in platforms { page += "\n" + section(of: platform) }
    return page
  }

  private static func section(of platform: Platform) -> String {
    let facts = platform.facts
    let sources = facts.compactMap(\.source).unique
    var section = "## \(platform.name)\n\n`\(platform.id)`"
    if !platform.aliases.isEmpty { section += ", also \(platform.aliases.map { "`\($0)`" }.joined(separator: ", "))" }
    section += "\n\n| what | fact | source |\n| --- | --- | --- |\n"
    for fact in facts {
      let differing = fact.disagreement.map { ". Sources differ: \($0)" } ?? ""
      let number = fact.source.flatMap { sources.firstIndex(of: $0) }.map { "\($0 + 1)" } ?? ""
      section += "| \(fact.topic) | \(escaped(fact.statement + differing)) | \(number) |\n"
    }
    section += "\nNative there: \(platform.conventions.joined(separator: "; ")).\n\n"
    for (index, source) in sources.enumerated() {
      section += "\(index + 1). \(source.trustWord), as of \(source.asOf): \(escaped(source.reference))\n"
    }
    return section
  }

  private static func escaped(_ text: String) -> String {
    text.map { "|<>*_".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}

extension Platform {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.field("id", id)
    object.field("name", name)
    object.field("aliases", aliases)
    object.field("fields") {
      $0.array([body, bodyWithMedia, bodyWithPictures].compactMap { $0 } + fields) { field, json in
        json.object { Self.write(field, to: &$0) }
      }
    }
    if let alt = media.alt { object.field("alt") { $0.object(alt.write) } }
    object.field("threads", threads)
    object.field("markup", markup.map(\.rawValue).sorted())
    object.field("facts") {
      $0.array(facts) { fact, json in
        json.object {
          $0.field("topic", fact.topic)
          $0.field("statement", fact.statement)
          $0.optionalField("disagreement", fact.disagreement)
          $0.optionalField("source", fact.source?.reference)
          $0.optionalField("asOf", fact.source?.asOf)
          $0.optionalField("trust", fact.source?.trust.rawValue)
        }
      }
    }
    object.field("conventions", conventions)
  }

  private static func write(_ field: Field, to object: inout JSONObjectWriter) {
    object.field("name", field.name)
    object.field("required", field.isRequired)
    object.field("limits") { $0.array(field.limits) { limit, json in json.object(limit.write) } }
    guard !field.tiers.isEmpty else { return }
    object.field("tiers") {
      $0.object { object in
        for tier in field.tiers.keys.sorted() {
          object.field(tier) { $0.array(field.tiers[tier] ?? []) { limit, json in json.object(limit.write) } }
        }
      }
    }
  }
}

extension Limit {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.field("value", value)
    object.field("unit", counting.unit.rawValue)
    object.field("unitIsAssumed", unitIsAssumed)
    object.optionalField("client", client)
    object.field("trust", source.trust.rawValue)
    object.field("source", source.reference)
    object.field("asOf", source.asOf)
    object.optionalField("disagreement", disagreement)
  }
}
