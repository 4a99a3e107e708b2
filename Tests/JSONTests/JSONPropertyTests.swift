import JSON
import Testing

@Suite("JSON, by the thousand") struct JSONPropertyTests {
  @Test("what is written reads back the same", arguments: [JSONStyle.compact, .indented])
  func roundTrip(_ style: JSONStyle) throws {
    var random = RandomJSON(seed: 0x5EED)
    for _ in 0..<2000 {
      let node = random.node(depth: 4)
      let bytes = JSONWriter.bytes(node, style: style)
      #expect(try JSONParser.parse(bytes) == node)
      #expect(try JSONParser.parse(bytes, dialect: .commented) == node)
    }
  }

  @Test("every node's own bytes parse to that node")
  func rangesOfAllNodes() throws {
    var random = RandomJSON(seed: 77)
    for round in 0..<300 {
      let bytes = JSONWriter.bytes(
        [random.node(depth: 4), random.node(depth: 4)], style: round.isMultiple(of: 2) ? .compact : .indented)
      try expectRangesToHold(try JSONParser.parse(bytes), in: bytes)
    }
  }

  private func expectRangesToHold(_ node: JSONNode, in bytes: [UInt8]) throws {
    let alone = try JSONParser.parse(Array(bytes[node.range]))
    #expect(alone == node)
    #expect(alone.range == 0..<node.range.count)
    for element in node.array ?? [] { try expectRangesToHold(element, in: bytes) }
    for member in node.object ?? [] {
      #expect(try JSONParser.parse(Array(bytes[member.keyRange])).string == member.key)
      try expectRangesToHold(member.value, in: bytes)
    }
  }

  @Test("changed bytes give a node or an error inside the text", arguments: [JSONDialect.strict, .commented])
  func mutations(_ dialect: JSONDialect) {
    var random = RandomJSON(seed: 4242)
    let tokens = Array(#"{}[]",:\/*u0-+.eEtfn"#.utf8) + [0x00, 0x0A, 0x80, 0xC3, 0xED, 0xF4, 0xFF]
    for _ in 0..<4000 {
      var bytes = JSONWriter.bytes((0..<3).map { _ in random.node(depth: 3) })
      for _ in 0..<random.int(1...4) {
        let place = random.int(0...bytes.count)
        let byte = random.element(of: tokens) ?? 0
        switch random.int(0...2) {
        case 0: bytes.insert(byte, at: place)
        case 1 where place < bytes.count: bytes[place] = byte
        default: bytes.removeSubrange(place..<min(place + 1, bytes.count))
        }
      }
      do {
        let node = try JSONParser.parse(bytes, dialect: dialect)
        #expect(node.range.upperBound <= bytes.count)
        #expect(try JSONParser.parse(JSONWriter.bytes(node)) == node)
      } catch {
        #expect((0...bytes.count).contains(error.offset))
      }
    }
  }

  @Test("a text cut short anywhere is an error")
  func truncation() throws {
    let bytes = Array(#"{"a":[1.5e+3,true,null,"\ud83d\ude00é"],"b":{"c":"\\"}}"#.utf8)
    #expect(throws: Never.self) { try JSONParser.parse(bytes) }
    for length in 0..<bytes.count {
      #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(bytes, in: 0..<length) }
      #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array(bytes[..<length])) }
    }
  }
}

/// Random JSON values from a fixed seed (SplitMix64).
struct RandomJSON: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func element<Element>(of array: [Element]) -> Element? { array.randomElement(using: &self) }

  mutating func node(depth: Int) -> JSONNode {
    switch int(0...(depth > 0 ? 7 : 4)) {
    case 0: JSONNode(.null)
    case 1: JSONNode(.bool(int(0...1) == 1))
    case 2: JSONNode(.integer(Int(truncatingIfNeeded: next()) >> int(0...63)))
    case 3: JSONNode(.double(double()))
    case 4: JSONNode(.string(string()))
    case 5, 6: JSONNode(.array((0..<int(0...4)).map { _ in node(depth: depth - 1) }))
    default:
      JSONNode(.object((0..<int(0...4)).map { _ in JSONMember(key: string(), value: node(depth: depth - 1)) }))
    }
  }

  private mutating func double() -> Double {
    let value = Double(bitPattern: next())
    return value.isFinite ? value : 0.5
  }

  private mutating func string() -> String {
    let pieces = [
      "a", "key", " ", "\"", "\\", "/", "\n", "\r\n", "\0", "\u{1B}", "é", "e\u{301}", "漢", "😀", "👩‍💻", "\u{2028}",
    ]
    return (0..<int(0...12)).compactMap { _ in element(of: pieces) }.joined()
  }
}
