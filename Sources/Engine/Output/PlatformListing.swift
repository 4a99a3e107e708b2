import JSON
package import Platforms

/// The platforms for people and programs.
package enum PlatformListing {
  package static var overview: String {
    let width = PlatformCatalog.all.map(\.id.count).max() ?? 0
    return PlatformCatalog.all.map { platform in
      let limits = platform.body.limits.map { "\($0.value) \($0.unitName)\($0.client.map { " (\($0))" } ?? "")" }
      return platform.id + String(repeating: " ", count: width - platform.id.count + 2)
        + "\(platform.name): \(limits.joined(separator: ", "))\n"
    }.joined()
  }

  package static func page(of platform: Platform) -> String {
    var page = "\(platform.name) (\(platform.id))\n"
    if !platform.aliases.isEmpty { page += "also called: \(platform.aliases.joined(separator: ", "))\n" }
    for field in [platform.body] + platform.fields { page += lines(field.limits, name: field.name) }
    for (tier, limits) in platform.tiers.sorted(by: { $0.key < $1.key }) {
      page += lines(limits, name: "\(platform.body.name), \(tier) account")
    }
    if platform.hasServerLimits { page += "servers set their own limit: name yours under accounts in timbre.json\n" }
    if let alt = platform.media.alt { page += lines([alt], name: "alt text") }
    if let most = platform.media.most { page += "attachments: \(most)\n" }
    page += "threads: \(platform.threads ? "yes" : "no")\n"
    page += "handles: \(platform.mentions.example)\n"
    page +=
      "markup: \(platform.markup.isEmpty ? "shown as typed" : platform.markup.map(\.rawValue).sorted().joined(separator: ", "))\n"
    if let fold = platform.fold {
      let parts = [fold.characters.map { "\($0) characters" }, fold.lines.map { "\($0) lines" }].compactMap { $0 }
      page += "fold: after \(parts.joined(separator: " or "))  [\(citation(fold.source))]\n"
    }
    page += "native there:\n" + platform.conventions.map { "  - \($0)\n" }.joined()
    return page
  }

  private static func lines(_ limits: [Limit], name: String) -> String {
    limits.map { limit in
      var line = "\(name)\(limit.client.map { " (\($0))" } ?? ""): \(limit.value) \(limit.unitName)"
      if limit.unitIsAssumed { line += ", unit not stated" }
      line += "  [\(citation(limit.source))]\n"
      if let disagreement = limit.disagreement { line += "  sources differ: \(disagreement)\n" }
      return line
    }.joined()
  }

  private static func citation(_ source: Source) -> String {
    "\(source.trust.rawValue), \(source.reference), \(source.asOf)"
  }

  package static func json(_ platforms: [Platform]) -> String {
    let bytes = JSONWriter.bytes(style: .indented) { json in
      json.object { $0.field("platforms") { $0.array(platforms) { platform, json in json.object(platform.write) } } }
    }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}

extension Platform {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.field("id", id)
    object.field("name", name)
    object.field("aliases", aliases)
    object.field("fields") {
      $0.array([body] + fields) { field, json in
        json.object {
          $0.field("name", field.name)
          $0.field("limits") { $0.array(field.limits) { limit, json in json.object(limit.write) } }
        }
      }
    }
    object.field("threads", threads)
    object.field("markup", markup.map(\.rawValue).sorted())
    object.field("conventions", conventions)
  }
}

extension Limit {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.field("value", value)
    object.field("unit", counting.unit.rawValue)
    object.optionalField("client", client)
    object.field("trust", source.trust.rawValue)
    object.field("source", source.reference)
    object.field("asOf", source.asOf)
    object.optionalField("disagreement", disagreement)
  }
}
