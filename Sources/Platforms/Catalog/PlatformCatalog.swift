package import PostText

/// All platforms there are: to add one, write its file and its line here.
package enum PlatformCatalog {
  /// In the order in which output lists them.
  package static let all: [Platform] = [
    .x,
    .bluesky,
    .mastodon,
    .linkedin,
    .telegram,
  ]

  private static let byName: [[UInt8]: Int] = {
    var byName: [[UInt8]: Int] = [:]
    for (index, platform) in all.enumerated() {
      for name in [platform.id, platform.name] + platform.aliases { byName[ASCII.folded(name)] = index }
    }
    return byName
  }()

  /// The platform of that id, name or alias; case, spaces and punctuation don't matter.
  package static func platform(named name: some StringProtocol) -> Platform? {
    byName[ASCII.folded(name)].map { all[$0] }
  }

  /// The platform whose id, name or alias is one or two typing errors away; nil when none or several are.
  package static func closest(to name: String) -> Platform? {
    SpellingSuggestion.closest(to: ASCII.folded(name), among: names).flatMap { platform(named: $0) }
  }

  private static let names: [(folded: [UInt8], target: String)] = all.flatMap { platform in
    ([platform.id, platform.name] + platform.aliases).map { (ASCII.folded($0), platform.id) }
  }

  /// What reading a draft needs to know of the platforms.
  package static let draftSyntax = DraftSyntax(
    all.map { platform in
      let fields = platform.fields.map(\.name) + (platform.media.alt == nil ? [] : ["alt"])
      return (
        [platform.id, platform.name] + platform.aliases,
        DraftSyntax.Platform(id: platform.id, threads: platform.threads, fields: Set(fields))
      )
    })
}
