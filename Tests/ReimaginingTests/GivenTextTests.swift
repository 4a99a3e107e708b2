import Engine
import Foundation
import Platforms
import PostText
import Rules
import Testing

/// The same as of made-up texts, of real ones: the `.md` files of the folder that `TIMBRE_TEXTS` names.
@Suite(.enabled(if: GivenTexts.folder != nil, "TIMBRE_TEXTS names no folder of texts"))
struct GivenTextTests {
  @Test(arguments: GivenTexts.names) func nothingIsInventedAndAllIsValid(_ name: String) throws {
    let text = try SourceText(repairing: Array(Data(contentsOf: #require(GivenTexts.folder).appending(path: name))))
    let analysis = Reimagined.analysis(of: text)
    let known = Set(analysis.findings.filter { $0.severity >= .warning }.map(\.rule))
    var found = 0
    for platform in PlatformCatalog.all {
      let reimagined = Reimagined(analysis, on: platform)
      found += reimagined.alternatives.isEmpty ? 0 : 1
      reimagined.expectFaith()
      reimagined.expectValidity(besides: known)
      reimagined.expectVariants()
    }
    // A text whose only sentence holds an address says nothing where addresses are dead.
    #expect(found > PlatformCatalog.all.count / 2)
  }
}

private enum GivenTexts {
  static let folder = ProcessInfo.processInfo.environment["TIMBRE_TEXTS"].map { URL(filePath: $0) }

  static let names: [String] = {
    guard let path = folder?.path() else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()
}
