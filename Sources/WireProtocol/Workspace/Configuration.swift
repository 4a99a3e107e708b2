package import JSON

extension LSP {
  /// Params of `workspace/configuration`, a request of the server's; the result is an array with a value,
  /// or null, an item.
  package struct ConfigurationParams: Sendable, Hashable, JSONEncodable {
    package var items: [ConfigurationItem]

    package init(items: [ConfigurationItem]) {
      self.items = items
    }

    package func encode(to json: inout JSONWriter) {
      json.object { $0.field("items", items) }
    }
  }

  /// A section of the editor's settings.
  package struct ConfigurationItem: Sendable, Hashable, JSONEncodable {
    /// The document or folder for which the settings are wanted; nil for all.
    package var scopeURI: DocumentURI?
    package var section: String?

    package init(scopeURI: DocumentURI? = nil, section: String?) {
      self.scopeURI = scopeURI
      self.section = section
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.optionalField("scopeUri", scopeURI)
        $0.optionalField("section", section)
      }
    }
  }

  /// Params of `workspace/didChangeConfiguration`.
  package struct DidChangeConfigurationParams: Sendable, Equatable, JSONDecodable {
    /// Anything, null included: clients that expect to be asked send none.
    package var settings: JSONNode

    package init(json: JSONNode) {
      settings = json.member("settings")
    }
  }
}
