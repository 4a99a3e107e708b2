import Engine
import Foundation
import Platforms
import Testing

/// The pages under `Protocol` that commands write.
@Suite struct DocumentTests {
  @Test func theGuideToReimaginingSaysWhatTheCodeDoes() throws {
    let page = try Self.page("reimagining.md")
    #expect(
      page == ReimaginationGuide.markdown, "write it anew: timbre reimagine --guide > Protocol/reimagining.md")
  }

  @Test func theRulesAreDocumentedAsTheyAre() throws {
    let page = try Self.page("rules.md")
    #expect(page == RuleListing.markdown, "write it anew: timbre rules --format markdown > Protocol/rules.md")
  }

  @Test func thePlatformsAreDocumentedAsTheyAre() throws {
    let page = try Self.page("platforms.md")
    #expect(
      page == PlatformDocument.markdown(PlatformCatalog.all),
      "write it anew: timbre platforms --format markdown > Protocol/platforms.md")
  }

  @Test func theSchemaOfTheConfigurationIsWhatIsChecked() throws {
    let schema = try Self.file("EditorConfigs/timbre.schema.json")
    #expect(
      schema == ConfigurationSchema.text,
      "write it anew: timbre config --schema > EditorConfigs/timbre.schema.json")
  }

  private static func page(_ name: String) throws -> String { try file("Protocol/\(name)") }

  private static func file(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

/// What holds for every platform's facts.
@Suite struct PlatformFactsTests {
  @Test(arguments: PlatformCatalog.all.map(\.id)) func everyLimitNamesItsSource(_ id: String) throws {
    let platform = try #require(PlatformCatalog.platform(named: id))
    let fields = [platform.body, platform.bodyWithMedia, platform.bodyWithPictures].compactMap { $0 } + platform.fields
    let limits = fields.flatMap { $0.limits + $0.tiers.values.joined() } + [platform.media.alt].compactMap { $0 }
    #expect(!platform.body.limits.isEmpty)
    for limit in limits {
      #expect(limit.value > 0 && !limit.source.reference.isEmpty && !limit.source.asOf.isEmpty)
      #expect(limit.source.trust > .convention, "a limit that is only custom is no limit")
      if limit.unitIsAssumed { #expect(limit.counting.unit == .utf16) }
    }
    #expect(!platform.conventions.isEmpty)
  }

  @Test func idsAreUniqueAndNamesLeadToOnePlatform() {
    var owners: [String: String] = [:]
    for platform in PlatformCatalog.all {
      for name in Set(([platform.id, platform.name] + platform.aliases).map { $0.lowercased() }) {
        #expect(owners.updateValue(platform.id, forKey: name) == nil, "\(name)")
        #expect(PlatformCatalog.platform(named: name)?.id == platform.id)
      }
    }
    #expect(PlatformCatalog.all.count == 15)
  }
}
