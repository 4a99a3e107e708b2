import Engine
import Platforms
import PostText
import Reimagining
import Rules
import Testing

@Suite struct LosslessFitTests {
  private func filled(_ text: String, to length: Int) -> String {
    text + String(repeating: "x", count: length - text.count)
  }

  private func analysis(_ text: String, on platform: String, comment: String = "") -> Analysis {
    var configuration = Configuration()
    configuration.platforms = [platform]
    return Analysis(Document(path: nil, text: SourceText(text)), configuration: configuration)
  }

  /// The draft once its post is fitted; nil when that isn't offered.
  private func fitted(_ text: String, on platform: String = "x") -> String? {
    let analysis = analysis(text, on: platform)
    guard let finding = analysis.findings.first(where: { $0.rule == "length/over" }),
      let fix = analysis.fixes(of: finding).first(where: { $0.title.hasPrefix("Fit to ") })
    else { return nil }
    #expect(fix.isPreferred && !fix.isSafe)
    let result = analysis.text.applying(fix.edits)
    return result?.string(in: 0..<Int.max)
  }

  @Test(arguments: [
    ("x", 283, "Two  blanks and  three   more. ", "Two blanks and three more. "),
    ("x", 284, "A pause... and R&amp;D. ", "A pause... and R&D. "),
    ("x", 281, "A pause... or two. ", "A pause… or two. "),
    ("bluesky", 302, "A pause... or two. ", "A pause… or two. "),
    ("x", 281, "Bread and butter and tea. ", "Bread and butter & tea. "),
    ("x", 284, "Bread and butter and tea. ", "Bread & butter & tea. "),
    (
      "linkedin", 3010, "See https://example.org/r?id=7&utm_source=a&fbclid=b now. ",
      "See https://example.org/r?id=7 now. "
    ),
    ("mastodon", 501, "One.\n\n\n\nTwo. ", "One.\n\nTwo. "),
  ])
  func shortensWithoutLoss(platform: String, length: Int, opening: String, expected: String) throws {
    let text = filled(opening, to: length)
    let fitted = try #require(self.fitted(text, on: platform))
    #expect(fitted.hasPrefix(expected + "x"))
    #expect(!analysis(fitted, on: platform).findings.contains { $0.rule == "length/over" })
  }

  @Test(arguments: [
    ("x", 300, "Two  blanks and more. "),
    ("x", 281, "Nothing to save here. "),
    ("x", 285, "A band of sand... landed. "),
    ("x", 290, "See https://example.org/r?utm_source=aaaaaaaaaaaaaaaaaaaaaaaaaaaaa now. "),
  ])
  func isNotOfferedWhereItDoesNotSuffice(platform: String, length: Int, opening: String) {
    #expect(fitted(filled(opening, to: length), on: platform) == nil)
  }

  @Test func keepsWindowsLineEnds() throws {
    let text = filled("One. \r\n\r\n\r\n\r\nTwo. ", to: 283)
    let fitted = try #require(self.fitted(text))
    #expect(fitted.hasPrefix("One.\r\n\r\nTwo. x"))
  }

  @Test func takesNoCommentAlong() {
    let text = filled("One. \n\n<!-- keep me -->\n\n\nTwo. ", to: 20 + 286)
    if let fitted = self.fitted(text) { #expect(fitted.contains("<!-- keep me -->")) }
  }

  @Test func aFitIsPreferredToAThread() throws {
    let analysis = analysis(filled("Two  blanks. ", to: 281), on: "x")
    let finding = try #require(analysis.findings.first { $0.rule == "length/over" })
    let fixes = analysis.fixes(of: finding)
    #expect(fixes.first?.title == "Fit to 280")
    #expect(fixes.count(where: \.isPreferred) == 1)
  }
}
