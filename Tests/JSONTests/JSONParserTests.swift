import JSON
import Testing

@Suite("Parsing JSON") struct JSONParserTests {
  @Test("reads the image example of RFC 8259")
  func imageExample() throws {
    let node = try parse(
      #"""
      {
        "Image": {
          "Width":  800,
          "Height": 600,
          "Title":  "View from 15th Floor",
          "Thumbnail": {
            "Url":    "http://www.example.com/image/481989943",
            "Height": 125,
            "Width":  100
          },
          "Animated" : false,
          "IDs": [116, 943, 234, 38793]
        }
      }
      """#)
    let image = try #require(node["Image"])
    #expect(image["Width"]?.int == 800)
    #expect(image["Title"]?.string == "View from 15th Floor")
    #expect(image["Thumbnail"]?["Url"]?.string == "http://www.example.com/image/481989943")
    #expect(image["Animated"]?.bool == false)
    #expect(image["IDs"]?.array?.compactMap(\.int) == [116, 943, 234, 38793])
  }

  @Test("reads the array example of RFC 8259")
  func arrayExample() throws {
    let node = try parse(
      #"[{"precision": "zip", "Latitude": 37.7668, "Longitude": -122.3959}, {"Latitude": 37.371991}]"#)
    let places = try #require(node.array)
    #expect(places.compactMap { $0["Latitude"]?.double } == [37.7668, 37.371991])
    #expect(places.first?["Longitude"]?.double == -122.3959)
  }

  @Test("accepts what RFC 8259 allows", arguments: acceptedTexts)
  func accepts(_ text: String) {
    #expect(throws: Never.self) { try parse(text) }
  }

  @Test("rejects what RFC 8259 forbids", arguments: rejectedTexts)
  func rejects(_ text: String) {
    #expect(throws: JSONSyntaxError.self) { try parse(text) }
  }

  @Test(
    "rejects malformed UTF-8 and says where",
    arguments: [
      ([0x22, 0xFF, 0x22], 1),
      ([0x22, 0x61, 0xC0, 0x80, 0x22], 2),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0xE2, 0x82, 0x22], 1),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
      ([0x22, 0x5C, 0x6E, 0x80, 0x22], 3),
    ] as [([UInt8], Int)])
  func malformedUTF8(_ bytes: [UInt8], _ offset: Int) {
    #expect(throws: JSONSyntaxError(offset: offset, message: "expected a string in UTF-8")) {
      try JSONParser.parse(bytes)
    }
  }

  @Test(
    "says in plain words what is wrong and where",
    arguments: [
      (#"{"a":1 "b":2}"#, 7, "expected ',' or '}' after a member"),
      (#"{"a" 1}"#, 5, "expected ':' after a key"),
      (#"{a:1}"#, 1, "expected a key in double quotes or '}'"),
      (#"{"a":1,}"#, 7, "expected a member after ','"),
      (#"[1 2]"#, 3, "expected ',' or ']' after an element"),
      (#"[1,]"#, 3, "expected a value after ','"),
      (#"["abc"#, 5, "expected '\"' at the end of a string"),
      (#"["\x"]"#, 3, "expected one of \" \\ / b f n r t u after '\\'"),
      (#"["\u12"]"#, 6, "expected four hexadecimal digits after '\\u'"),
      ("[\"a\nb\"]", 3, "expected control characters in a string to be escaped"),
      ("", 0, "expected a value"),
      ("[1] 2", 4, "expected nothing more after the value"),
      ("[01]", 1, "expected no zero before the digits of a number"),
      ("[-]", 2, "expected a digit after '-'"),
      ("[1.]", 3, "expected a digit after the decimal point"),
      ("[1e]", 3, "expected a digit after the exponent sign"),
      ("[truth]", 1, "expected a value"),
    ])
  func messages(_ text: String, _ offset: Int, _ message: String) {
    #expect(throws: JSONSyntaxError(offset: offset, message: message)) { try parse(text) }
  }

  @Test(
    "decodes escapes",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0000""#, "\0"),
      (#""\u00e9\u20AC""#, "é€"),
      (#""a\ud83d\ude00b""#, "a😀b"),
      (#""😀\u000a☕""#, "😀\n☕"),
      (#""\ud83d""#, "\u{FFFD}"),
      (#""\ude00x""#, "\u{FFFD}x"),
      (#""\ud83d\u0041""#, "\u{FFFD}A"),
      (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
      (#""\ud83d\n""#, "\u{FFFD}\n"),
    ])
  func escapes(_ text: String, _ expected: String) throws {
    let string = try #require(try parse(text).string)
    #expect(Array(string.utf8) == Array(expected.utf8))
  }

  @Test(
    "keeps whole numbers whole and makes the rest doubles",
    arguments: [
      ("0", .integer(0)),
      ("-0", .integer(0)),
      ("9223372036854775807", .integer(.max)),
      ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .double(9223372036854775808)),
      ("-9223372036854775809", .double(-9223372036854775808)),
      ("1.5e3", .double(1500)),
      ("1E-2", .double(0.01)),
      ("3.0", .double(3)),
      ("1e999", .double(.greatestFiniteMagnitude)),
      ("-1e999", .double(-.greatestFiniteMagnitude)),
      ("1e-999", .double(0)),
    ] as [(String, JSONNode.Kind)])
  func numbers(_ text: String, _ expected: JSONNode.Kind) throws {
    #expect(try parse(text).kind == expected)
  }

  @Test("bears exactly the depth it says")
  func depthLimit() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try parse(nested(JSONParser.maximumDepth)) }
    #expect(throws: JSONSyntaxError.self) { try parse(nested(JSONParser.maximumDepth + 1)) }
  }

  @Test("answers a hundred thousand open brackets with an error", arguments: ["[", #"{"a":"#])
  func deepNesting(_ opening: String) {
    #expect(throws: JSONSyntaxError.self) { try parse(String(repeating: opening, count: 100_000)) }
  }

  @Test("many arrays beside each other are no depth")
  func breadth() throws {
    let text = "[" + Array(repeating: "[]", count: 1000).joined(separator: ",") + "]"
    #expect(try parse(text).array?.count == 1000)
  }

  @Test("reads a part of a text, with ranges and errors counted from the whole")
  func subrange() throws {
    let bytes = Array("{\"a\":1}\n{\"b\":x}\n".utf8)
    let first = try JSONParser.parse(bytes, in: 0..<7)
    #expect(first["a"]?.range == 5..<6)
    #expect(throws: JSONSyntaxError(offset: 13, message: "expected a value")) {
      try JSONParser.parse(bytes, in: 8..<15)
    }
  }

  @Test("bears a part that reaches beyond the text")
  func subrangeBeyondTheEnd() {
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array("[1".utf8), in: 0..<99) }
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array("[1]".utf8), in: 50..<99) }
  }

  @Test("skips a byte order mark")
  func byteOrderMark() throws {
    #expect(try parse("\u{FEFF}[1]").range == 3..<6)
  }
}

@Suite("Parsing JSON with comments") struct CommentedJSONTests {
  @Test("allows comments and trailing commas")
  func commentsAndCommas() throws {
    let node = try parse(
      """
      // what we write for
      {
        /* ids, see `timbre platforms` */ "platforms": ["x", "linkedin",], // two
        "a//b": "/* kept */",
      } // end
      /**/
      """, dialect: .commented)
    #expect(node["platforms"]?.array?.compactMap(\.string) == ["x", "linkedin"])
    #expect(node["a//b"]?.string == "/* kept */")
  }

  @Test(
    "still rejects broken texts",
    arguments: ["{,}", "[,]", "[1,,]", "[1 /* ]", "[1] /", "/", "[1 / 2]", "/*/ 1", "// 1", "{'a': 1}", "{a: 1}"])
  func rejects(_ text: String) {
    #expect(throws: JSONSyntaxError.self) { try parse(text, dialect: .commented) }
  }

  @Test("points at the start of a comment without end")
  func openComment() {
    #expect(throws: JSONSyntaxError(offset: 2, message: "this comment has no closing '*/'")) {
      try parse("1 /* abc", dialect: .commented)
    }
  }

  @Test("the strict dialect knows neither", arguments: ["// a\n1", "[1,]", "{\"a\":1,}", "1 /**/"])
  func strictRejects(_ text: String) {
    #expect(throws: JSONSyntaxError.self) { try parse(text) }
    #expect(throws: Never.self) { try parse(text, dialect: .commented) }
  }
}

func parse(_ text: String, dialect: JSONDialect = .strict) throws -> JSONNode {
  try JSONParser.parse(Array(text.utf8), dialect: dialect)
}

let acceptedTexts = [
  "null", "true", "false", "0", "-1", "\"\"", "[]", "{}", " [ ] ", "\t\r\n{ \n}\t", "[[], {}]", "1e5", "1E+5", "1e-5",
  "-0.0", "0e0", "123456789012345678901234567890", #"{"":0}"#, #"{"a":1,"a":2}"#, #""\u0061\/""#, "\"\u{7F}\"",
  "\"\u{2028}\u{2029}\"", "\"\u{FFFF}\u{10FFFF}\"", #""\uD800""#, #"["a","b"]"#, "[1,2 , 3]",
  #"{"a":{"b":[{"c":null}]}}"#,
]

let rejectedTexts = [
  "", " ", "nul", "nulll", "True", "NaN", "Infinity", "-Infinity", "undefined", "+1", ".5", "-.5", "5.", "1.e1", "1e",
  "1e+", "01", "-01", "00", "0x10", "1_000", "- 1", "--1", "1 2", "'a'", "\"", "\"a", #""\""#, #""\"#, #""\a""#,
  #""\u""#, #""\u00G0""#, #""\u+123""#, #""\U0041""#, "\"\t\"", "\"\0\"", "\"\u{1F}\"", "[", "]", "[1", "[1,", "[,1]",
  "[1,]", "[1 2]", "[1:2]", "[}", "{", "}", "{]", "{1:2}", "{null:1}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a":1"#,
  #"{"a":1 "b":2}"#, #"{"a"::1}"#, #"{"a",1}"#, #"{,"a":1}"#, "[] []", "{} x", "/* a */ 1", "1 // a", "[1]\0", "\0",
  "\u{FEFF}", "\u{A0}1", "\u{2028}1", "\u{C}1", "[\u{FEFF}1]", "#1", "[1];",
]
