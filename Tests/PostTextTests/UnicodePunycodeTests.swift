import PostText
import Testing

@Suite struct UnicodePunycodeTests {
  private func encode(_ label: String) -> String? {
    let bytes = Array(label.utf8)
    return Punycode.encode(bytes, range: 0..<bytes.count).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("bücher", "bcher-kva"), ("münchen", "mnchen-3ya"), ("рф", "p1ai"), ("中国", "fiqs8s"), ("ü", "tda"),
    ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"), ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"),
    ("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"), ("plain", "plain-"), ("", ""),
    ("-> $1.00 <-", "-> $1.00 <--"), ("😀", "e28h"), ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
  ])
  func labelsEncode(_ label: String, _ expected: String) { #expect(encode(label) == expected) }

  @Test func lengthsAreThoseOfTheASCIIForm() {
    let label = Array("a.bücher.com".utf8)
    #expect(Punycode.hostLabelLength(label, range: 2..<9) == "xn--bcher-kva".utf8.count)
    #expect(Punycode.hostLabelLength(label, range: 10..<13) == 3)
  }

  @Test func malformedAndEndlessLabelsAreNone() {
    #expect(Punycode.encode([0xFF], range: 0..<1) == nil)
    #expect(Punycode.encode(Array("é".utf8), range: 0..<1) == nil)
    #expect(encode(String(repeating: "é", count: 64)) == nil)
    #expect(encode(String(repeating: "é", count: 63)) != nil)
  }
}
