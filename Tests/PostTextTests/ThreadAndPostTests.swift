import PostText
import Testing

@Suite struct ThreadAndPostTests {
  private func posts(_ text: String, threaded: Bool = true) -> [Post] {
    let draft = Draft(sample: text)
    return draft.sections.flatMap { draft.posts(of: $0, threaded: threaded) }
  }

  private func texts(_ text: String, threaded: Bool = true) -> [String] {
    posts(text, threaded: threaded).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func aRuleBetweenBlankLinesPartsPosts(_ end: String) {
    let text = "One\n\n---\n\nTwo\nlines\n\n-----\n\nThree\n".replacing("\n", with: end)
    #expect(texts(text) == ["One", "Two\nlines", "Three"])
  }

  @Test func aRuleBesideTextIsText() {
    #expect(texts("One\n---\n\nTwo") == ["One\n---\n\nTwo"])
    #expect(texts("One\n\n--\n\nTwo") == ["One\n\n--\n\nTwo"])
  }

  @Test func withoutThreadsTheRuleIsNoText() {
    #expect(texts("One\n\n---\n\nTwo", threaded: false) == ["One\n\n\nTwo"])
  }

  @Test func aRuleInCodeOrACommentPartsNothing() {
    #expect(texts("A\n```\n\n---\n\n```") == ["A\n```\n\n---\n\n```"])
    #expect(texts("A\n<!--\n\n---\n\n-->\nB") == ["A\nB"])
  }

  @Test func anEmptyPostOfAThreadIsThere() throws {
    let all = posts("One\n\n---\n\n---\n\nTwo")
    #expect(all.map(\.isEmpty) == [false, true, false])
    #expect(all[1].sourceExtent.isEmpty)
  }

  @Test func mediaAloneOnALineIsAttached() throws {
    let text = "Look:\n![A *cat*](pics/cat.png)\nNice ![not](alone.png)\n![]()\n"
    let post = try #require(posts(text).first)
    #expect(String(decoding: post.bytes, as: UTF8.self) == "Look:\nNice ![not](alone.png)")
    #expect(post.media.map(\.alt.value) == ["A *cat*", ""])
    #expect(post.media.map(\.path.value) == ["pics/cat.png", ""])
    #expect(SourceText(text).string(in: post.media[0].range) == "![A *cat*](pics/cat.png)")
  }

  @Test func mediaInACommentOrInCodeIsNotAttached() {
    #expect(posts("A\n<!--\n![cat](cat.png)\n-->\nB").flatMap(\.media).isEmpty)
    #expect(posts("```\n![cat](cat.png)\n```").flatMap(\.media).isEmpty)
  }

  @Test func commentsAreNoText() {
    #expect(texts("A<!-- x -->B\n<!-- y\nz -->\nC") == ["AB\nC"])
    #expect(texts("A <!-- y\nz -->B") == ["A B"])
    #expect(texts("<!-- x -->\n\nA\n") == ["A"])
    #expect(texts("A <!-- half-typed") == ["A <!-- half-typed"])
    #expect(texts("A <!----> B") == ["A  B"])
  }

  @Test func aRangeThatSpansACommentIsNotContiguous() {
    let post = posts("ab<!-- x -->cd")[0]
    #expect(post.sourceRange(1..<3) == 1..<13)
    #expect(!post.isContiguous(1..<3))
    #expect(post.isContiguous(2..<4))
    #expect(post.sourceRange(4..<4) == 14..<14)
    for offset in post.bytes.indices { #expect(post.offset(ofSource: post.sourceOffset(offset)) == offset) }
    // What the post leaves out.
    #expect((3..<12).map(post.offset(ofSource:)) == (3..<12).map { min($0, 2) })
    #expect(post.offset(ofSource: 1_000) == post.bytes.count && post.offset(ofSource: 0) == 0)
  }

  /// A line end is one byte of a post whatever it is in the draft; all other bytes are the draft's own.
  @Test func everyByteStandsInTheDraftWhereItSays() {
    var awkward = AwkwardTexts(seed: 5)
    let random = (0..<400).map { _ in awkward.next(upTo: 40) + " <!-- note --> " + awkward.next(upTo: 20) }
    for string in Draft.samples + Draft.samples.map({ $0.replacing("\n", with: "\r\n") }) + random {
      let draft = Draft(sample: string)
      for section in draft.sections {
        for post in draft.posts(of: section, threaded: true) {
          var last = -1
          for (offset, byte) in post.bytes.enumerated() {
            let source = post.sourceOffset(offset)
            #expect(source > last && draft.text.bytes.indices.contains(source))
            guard draft.text.bytes.indices.contains(source) else { return }
            let original = draft.text.bytes[source]
            #expect(original == byte || byte == 0x0A && original == 0x0D, "\(string.debugDescription)")
            #expect(!draft.comments.contains { $0.contains(source) }, "\(string.debugDescription)")
            #expect(post.sourceExtent.contains(source))
            last = source
          }
          #expect(post.sourceOffset(post.bytes.count) == post.sourceExtent.upperBound)
        }
      }
    }
  }

  @Test func aRawTextIsOnePost() {
    let draft = Draft(raw: SourceText("---\na: b\n---\n# X\n<!-- c -->"))
    #expect(draft.header == nil && draft.comments.isEmpty && draft.sections.count == 1)
  }
}
