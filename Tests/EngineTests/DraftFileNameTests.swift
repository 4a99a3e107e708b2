import Engine
import PostText
import Testing

@Suite struct DraftFileNameTests {
  @Test(
    arguments: [
      ("launch.post.md", "launch", nil), ("a/launch.social.txt", "launch", nil),
      ("launch.linkedin.md", "launch", "linkedin"),
      ("launch.twitter.txt", "launch", "x"), ("launch.x.post.md", "launch", "x"), ("v1.2.x.markdown", "v1.2", "x"),
    ] as [(String, String, String?)]) func aNameCanMakeADraft(_ path: String, _ stem: String, _ platform: String?)
  {
    let name = DraftFileName(path)
    #expect(name.isDraft)
    #expect(name.stem == stem)
    #expect(name.platform == platform)
  }

  @Test(arguments: [
    ("launch.md", "launch"), ("README", "README"), ("post.md", "post"), ("x.md", "x"), ("launch.x.swift", "launch.x"),
    ("launch.post.html", "launch.post"), ("", ""), ("launch.other.md", "launch.other"),
  ]) func anyOtherNameDoesNot(_ path: String, _ stem: String) {
    let name = DraftFileName(path)
    #expect(!name.isDraft)
    #expect(name.stem == stem)
    #expect(name.platform == nil)
  }
}

@Suite struct DraftRecognitionTests {
  private func isDraft(
    _ path: String?, _ text: String = "Text", language: String? = nil, include: [String] = [], exclude: [String] = []
  ) -> Bool {
    let file = #"{"drafts": {"include": \#(include), "exclude": \#(exclude)}}"#
    let configuration = ConfigurationLoader { _ in .bytes(Array(file.utf8)) }
      .load(file: "/w/timbre.json", userFile: nil).configuration
    return configuration.recognizesDraft(Document(path: path, languageID: language, text: SourceText(text)))
  }

  @Test func theConfigurationDecidesFirst() {
    #expect(isDraft("/w/posts/a.md", include: ["posts/**"]))
    #expect(!isDraft("/v/posts/a.md", include: ["posts/**"]))
    #expect(!isDraft("/w/posts/a.post.md", language: "timbre", include: ["posts/**"], exclude: ["**/a.*"]))
  }

  @Test(arguments: ["platform: x", "platforms: [x]", "networks:\n- x", "platforms:"])
  func aHeaderThatNamesPlatformsMakesADraft(_ header: String) {
    #expect(isDraft(nil, "---\n\(header)\n---\nText"))
    #expect(isDraft("/w/README.md", "\u{FEFF}---\r\n\(header)\r\n---\r\nText"))
  }

  @Test func nameAndLanguageMakeADraft() {
    #expect(isDraft("/w/a.x.md"))
    #expect(isDraft(nil, language: "timbre"))
    #expect(isDraft("/w/a.md", language: "social-post"))
  }

  @Test func theFileNextDoorIsNone() {
    #expect(!isDraft("/w/README.md", "# X\n\nText"))
    #expect(!isDraft("/w/README.md", "---\ntitle: A\n---\nplatforms: x\n", language: "markdown"))
  }
}
