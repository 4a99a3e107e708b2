import Engine
import PostText
import Rules
import Testing

/// No fix takes along what the writer noted in a comment.
@Suite struct CommentSafetyTests {
  private func analysis(_ text: String) -> Analysis {
    var configuration = Configuration()
    configuration.platforms = ["x"]
    return Analysis(Document(path: nil, text: SourceText(text)), configuration: configuration)
  }

  @Test func splittingAThreadKeepsTheCommentBetweenTwoParagraphs() throws {
    let paragraph = String(repeating: "We asked and they told us. ", count: 8).dropLast()
    let draft = "\(paragraph)\n\n<!-- check the number -->\n\n\(paragraph)\n"
    let analysis = analysis(draft)
    let finding = try #require(analysis.findings.first { $0.rule == "length/over" })
    let fix = try #require(analysis.fixes(of: finding).first)
    let split = try #require(analysis.text.applying(fix.edits))
    let text = split.string(in: 0..<Int.max)
    #expect(text.contains("<!-- check the number -->"))
    let posts = self.analysis(text).reading.platformPosts.map { $0.reading.string(0..<Int.max) }
    #expect(posts == [String(paragraph), String(paragraph)])
  }

  @Test func aFixThatWouldSwallowACommentIsNotOffered() {
    let findings = analysis("Join #social<!-- sic -->media now.").findings
    #expect(findings.contains { $0.rule == "format/hashtag-case" })
    #expect(findings.allSatisfy { $0.fixes.isEmpty })
  }
}
