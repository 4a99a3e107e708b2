import Engine
import Platforms
import PostText
import Reimagining
import Testing

/// The edit that puts a reimagined post into its draft.
@Suite struct ReimaginedVariantTests {
  private static let text = "# Open day\n\nMembers meet on 3 May. They talk.\n"

  private func analysis(_ text: String) -> Analysis {
    Analysis(Document(path: nil, text: SourceText(text)), configuration: Configuration())
  }

  private func alternative(_ analysis: Analysis, for platform: Platform) throws -> Alternative {
    let section = analysis.sectionToReimagine(for: platform)
    return try #require(
      Reimaginer(analysis, .section(section), configuration: Configuration(), request: AnalysisRequest())
        .alternatives(for: platform).first)
  }

  private func changed(_ text: String, for id: String) throws -> String? {
    let platform = try #require(PlatformCatalog.platform(id: id))
    let analysis = analysis(text)
    let variant = try ReimaginedVariant(alternative(analysis, for: platform), for: platform, in: analysis)
    return try variant.map { variant in
      let changed = try #require(analysis.text.applying(variant.edits))
      return changed.string(in: 0..<changed.bytes.count)
    }
  }

  @Test func aDraftWithoutThatVariantHasItAtItsEnd() throws {
    #expect(
      try changed(Self.text, for: "x") == Self.text
        + "\n## X\n\nOpen day\n\nMembers meet on 3 May. They talk.\n")
  }

  @Test func fieldsStandBeforeTheText() throws {
    #expect(
      try changed(Self.text, for: "pinterest") == Self.text
        + "\n## Pinterest\n\nTitle: Open day\n\nMembers meet on 3 May. They talk.\n")
  }

  @Test func aVariantThatIsThereIsReplacedWhereItStands() throws {
    let before = Self.text + "\n## X\n\nOld news.\n\n## LinkedIn\n\nMore news.\n"
    #expect(
      try changed(before, for: "x") == Self.text
        + "\n## X\n\nOpen day\n\nMembers meet on 3 May. They talk.\n\n## LinkedIn\n\nMore news.\n")
  }

  @Test func aNoteInTheVariantStays() throws {
    let before = Self.text + "\n## X\n\n<!-- ask Ann -->\nOld news.\n"
    let after = try #require(try changed(before, for: "x"))
    #expect(
      after.contains("<!-- ask Ann -->") && !after.contains("Old news") && after.contains("Members meet on 3 May."))
  }

  @Test(arguments: ["", "\n## X\n\nOld news.\n\n## LinkedIn\n\nMore news.\n"])
  func linesEndAsTheDraftHasThem(_ rest: String) throws {
    let after = try #require(try changed((Self.text + rest).replacing("\n", with: "\r\n"), for: "x"))
    #expect(!after.replacing("\r\n", with: "").contains("\n"))
    #expect(after.contains("## X\r\n\r\nOpen day\r\n\r\nMembers meet"))
  }

  @Test func aThreadStandsAsAThread() throws {
    let sentences = (1...14).map { "Room \($0) of the new hall has a stage, a piano and a view of the hills." }
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let analysis = analysis(sentences.joined(separator: " "))
    let alternatives = Reimaginer(analysis, .section(0), configuration: Configuration(), request: AnalysisRequest())
      .alternatives(for: x)
    let thread = try #require(alternatives.first { $0.parts.count > 1 })
    let variant = try #require(ReimaginedVariant(thread, for: x, in: analysis))
    let draft = Draft(try #require(analysis.text.applying(variant.edits)), syntax: PlatformCatalog.draftSyntax)
    let section = try #require(draft.sections.last)
    #expect(draft.posts(of: section, threaded: true).map { String(decoding: $0.bytes, as: UTF8.self) } == thread.parts)
  }

  /// A text that a draft would take for something else can't stand in one.
  @Test(arguments: ["## LinkedIn", "One.\n\n---\n\nTwo.", "So <!-- it is --> now.", "![a](b.png)"])
  func aTextThatADraftWouldMisreadHasNoEdit(_ part: String) throws {
    let x = try #require(PlatformCatalog.platform(id: "x"))
    let analysis = analysis(Self.text)
    var alternative = try alternative(analysis, for: x)
    alternative.parts = [part]
    #expect(ReimaginedVariant(alternative, for: x, in: analysis) == nil)
  }
}
