package import Platforms
import PostText

/// The platforms for people: a line each, or all that is known of one.
package enum PlatformListing {
  package static var overview: String {
    let width = PlatformCatalog.all.map(\.id.count).max() ?? 0
    return PlatformCatalog.all.map { platform in
      let limits = platform.body.limits.map {
        "\(Numerals.grouped($0.value)) \($0.unitName)\($0.client.map { " (\($0))" } ?? "")"
      }
      return platform.id + String(repeating: " ", count: width - platform.id.count + 2)
        + "\(platform.name): \(limits.joined(separator: ", "))\n"
    }.joined()
  }

  /// A line a fact, with a number that leads to its source below.
  package static func page(of platform: Platform) -> String {
    let facts = platform.facts
    let sources = facts.compactMap(\.source).unique
    let width = facts.map(\.topic.count).max() ?? 0
    var page = "\(platform.name) (\(platform.id))\n"
    if !platform.aliases.isEmpty { page += "also called \(platform.aliases.joined(separator: ", "))\n" }
    page += "\n"
    var topic = ""
    for fact in facts {
      let label = fact.topic == topic ? "" : fact.topic
      topic = fact.topic
      let mark = fact.source.flatMap { sources.firstIndex(of: $0) }.map { "  [\($0 + 1)]" } ?? ""
      page += "  \(label)\(String(repeating: " ", count: width - label.count))  \(fact.statement)\(mark)\n"
      if let disagreement = fact.disagreement {
        page += "\(String(repeating: " ", count: width + 4))but sources differ: \(disagreement)\n"
      }
    }
    page += "\nNative there, by custom:\n" + platform.conventions.map { "  - \($0)\n" }.joined()
    page += "\nSources:\n"
    for (index, source) in sources.enumerated() {
      page += "  [\(index + 1)] \(source.trustWord), as of \(source.asOf): \(source.reference)\n"
    }
    return page
  }
}

extension Source {
  /// How far it is to be trusted, in words.
  var trustWord: String {
    switch trust {
    case .official: "official"
    case .source: "source code"
    case .thirdParty: "third party"
    case .convention: "custom"
    }
  }
}

extension [Source] {
  /// Each of them once, in their order.
  var unique: [Source] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
