import JSON
import Testing

@Suite("Writing JSON") struct JSONWriterTests {
  private struct Edit: JSONEncodable {
    var start: Int
    var text: String

    func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("start", start)
        $0.field("text", text)
      }
    }
  }

  private func text(style: JSONStyle = .compact, _ body: (inout JSONWriter) -> Void) -> String {
    String(decoding: JSONWriter.bytes(style: style, body), as: UTF8.self)
  }

  private func text(_ value: some JSONEncodable) -> String {
    String(decoding: JSONWriter.bytes(value), as: UTF8.self)
  }

  @Test("writes nested values compactly and in the order given")
  func nested() {
    let edits = [Edit(start: 3, text: "a"), Edit(start: 9, text: "")]
    let written = text {
      $0.object {
        $0.field("zebra", true)
        $0.field("apple", 1.5)
        $0.field("edits", edits)
        $0.field("starts") { $0.array(edits) { edit, json in json.int(edit.start) } }
        $0.field("mixed") {
          $0.array {
            $0.element("x")
            $0.element { $0.object { $0.field("none", String?.none) } }
            $0.element { $0.array { _ in } }
          }
        }
        $0.field("empty") { $0.object { _ in } }
      }
    }
    #expect(
      written == #"{"zebra":true,"apple":1.5,"edits":[{"start":3,"text":"a"},{"start":9,"text":""}],"#
        + #""starts":[3,9],"mixed":["x",{"none":null},[]],"empty":{}}"#)
  }

  @Test("leaves out an optional field that is nil")
  func optionalFields() {
    let written = text {
      $0.object {
        $0.optionalField("a", Int?.none)
        $0.optionalField("b", 2)
        $0.optionalField("c", String?.none)
      }
    }
    #expect(written == #"{"b":2}"#)
  }

  @Test("a place without a value holds null, and a second value is dropped")
  func oneValueAPlace() {
    #expect(text { _ in } == "null")
    #expect(text { $0.object { $0.field("a") { _ in } } } == #"{"a":null}"#)
    #expect(text { $0.array { $0.element { _ in } } } == "[null]")
    let written = text {
      $0.object {
        $0.field("a") {
          $0.int(1)
          $0.int(2)
          $0.string("three")
          $0.raw(Array("4".utf8)[...])
          $0.object { $0.field("b", 5) }
          $0.array { $0.element(6) }
        }
      }
      $0.null()
    }
    #expect(written == #"{"a":1}"#)
  }

  @Test("escapes what must be escaped and nothing else")
  func escapes() {
    #expect(text("a\"b\\c/d") == #""a\"b\\c/d""#)
    #expect(text("\n\r\t\u{8}\u{C}\u{0}\u{1F}\u{7F}") == "\"\\n\\r\\t\\b\\f\\u0000\\u001f\u{7F}\"")
    #expect(text("é ☕ 👩‍💻 \u{2028}") == "\"é ☕ 👩‍💻 \u{2028}\"")
    #expect(text { $0.object { $0.field("a\"\n", 1) } } == #"{"a\"\n":1}"#)
  }

  @Test("writes UTF-8 bytes as a string and mends malformed ones")
  func stringsFromBytes() {
    #expect(text { $0.string(utf8: Array("a\"b".utf8)[...]) } == #""a\"b""#)
    #expect(text { $0.string(utf8: Array("xé\n☕x".utf8)[1...]) } == #""é\n☕x""#)
    #expect(text { $0.string(utf8: [0x61, 0xFF, 0x62]) } == "\"a\u{FFFD}b\"")
    #expect(text { $0.string(utf8: []) } == #""""#)
  }

  @Test(
    "writes doubles in the shortest form that reads back the same",
    arguments: [
      (0.31, "0.31"), (8.1, "8.1"), (12, "12.0"), (-0.5, "-0.5"), (0, "0.0"), (0.1 + 0.2, "0.30000000000000004"),
      (123456789.25, "123456789.25"), (0.0001, "0.0001"), (1e300, "1e+300"),
    ])
  func doubles(_ value: Double, _ expected: String) throws {
    #expect(text(value) == expected)
    #expect(try parse(expected).double == value)
  }

  @Test("writes null for what JSON has no number for", arguments: [Double.nan, .infinity, -.infinity])
  func nonFinite(_ value: Double) {
    #expect(text(value) == "null")
  }

  @Test("writes the ends of the integers", arguments: [Int.min, -1, 0, 7, Int.max])
  func integers(_ value: Int) throws {
    #expect(try parse(text(value)).int == value)
  }

  @Test("splices raw values, and null for an empty one")
  func raw() throws {
    let record = Array(#"{"id": {"a" : [1.50]}, "text": ""}"#.utf8)
    let id = try #require(try JSONParser.parse(record)["id"])
    let written = text {
      $0.object {
        $0.field("id") { $0.raw(record[id.range]) }
        $0.field("none") { $0.raw([]) }
      }
    }
    #expect(written == #"{"id":{"a" : [1.50]},"none":null}"#)
  }

  @Test("indents for people")
  func indented() {
    let written = text(style: .indented) {
      $0.object {
        $0.field("a", [1, 2])
        $0.field("b") { $0.object { $0.field("c", [Int]()) } }
        $0.field("d") { $0.object { _ in } }
      }
    }
    #expect(
      written == """
        {
          "a": [
            1,
            2
          ],
          "b": {
            "c": []
          },
          "d": {}
        }
        """)
  }

  @Test("appends to a buffer that the caller keeps")
  func appending() {
    var buffer = Array("x\n".utf8)
    JSONWriter.append(to: &buffer) { $0.int(1) }
    buffer.append(0x0A)
    JSONWriter.append(to: &buffer) { $0.array { $0.element(2) } }
    #expect(String(decoding: buffer, as: UTF8.self) == "x\n1\n[2]")
  }
}
