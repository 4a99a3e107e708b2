import Engine
import PostText
import Rules
import Testing

/// What Timbre writes into a draft ends its lines as the draft does.
@Suite struct LineEndTests {
  private func fixes(of rule: Rule, in text: String, platforms: [String]) -> [Fix] {
    var configuration = Configuration()
    configuration.platforms = platforms
    let analysis = Analysis(Document(path: nil, text: SourceText(text)), configuration: configuration)
    return analysis.findings.filter { $0.rule == rule.id }.flatMap(analysis.fixes)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func threadSplitKeepsTheLineEnds(_ end: String) throws {
    let draft = "Our members said this.\(end)" + String(repeating: "We asked and they told us. ", count: 14)
    let fix = try #require(fixes(of: .lengthOver, in: draft, platforms: ["x"]).first)
    #expect(fix.title == "Split into a thread of 2")
    #expect(fix.edits.map(\.replacement) == ["\(end)\(end)---\(end)\(end)"])
  }

  @Test func headerForAChosenPlatformKeepsTheLineEnds() throws {
    let fix = try #require(fixes(of: .draftNoPlatform, in: "Hello.\r\nMembers.\r\n", platforms: []).first)
    #expect(fix.edits.map(\.replacement) == ["---\r\nplatforms: [x]\r\n---\r\n\r\n"])
  }

  @Test func platformGoesIntoTheHeaderThatIsThere() throws {
    let draft = "---\nstatus: draft\n---\n\nHello.\n"
    let fix = try #require(fixes(of: .draftNoPlatform, in: draft, platforms: []).first)
    let fixed = SourceText(draft).applying(fix.edits)
    #expect(fixed?.string(in: 0..<Int.max) == "---\nplatforms: [x]\nstatus: draft\n---\n\nHello.\n")
  }

  @Test(arguments: ["\n", "\r\n"]) func lineSeparatorBecomesTheDraftsLineEnd(_ end: String) throws {
    let draft = "Hello.\(end)One\u{2028}two.\(end)"
    let fix = try #require(fixes(of: .formatInvisible, in: draft, platforms: ["x"]).first)
    #expect(SourceText(draft).applying(fix.edits)?.string(in: 0..<Int.max) == "Hello.\(end)One\(end)two.\(end)")
  }
}
