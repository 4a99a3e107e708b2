import JSON
import Testing

/// Adding a member to an object that somebody has laid out.
@Suite struct JSONMemberInsertionTests {
  private func inserting(_ key: String, _ value: String, into text: String) throws -> String {
    var bytes = Array(text.utf8)
    let node = try JSONParser.parse(bytes, dialect: .commented)
    for insertion in node.insertion(of: key, value, into: bytes).reversed() {
      bytes.insert(contentsOf: Array(insertion.text.utf8), at: insertion.offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("{}", #"{ "n": 1 }"#), ("{ }", #"{ "n": 1 }"#), ("{\n}", "{\n  \"n\": 1\n}"),
      (#"{"a": 2}"#, #"{"a": 2, "n": 1}"#), (#"{ "a": 2 }"#, #"{ "a": 2, "n": 1 }"#),
      (#"{ "a": 2, }"#, #"{ "a": 2, "n": 1 }"#), ("{\n  \"a\": 2\n}", "{\n  \"a\": 2,\n  \"n\": 1\n}"),
      ("{\n  \"a\": 2,\n}\n", "{\n  \"a\": 2,\n  \"n\": 1,\n}\n"),
      ("{\r\n\t\"a\": 2\r\n}\r\n", "{\r\n\t\"a\": 2,\r\n\t\"n\": 1\r\n}\r\n"),
      ("{\n  // first\n  \"a\": 2 // two, no more\n}", "{\n  // first\n  \"a\": 2, // two, no more\n  \"n\": 1\n}"),
      ("{\n  \"a\": 2, // two\n  // last\n}", "{\n  \"a\": 2, // two\n  // last\n  \"n\": 1,\n}"),
      ("{ \"a\": 2 /* two */ }", "{ \"a\": 2, /* two */ \"n\": 1 }"),
      ("{\"a\": {\n    \"b\": 2\n  }\n  }", "{\"a\": {\n    \"b\": 2\n  },\n    \"n\": 1\n  }"),
      ("[]", "[]"), ("7", "7"),
    ]) func oneMemberIsAddedAndTheRestStays(_ text: String, _ expected: String) throws
  {
    #expect(try inserting("n", "1", into: text) == expected)
  }

  @Test func whatIsReadAfterwardsIsWhatWasThereAndTheNewMember() throws {
    let spaces = ["", " ", "\n", "\r\n  ", " // x\n", "/* , } */", "\t"]
    for seed in 0..<2_000 {
      var state = seed
      func next(_ bound: Int) -> Int {
        state = (state &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
        return state >> 8 % bound % bound
      }
      let space = { spaces[abs(next(1 << 16)) % spaces.count] }
      let count = abs(next(1 << 16)) % 4
      let members = (0..<count).map { "\(space())\"k\($0)\"\(space()):\(space())\($0)\(space())" }
      let comma = count > 0 && seed % 3 == 0 ? "," : ""
      let text = "\(space()){" + members.joined(separator: ",") + "\(comma)\(space())}"
      let changed = try inserting("\"new\"", "[7]", into: text)
      let keys = try JSONParser.parse(Array(changed.utf8), dialect: .commented).object?.map(\.key)
      #expect(keys == (0..<count).map { "k\($0)" } + ["\"new\""], "\(text)")
    }
  }
}
