import Engine
import PostText
import Rules
import Testing

/// Texts that look like the start of something everywhere: reading them must take linear time, or this takes minutes.
@Suite struct HostileTextTests {
  private static let pieces = [
    "a\u{200B}", "a.", "@a", "#a ", "[", "[a](", "||a", "_a", "*a ", "`a", "(", "👩\u{200D}", "A ", "a\n",
    "http://a.com ",
    "a  ", "and a ", "`a` @b ", "> a\n", ">!", "```\n", "🇩", "e\u{301}", "u/a ", "\\.", "<a", "&amp;", "...",
  ]

  @Test(arguments: pieces) func isReadInLinearTime(_ piece: String) {
    var configuration = Configuration()
    configuration.platforms = ["facebook", "mastodon"]
    let text = String(repeating: piece, count: 10_000 / piece.utf8.count)
    let analysis = Analysis(Document(path: nil, text: SourceText(text)), configuration: configuration)
    let length = analysis.text.bytes.count
    for finding in analysis.findings { #expect(finding.range.upperBound <= length) }
    #expect(analysis.placedCounts.count >= 2)
  }
}
