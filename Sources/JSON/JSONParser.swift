/// Which texts count as JSON.
package enum JSONDialect: Sendable {
  /// RFC 8259 and nothing else: the wire and batch records.
  case strict
  /// With `//` and `/* */` comments and trailing commas: files that people write.
  case commented
}

/// A recursive-descent parser of JSON in UTF-8.
///
/// Total: any bytes whatever give a node or an error. A byte order mark at the start is skipped
/// (RFC 8259, section 8.1, leaves that to the parser; Windows tools write one).
package struct JSONParser {
  /// How many arrays and objects may stand inside each other. Bounds the recursion here and wherever a
  /// tree is walked.
  package static let maximumDepth = 256

  let bytes: [UInt8]
  let end: Int
  let dialect: JSONDialect
  var position: Int
  private var depth = 0

  /// Reads the one value that the text consists of.
  package static func parse(
    _ bytes: [UInt8], dialect: JSONDialect = .strict
  ) throws(JSONSyntaxError) -> JSONNode {
    try parse(bytes, in: 0..<bytes.count, dialect: dialect)
  }

  /// Reads the one value that a part of the text consists of, such as a line of JSON Lines.
  ///
  /// Ranges and error offsets count from the start of `bytes`, not of the part.
  package static func parse(
    _ bytes: [UInt8], in range: Range<Int>, dialect: JSONDialect = .strict
  ) throws(JSONSyntaxError) -> JSONNode {
    var parser = JSONParser(bytes: bytes, range: range.clamped(to: 0..<bytes.count), dialect: dialect)
    return try parser.parseDocument()
  }

  private init(bytes: [UInt8], range: Range<Int>, dialect: JSONDialect) {
    self.bytes = bytes
    self.end = range.upperBound
    self.dialect = dialect
    self.position = range.lowerBound
  }

  private mutating func parseDocument() throws(JSONSyntaxError) -> JSONNode {
    skipByteOrderMark()
    try skipSpace()
    let node = try parseValue()
    try skipSpace()
    guard position == end else { throw failure("expected nothing more after the value") }
    return node
  }

  private mutating func parseValue() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    let kind: JSONNode.Kind
    switch peek() {
    case UInt8(ascii: "\""): kind = .string(try parseString())
    case UInt8(ascii: "{"): kind = .object(try parseObject())
    case UInt8(ascii: "["): kind = .array(try parseArray())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): kind = try parseNumber()
    case UInt8(ascii: "t"): kind = try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): kind = try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): kind = try parseWord("null", .null)
    default: throw failure("expected a value")
    }
    return JSONNode(kind, range: start..<position)
  }

  private mutating func parseObject() throws(JSONSyntaxError) -> [JSONMember] {
    try descend()
    var members: [JSONMember] = []
    try skipSpace()
    while !take(UInt8(ascii: "}")) {
      if members.isEmpty { members.reserveCapacity(4) }
      members.append(try parseMember())
      try skipSpace()
      if take(UInt8(ascii: ",")) {
        try skipSpace()
        guard peek() != UInt8(ascii: "}") || dialect == .commented else {
          throw failure("expected a member after ','")
        }
      } else if peek() != UInt8(ascii: "}") {
        throw failure("expected ',' or '}' after a member")
      }
    }
    depth -= 1
    return members
  }

  private mutating func parseMember() throws(JSONSyntaxError) -> JSONMember {
    let start = position
    guard peek() == UInt8(ascii: "\"") else { throw failure("expected a key in double quotes or '}'") }
    let key = try parseString()
    let keyRange = start..<position
    try skipSpace()
    guard take(UInt8(ascii: ":")) else { throw failure("expected ':' after a key") }
    try skipSpace()
    return JSONMember(key: key, keyRange: keyRange, value: try parseValue())
  }

  private mutating func parseArray() throws(JSONSyntaxError) -> [JSONNode] {
    try descend()
    var elements: [JSONNode] = []
    try skipSpace()
    while !take(UInt8(ascii: "]")) {
      elements.append(try parseValue())
      try skipSpace()
      if take(UInt8(ascii: ",")) {
        try skipSpace()
        guard peek() != UInt8(ascii: "]") || dialect == .commented else {
          throw failure("expected a value after ','")
        }
      } else if peek() != UInt8(ascii: "]") {
        throw failure("expected ',' or ']' after an element")
      }
    }
    depth -= 1
    return elements
  }

  private mutating func parseWord(
    _ word: String, _ kind: JSONNode.Kind
  ) throws(JSONSyntaxError) -> JSONNode.Kind {
    let start = position
    for byte in word.utf8 {
      guard take(byte) else { throw JSONSyntaxError(offset: start, message: "expected a value") }
    }
    return kind
  }

  /// Steps over the opening bracket at the position and one level down.
  private mutating func descend() throws(JSONSyntaxError) {
    guard depth < Self.maximumDepth else {
      throw failure("expected at most \(Self.maximumDepth) arrays and objects inside each other")
    }
    depth += 1
    position += 1
  }
}

extension JSONParser {
  /// The byte `ahead` bytes after the position; 0, which begins no token, at the end.
  @inline(__always)
  func peek(_ ahead: Int = 0) -> UInt8 {
    let offset = position + ahead
    return offset < end ? bytes[offset] : 0
  }

  /// Steps over this byte if it is the next one. `byte` isn't 0.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  /// An error at the position.
  func failure(_ message: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: position, message: message)
  }
}
