import JSON
import Testing

@Suite("Reading JSON nodes") struct JSONNodeTests {
  @Test("every node knows where it stands")
  func ranges() throws {
    let text = #" { "a\u0062" : [1, -2.5e1,"é\n" ,{} , null], "t" :true } "#
    let bytes = Array(text.utf8)
    let node = try JSONParser.parse(bytes)
    func source(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    #expect(source(node.range) == #"{ "a\u0062" : [1, -2.5e1,"é\n" ,{} , null], "t" :true }"#)
    let members = try #require(node.object)
    #expect(members.map(\.key) == ["ab", "t"])
    #expect(members.map { source($0.keyRange) } == [#""a\u0062""#, #""t""#])
    #expect(members.map { source($0.value.range) } == [#"[1, -2.5e1,"é\n" ,{} , null]"#, "true"])
    let elements = try #require(node["ab"]?.array)
    #expect(elements.map { source($0.range) } == ["1", "-2.5e1", #""é\n""#, "{}", "null"])
  }

  @Test("members keep order and duplicates, and the last one wins a look-up")
  func duplicates() throws {
    let node = try parse(#"{"b":1,"a":2,"b":3}"#)
    #expect(node.object?.map(\.key) == ["b", "a", "b"])
    #expect(node["b"]?.int == 3)
    #expect(node["c"] == nil)
  }

  @Test("an accessor of another type answers nil")
  func accessors() throws {
    let node = try parse(#"["1", 1, 1.5, true, null, [], {}]"#)
    let elements = try #require(node.array)
    #expect(elements.map(\.string) == ["1", nil, nil, nil, nil, nil, nil])
    #expect(elements.map(\.int) == [nil, 1, nil, nil, nil, nil, nil])
    #expect(elements.map(\.double) == [nil, 1, 1.5, nil, nil, nil, nil])
    #expect(elements.map(\.bool) == [nil, nil, nil, true, nil, nil, nil])
    #expect(elements.map(\.isNull) == [false, false, false, false, true, false, false])
    #expect(elements.map { $0.array?.count } == [nil, nil, nil, nil, nil, 0, nil])
    #expect(elements.map { $0.object?.count } == [nil, nil, nil, nil, nil, nil, 0])
    #expect(elements.allSatisfy { $0["key"] == nil })
  }

  @Test("a whole number is an integer however it was written", arguments: ["3", "3.0", "3e0", "0.3e1"])
  func wholeNumbers(_ text: String) throws {
    #expect(try parse(text).int == 3)
  }

  @Test("a number beyond Int is none", arguments: ["1e300", "-1e300", "9223372036854775808"])
  func giantNumbers(_ text: String) throws {
    #expect(try parse(text).int == nil)
  }

  @Test("equality is by value, not by place")
  func equality() throws {
    #expect(try parse("[1, {\"a\": null}]") == parse(" [ 1,{ \"a\":null}]"))
    #expect(try parse("[1]") != parse("[2]"))
    #expect(try parse(#"{"a":1}"#) != parse(#"{"b":1}"#))
    #expect(try parse("[1]") != parse("[1,1]"))
    #expect(try parse(#""1""#) != parse("1"))
  }
}
