package import PostText

/// All platforms there are: to add one, write its file and its line here.
package enum PlatformCatalog {
  /// In the order in which output lists them.
  package static let all: [Platform] = [
    .x,
    .bluesky,
    .mastodon,
    .threads,
    .linkedin,
    .facebook,
    .instagram,
    .pinterest,
    .youtube,
    .tiktok,
    .reddit,
    .telegram,
    .discord,
    .tumblr,
    .googleBusinessProfile,
  ]

  private static let byName: [[UInt8]: Int] = {
    var byName: [[UInt8]: Int] = [:]
    for (index, platform) in all.enumerated() {
      for name in [platform.id, platform.name] + platform.aliases { byName[ASCII.folded(name)] = index }
    }
    return byName
  }()

  /// The platform of that very id.
  package static func platform(id: String) -> Platform? {
    all.first { $0.id == id }
  }

  /// The platform of that id, name or alias; case, spaces and punctuation don't matter.
  package static func platform(named name: some StringProtocol) -> Platform? {
    byName[ASCII.folded(name)].map { all[$0] }
  }

  /// The platform whose id, name or alias is one or two typing errors away; nil when none or several are.
  package static func closest(to name: String) -> Platform? {
    SpellingSuggestion.closest(to: ASCII.folded(name), among: names).flatMap { platform(named: $0) }
  }

  /// The platform whose proper name a heading is one or two typing errors away from. Aliases are left out, since short
  /// ones are near to ordinary words, and so are words that people put above a text.
  package static func closest(toHeading title: Range<Int>, of bytes: [UInt8]) -> Platform? {
    let folded = ASCII.folded(title, in: bytes)
    guard let id = SpellingSuggestion.closest(to: folded, among: properNames), !ordinaryHeadings.contains(folded) else {
      return nil
    }
    return platform(id: id)
  }

  private static let properNames: [(folded: [UInt8], target: String)] = all.map { (ASCII.folded($0.name), $0.id) }
  private static let ordinaryHeadings = Set(["thread", "threats", "read it", "tumbler"].map { ASCII.folded($0) })

  private static let names: [(folded: [UInt8], target: String)] = all.flatMap { platform in
    ([platform.id, platform.name] + platform.aliases).map { (ASCII.folded($0), platform.id) }
  }

  /// Names of bodies that a field line may have; others, such as `Post:`, are words that begin a sentence.
  private static let fieldLines: Set<String> = ["caption", "description"]

  /// What reading a draft needs to know of the platforms.
  package static let draftSyntax = DraftSyntax(
    all.map { platform in
      let fields =
        platform.fields.map(\.name) + (platform.media.alt == nil ? [] : ["alt"])
        + [platform.body.name].filter { fieldLines.contains($0) }
      return (
        [platform.id, platform.name] + platform.aliases,
        DraftSyntax.Platform(id: platform.id, threads: platform.threads, fields: Set(fields))
      )
    })
}
