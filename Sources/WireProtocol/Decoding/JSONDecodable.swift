package import JSON

/// A type that can be read from JSON, strictly in what it needs and leniently in all else: unknown members
/// are passed over, and `null` counts as absent.
package protocol JSONDecodable {
  init(json: JSONNode) throws(DecodingFailure)
}

extension JSONDecodable {
  /// Reads the params of a message; paths in failures begin with `params`.
  package init(params: JSONNode?) throws(DecodingFailure) {
    guard let params else { throw DecodingFailure(expected: "an object").inside("params") }
    do {
      self = try Self(json: params)
    } catch {
      throw error.inside("params")
    }
  }
}

extension JSONNode {
  /// The member `key`, which must be there.
  package func required<Value: JSONDecodable>(_ key: String) throws(DecodingFailure) -> Value {
    guard object != nil else { throw DecodingFailure(expected: "an object") }
    do {
      return try Value(json: self[key] ?? JSONNode(.null))
    } catch {
      throw error.inside(key)
    }
  }

  /// The member `key`; nil when absent or null. Of the wrong type it is a failure.
  package func optional<Value: JSONDecodable>(_ key: String) throws(DecodingFailure) -> Value? {
    guard let node = self[key], !node.isNull else { return nil }
    do {
      return try Value(json: node)
    } catch {
      throw error.inside(key)
    }
  }

  /// The member `key`; nil when absent, null or of the wrong type.
  func lenient<Value: JSONDecodable>(_ key: String) -> Value? {
    guard let node = self[key] else { return nil }
    return try? Value(json: node)
  }

  /// The array `key` without the elements of the wrong type; empty when it is absent or no array.
  func lenientArray<Value: JSONDecodable>(_ key: String) -> [Value] {
    (self[key]?.array ?? []).compactMap { try? Value(json: $0) }
  }
}

extension String: JSONDecodable {
  package init(json: JSONNode) throws(DecodingFailure) {
    guard let value = json.string else { throw DecodingFailure(expected: "a string") }
    self = value
  }
}

extension Bool: JSONDecodable {
  package init(json: JSONNode) throws(DecodingFailure) {
    guard let value = json.bool else { throw DecodingFailure(expected: "true or false") }
    self = value
  }
}

extension Int: JSONDecodable {
  package init(json: JSONNode) throws(DecodingFailure) {
    guard let value = json.int else { throw DecodingFailure(expected: "an integer") }
    self = value
  }
}

extension Array: JSONDecodable where Element: JSONDecodable {
  package init(json: JSONNode) throws(DecodingFailure) {
    guard let nodes = json.array else { throw DecodingFailure(expected: "an array") }
    self = []
    reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      do {
        append(try Element(json: node))
      } catch {
        throw error.inside(index)
      }
    }
  }
}

extension JSONNode: JSONDecodable {
  package init(json: JSONNode) {
    self = json
  }
}
