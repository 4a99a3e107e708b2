import PostText
import Testing

@Suite struct GappedWordTests {
  private func isOne(_ head: String, _ tail: String) -> Bool {
    GappedWord.isOne(head: Array(head.utf8)[...], tail: Array(tail.utf8)[...])
  }

  @Test(arguments: [
    ("C", "ffee"), ("h", "llo"), ("l", "ve"), ("l", "ked"), ("HALL", "WEEN"), ("hel", "lo"),
  ])
  func partsOfOneWordAreTold(_ head: String, _ tail: String) {
    #expect(isOne(head, tail))
  }

  @Test(arguments: [
    ("love", "you"), ("lisa", "tom"), ("I", "LA"), ("a", "my"), ("up", "down"), ("x", "z"), ("qx", "jk"), ("", "cat"),
    ("cat", ""), ("caf", "é"), ("", ""), (String(repeating: "a", count: 20), "bcdef"),
  ])
  func twoWordsAndAnythingElseAreNot(_ head: String, _ tail: String) {
    #expect(!isOne(head, tail))
  }
}
