import Platforms
import Testing

@Suite struct HandleSyntaxTests {
  private func check(_ handle: String, _ rule: ([UInt8], Range<Int>) -> Bool) -> Bool {
    let bytes = Array(handle.utf8)
    return rule(bytes, bytes.indices)
  }

  @Test(arguments: [
    ("ann.bsky.social", true), ("4you.com", true), ("a-b.c--d", true), ("ann", false), ("ann.4you", false),
    (".ann.com", false), ("ann..com", false), ("ann.com.", false), ("-ann.com", false), ("ann-.com", false),
    ("änn.com", false), ("ann_a.com", false), ("", false),
  ])
  func blueskyHandlesAreHostNames(handle: String, isValid: Bool) {
    #expect(check(handle, HandleSyntax.bluesky) == isValid)
  }

  @Test func blueskyHandlesHaveLongestLengths() {
    let label = String(repeating: "a", count: 63)
    #expect(check("\(label).com", HandleSyntax.bluesky))
    #expect(!check("\(label)a.com", HandleSyntax.bluesky))
    #expect(check("\(label).\(label).\(label).\(label.dropLast(2))", HandleSyntax.bluesky))
    #expect(!check("\(label).\(label).\(label).\(label.dropLast())", HandleSyntax.bluesky))
  }

  @Test func aRangeBeyondTheTextIsClamped() {
    #expect(HandleSyntax.bluesky(Array("ann.example.com".utf8), range: 0..<99))
    #expect(!HandleSyntax.bluesky([], range: 3..<7))
  }
}
