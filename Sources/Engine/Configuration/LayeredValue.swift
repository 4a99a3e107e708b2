package import JSON

/// A configuration value put together from several files, each leaf with the place it comes from.
package struct LayeredValue: Sendable {
  package enum Kind: Sendable {
    case leaf(JSONNode)
    case list([LayeredValue])
    case object([(key: String, value: LayeredValue)])
  }

  package var kind: Kind
  package var origin: ConfigurationOrigin

  package init(_ node: JSONNode, origin: ConfigurationOrigin) {
    self.origin = origin
    switch node.kind {
    case .object(let members):
      kind = .object(members.map { ($0.key, LayeredValue($0.value, origin: origin)) })
    case .array(let elements): kind = .list(elements.map { LayeredValue($0, origin: origin) })
    default: kind = .leaf(node)
    }
  }

  /// This value over a weaker one: objects are joined key by key, `overrides` are appended, and anything else
  /// replaces what was there.
  package func over(_ weaker: LayeredValue, key: String = "") -> LayeredValue {
    switch (kind, weaker.kind) {
    case (.object(let own), .object(var joined)):
      for (key, value) in own {
        if let index = joined.firstIndex(where: { $0.key == key }) {
          joined[index].value = value.over(joined[index].value, key: key)
        } else {
          joined.append((key, value))
        }
      }
      var result = self
      result.kind = .object(joined)
      return result
    case (.list(let own), .list(let other)) where key == "overrides":
      var result = self
      result.kind = .list(other + own)
      return result
    // Editors send null for what isn't set.
    case (.leaf(let own), _) where own.isNull: return weaker
    default: return self
    }
  }

  package subscript(key: String) -> LayeredValue? {
    guard case .object(let members) = kind else { return nil }
    return members.last { $0.key == key }?.value
  }

  package var members: [(key: String, value: LayeredValue)] {
    if case .object(let members) = kind { members } else { [] }
  }

  package var elements: [LayeredValue]? {
    if case .list(let elements) = kind { elements } else { nil }
  }

  package var leaf: JSONNode? {
    if case .leaf(let node) = kind { node } else { nil }
  }

  package var string: String? { leaf?.string }

  /// The texts of a list; what is no text is left out.
  package var strings: [String]? { elements?.compactMap(\.string) }
}
