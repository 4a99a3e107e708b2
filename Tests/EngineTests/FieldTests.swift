import Engine
import Platforms
import PostText
import Rules
import Testing

/// Texts apart from the draft's own: in the header, in field lines, or given with a record.
@Suite struct FieldTests {
  private func analysis(_ text: String, fields: [String: String] = [:], on platforms: [String]? = nil) -> Analysis {
    Analysis(
      Document(path: nil, text: SourceText(text)), configuration: Configuration(),
      request: AnalysisRequest(platforms: platforms, fields: fields))
  }

  @Test func aBodyInTheHeaderIsCountedInPlaceOfTheText() {
    let analysis = analysis(
      "---\nplatforms: [x, youtube]\ntitle: A day\ndescription: Four minutes.\n---\n\nHello there.\n")
    let counts = analysis.placedCounts.map { "\($0.count.platform) \($0.count.field) \($0.count.length)" }
    #expect(counts == ["x post 12", "youtube description 13", "youtube title 5"])
  }

  @Test func textUnderItsOwnHeadingIsStrongerThanTheHeader() {
    let analysis = analysis(
      "---\nplatforms: youtube\ntitle: A day\ndescription: For search engines.\n---\n\n## YouTube\n\nFour minutes.\n")
    #expect(analysis.placedCounts.first?.count.length == 13)
  }

  @Test func aFindingInAQuotedFieldHasNoFixThatWouldMissItsPlace() throws {
    let text = "---\nplatforms: youtube\ntitle: A day\ndescription: \"A \\\"bold\\\" **claim**.\"\n---\n"
    let finding = try #require(analysis(text).findings.first { $0.rule == "format/markup" })
    #expect(finding.fixes.isEmpty)
    let plain = "---\nplatforms: youtube\ntitle: A day\ndescription: A bold **claim**.\n---\n"
    let fixed = try #require(analysis(plain).findings.first { $0.rule == "format/markup" }?.fixes.first)
    let result = SourceText(plain).applying(fixed.edits)?.string(in: 0..<Int.max)
    #expect(result?.contains("A bold claim.") == true)
  }

  @Test func aListOfTagsIsMarkedInsideItself() throws {
    let tags = (1...30).map { "tag\($0)" }.joined(separator: ",")
    let text = "---\nplatforms: tumblr\ntags: [\(tags)]\n---\n\nHello.\n"
    let finding = try #require(analysis(text).findings.first { $0.rule == "format/hashtag" })
    let line = SourceText(text).content(ofLine: 2)
    #expect(line.lowerBound <= finding.range.lowerBound && finding.range.upperBound <= line.upperBound)
  }

  @Test func aFieldOfARecordIsNamedInTheFinding() throws {
    let analysis = analysis(
      "Hello.", fields: ["title": String(repeating: "a", count: 301)], on: ["reddit"])
    let finding = try #require(analysis.findings.first { $0.rule == "length/field" })
    #expect(finding.field == "title" && finding.range == 300..<301)
  }

  @Test func aCaptionMakesAMessageOne() {
    let analysis = analysis("Hello.", fields: ["caption": String(repeating: "a", count: 1_025)], on: ["telegram"])
    #expect(analysis.findings.map(\.rule) == ["length/over"])
    #expect(analysis.placedCounts.first?.count.limit.value == 1_024)
  }

  @Test func theTierOfAnAccountChangesTheLimit() {
    var configuration = Configuration()
    configuration.platforms = ["discord"]
    configuration.accounts["discord"] = .init(tier: "nitro")
    let text = SourceText(String(repeating: "a", count: 4_000))
    #expect(Analysis(Document(path: nil, text: text), configuration: configuration).findings.isEmpty)
  }

  @Test func farBeyondTheLimitOnlyTheStartIsJudgedAndAllIsCounted() throws {
    let line = "We **doubled** our membership, says #ourchair.\n"
    let text = String(repeating: line, count: 2_000)
    let analysis = analysis(text, on: ["x"])
    let over = try #require(analysis.findings.first { $0.rule == "length/over" })
    #expect(over.message.contains("only counted") && over.range.upperBound == text.utf8.count - 1)
    #expect(analysis.placedCounts.first?.count.length == text.utf8.count - 1)
    let marks = analysis.findings.filter { $0.rule == "format/markup" }
    #expect(marks.count > 50 && marks.count < 500)
  }
}
