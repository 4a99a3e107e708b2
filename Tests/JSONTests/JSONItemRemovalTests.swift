import JSON
import Testing

/// Taking items out of a text that somebody has laid out.
@Suite struct JSONItemRemovalTests {
  private func removing(_ indices: Set<Int>, from text: String) throws -> String {
    var bytes = Array(text.utf8)
    let node = try JSONParser.parse(bytes, dialect: .commented)
    for range in node.removal(ofItems: indices, from: bytes).reversed() { bytes.removeSubrange(range) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      (#"["a", "b", "c"]"#, 0, #"["b", "c"]"#), (#"["a", "b", "c"]"#, 1, #"["a", "c"]"#),
      (#"["a", "b", "c"]"#, 2, #"["a", "b"]"#), (#"["a"]"#, 0, "[]"), (#"[ "a" ]"#, 0, "[ ]"),
      (#"[ "a", "b" ]"#, 1, #"[ "a" ]"#), (#"["a","b"]"#, 0, #"["b"]"#), (#"["a", "b",]"#, 1, #"["a",]"#),
      (#"["a", ]"#, 0, "[]"), ("[\n  1,\n  2,\n  3\n]", 0, "[\n  2,\n  3\n]"),
      ("[\n  1,\n  2,\n  3\n]", 1, "[\n  1,\n  3\n]"), ("[\n  1,\n  2,\n  3\n]", 2, "[\n  1,\n  2\n]"),
      ("[\r\n\t1,\r\n\t2,\r\n]", 1, "[\r\n\t1,\r\n]"), ("[\r\n\t1\r\n]", 0, "[\r\n]"),
      ("[1,\n 2, 3]", 2, "[1,\n 2]"), ("[1, 2,\n 3]", 1, "[1,\n 3]"),
      ("[\n  1, // one, and only\n  2 // two\n]", 1, "[\n  1 // one, and only\n  // two\n]"),
      ("[\n  1, // one\n  2, // two\n]", 1, "[\n  1, // one\n  // two\n]"),
      ("[1 /* a, b */, 2]", 1, "[1 /* a, b */]"), ("[1 /* a, b */, 2]", 0, "[/* a, b */ 2]"),
      ("[\n  // first\n  1,\n  // second\n  2\n]", 0, "[\n  // first\n  // second\n  2\n]"),
      ("[ 1\n, 2\n, 3\n]", 1, "[ 1\n, 3\n]"), ("[[1, 2], [3]]", 1, "[[1, 2]]"),
      (#"{"a": 1, "b": 2}"#, 0, #"{"b": 2}"#), (#"{ "a": [1], "b": 2 }"#, 1, #"{ "a": [1] }"#),
      ("{\n  \"a\": {\n    \"x\": 1\n  },\n  \"b\": 2\n}", 0, "{\n  \"b\": 2\n}"), ("[1, 2]", 7, "[1, 2]"),
      ("7", 0, "7"),
    ]) func oneItemGoesAndTheRestStays(_ text: String, _ index: Int, _ expected: String) throws
  {
    #expect(try removing([index], from: text) == expected)
  }

  @Test func severalItemsGoAtOnce() throws {
    #expect(try removing([0, 2], from: #"["a", "b", "c"]"#) == #"["b"]"#)
    #expect(try removing([0, 1, 2], from: "[\n  1,\n  2,\n  3\n]") == "[\n]")
    #expect(try removing([1, 2], from: "[\n  1,\n  2,\n  3\n]") == "[\n  1\n]")
  }

  /// Every way of laying out four items, every choice of them.
  @Test func whateverTheLayoutTheOthersAreLeftAndSoAreComments() throws {
    let gaps = ["", " ", "\n  ", "\r\n\t", " /* , ] */ ", " // , \"]\n "]
    var random = RandomJSON(seed: 31)
    for _ in 0..<3_000 {
      func gap() -> String { random.element(of: gaps) ?? "" }
      var text = "[" + gap()
      for item in 0..<4 { text += "\(item)" + gap() + (item < 3 ? "," : "") + gap() }
      let isTrailing = random.int(0...1) == 1
      text += (isTrailing ? "," + gap() : "") + "]"
      let chosen = Set((0..<4).filter { _ in random.int(0...1) == 1 })
      let left = try removing(chosen, from: text)
      let node = try JSONParser.parse(Array(left.utf8), dialect: .commented)
      #expect(node.array?.map(\.int) == (0..<4).filter { !chosen.contains($0) }, "\(text)")
      for comment in ["/* , ] */", "// , \"]"] {
        #expect(left.ranges(of: comment).count == text.ranges(of: comment).count, "\(text)")
      }
      // A text that other programs can read too stays one.
      if !isTrailing, !text.contains("/"), (try? JSONParser.parse(Array(text.utf8))) != nil {
        #expect(throws: Never.self) { try JSONParser.parse(Array(left.utf8)) }
      }
    }
  }
}
