import Testing
import WireProtocol

@Suite("Document URIs") struct DocumentURITests {
  @Test(
    "gives the path of a file URI",
    arguments: [
      ("file:///home/a/post.md", "/home/a/post.md"),
      ("file:///a%20b/c%23d%3Fe.md", "/a b/c#d?e.md"),
      ("file:///caf%C3%A9/%E2%98%95.md", "/café/☕.md"),
      ("file:///café.md", "/café.md"),
      ("file://localhost/a.md", "/a.md"),
      ("file:/a.md", "/a.md"),
      ("FILE:///a.md", "/a.md"),
      ("file:///c%3A/posts/a.md", "c:/posts/a.md"),
      ("file:///C:/posts/a.md", "C:/posts/a.md"),
      ("file:///c:", "c:"),
      ("file:///c:%5Cd", "/c:\\d"),
      ("file://host/share/a.md", "//host/share/a.md"),
      ("file:///100%/a%2.md%", "/100%/a%2.md%"),
      ("file:///a+b@c.md", "/a+b@c.md"),
      ("file:///a.md?query#fragment", "/a.md"),
      ("file:///", "/"),
    ])
  func path(_ uri: String, _ expected: String) {
    #expect(DocumentURI(uri).path == expected)
  }

  @Test(
    "gives no path where there is none",
    arguments: [
      "untitled:Untitled-1", "untitled:///a", "vscode-notebook-cell:/a.md#x", "http://example.com/a", "", "file:",
      "file",
      "file:a.md", "file://", "file:///a%00b", "file:///%FF", "/home/a.md", "git:/a.md?%7B%7D",
    ])
  func opaque(_ uri: String) {
    #expect(DocumentURI(uri).path == nil)
    #expect(DocumentURI(uri).string == uri)
  }

  @Test(
    "spells the URI of a path as editors do",
    arguments: [
      ("/home/a/post.md", "file:///home/a/post.md"),
      ("/a b/#1?.md", "file:///a%20b/%231%3F.md"),
      ("/café.md", "file:///caf%C3%A9.md"),
      (#"C:\posts\a b.md"#, "file:///C%3A/posts/a%20b.md"),
      ("c:/posts/a.md", "file:///c%3A/posts/a.md"),
      (#"\\host\share\a.md"#, "file://host/share/a.md"),
      ("//host/share/a.md", "file://host/share/a.md"),
      (#"/back\slash"#, "file:///back%5Cslash"),
      ("/100%.md", "file:///100%25.md"),
      ("/", "file:///"),
    ])
  func uri(_ path: String, _ expected: String) {
    #expect(DocumentURI(path: path).string == expected)
  }

  @Test("a path comes back from its URI")
  func roundTrip() {
    var random = SplitMix64(seed: 8)
    let pieces = [
      "a", "B", "/", " ", "%", "%41", "é", "☕", "#", "?", "&", "+", ":", ";", "\\", "~", ".", "\"", "\n", "👩‍💻",
    ]
    for _ in 0..<2000 {
      let path = "/posts" + (0..<12).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      #expect(DocumentURI(path: path).path == path)
    }
  }
}
