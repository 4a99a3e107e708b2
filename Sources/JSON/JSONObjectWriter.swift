/// The inside of a JSON object: takes members, in the order in which they shall stand.
package struct JSONObjectWriter: ~Copyable {
  var json: JSONWriter
  private(set) var isEmpty = true

  init(json: consuming JSONWriter) {
    self.json = json
  }

  /// Writes a member. Keys aren't compared: a key written twice stands twice.
  package mutating func field(_ key: String, _ value: some JSONEncodable) {
    field(key) { value.encode(to: &$0) }
  }

  /// Writes a member whose value the closure writes.
  package mutating func field(_ key: String, _ body: (inout JSONWriter) -> Void) {
    json.output.beginItem(isFirst: isEmpty)
    isEmpty = false
    json.output.appendKey(key)
    json.fill(body)
  }

  /// Writes a member unless the value is nil.
  package mutating func optionalField(_ key: String, _ value: (some JSONEncodable)?) {
    if let value { field(key, value) }
  }
}

/// The inside of a JSON array: takes elements.
package struct JSONArrayWriter: ~Copyable {
  var json: JSONWriter
  private(set) var isEmpty = true

  init(json: consuming JSONWriter) {
    self.json = json
  }

  /// Adds an element.
  package mutating func element(_ value: some JSONEncodable) {
    element { value.encode(to: &$0) }
  }

  /// Adds an element that the closure writes.
  package mutating func element(_ body: (inout JSONWriter) -> Void) {
    json.output.beginItem(isFirst: isEmpty)
    isEmpty = false
    json.fill(body)
  }
}
