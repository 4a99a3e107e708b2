/// A value that knows its JSON form.
package protocol JSONEncodable {
  /// Writes the one value that stands for `self`.
  func encode(to json: inout JSONWriter)
}

extension String: JSONEncodable {
  package func encode(to json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONEncodable {
  package func encode(to json: inout JSONWriter) { json.bool(self) }
}

extension Int: JSONEncodable {
  package func encode(to json: inout JSONWriter) { json.int(self) }
}

extension Double: JSONEncodable {
  package func encode(to json: inout JSONWriter) { json.double(self) }
}

extension Array: JSONEncodable where Element: JSONEncodable {
  package func encode(to json: inout JSONWriter) {
    json.array(self) { element, json in element.encode(to: &json) }
  }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
  /// Writes `null` for nil. To leave a member out instead, use `optionalField`.
  package func encode(to json: inout JSONWriter) {
    if let self { self.encode(to: &json) } else { json.null() }
  }
}

extension JSONNode: JSONEncodable {
  /// Writes the value again, members in order. The recursion is as deep as the tree, which the parser bounds.
  package func encode(to json: inout JSONWriter) {
    switch kind {
    case .null: json.null()
    case .bool(let value): json.bool(value)
    case .integer(let value): json.int(value)
    case .double(let value): json.double(value)
    case .string(let value): json.string(value)
    case .array(let elements): elements.encode(to: &json)
    case .object(let members):
      json.object { object in
        for member in members { object.field(member.key, member.value) }
      }
    }
  }
}
