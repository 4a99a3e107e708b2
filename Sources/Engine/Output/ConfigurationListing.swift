import JSON

/// The configuration in force, value by value, with the origin of each.
package enum ConfigurationListing {
  private struct Row {
    var key: String
    var value: String
    var origin: String
  }

  package static func text(_ loaded: LoadedConfiguration) -> [UInt8] {
    let rows = rows(of: loaded.value, key: "")
    guard !rows.isEmpty else {
      return Array("Nothing is configured here; the defaults hold. timbre init writes a first timbre.json.\n".utf8)
    }
    let text = rows.map { "\($0.key) = \($0.value)    (\($0.origin))\n" }.joined()
    return Array(text.utf8)
  }

  /// `{"values": [{"key", "value", "origin"}]}`
  package static func json(_ loaded: LoadedConfiguration) -> [UInt8] {
    let rows = rows(of: loaded.value, key: "")
    return JSONWriter.bytes(style: .indented) { json in
      json.object {
        $0.field("values") {
          $0.array(rows) { row, json in
            json.object {
              $0.field("key", row.key)
              $0.field("value") { $0.raw(Array(row.value.utf8)[...]) }
              $0.field("origin", row.origin)
            }
          }
        }
      }
    } + [UInt8(ascii: "\n")]
  }

  private static func rows(of value: LayeredValue, key: String) -> [Row] {
    if case .object(let members) = value.kind {
      return members.flatMap { rows(of: $0.value, key: key.isEmpty ? $0.key : "\(key).\($0.key)") }
    }
    let text = String(decoding: JSONWriter.bytes { Self.write(value, to: &$0) }, as: UTF8.self)
    return [Row(key: key, value: text, origin: value.origin.name)]
  }

  private static func write(_ value: LayeredValue, to json: inout JSONWriter) {
    switch value.kind {
    case .leaf(let node): node.encode(to: &json)
    case .list(let elements): json.array(elements) { element, json in write(element, to: &json) }
    case .object(let members):
      json.object { object in
        for member in members { object.field(member.key) { write(member.value, to: &$0) } }
      }
    }
  }
}
