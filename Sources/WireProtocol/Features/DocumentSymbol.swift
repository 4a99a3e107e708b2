package import JSON

extension LSP {
  package enum SymbolKind: Int, Sendable {
    case file = 1
    case namespace = 3
    case string = 15
  }

  /// A part of a document, with its parts.
  package struct DocumentSymbol: Sendable, Equatable, JSONEncodable {
    /// Never empty or blank: clients refuse all symbols for one that is.
    package var name: String
    package var detail: String
    package var kind: SymbolKind
    package var range: Range
    /// Inside `range`.
    package var selectionRange: Range
    package var children: [DocumentSymbol]

    package init(
      name: String, detail: String, kind: SymbolKind, range: Range, selectionRange: Range,
      children: [DocumentSymbol] = []
    ) {
      self.name = name
      self.detail = detail
      self.kind = kind
      self.range = range
      self.selectionRange = selectionRange
      self.children = children
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("name", name)
        if !detail.isEmpty { $0.field("detail", detail) }
        $0.field("kind", kind.rawValue)
        $0.field("range", range)
        $0.field("selectionRange", selectionRange)
        if !children.isEmpty { $0.field("children", children) }
      }
    }
  }

  /// The same for clients that take no symbols with children.
  package struct SymbolInformation: Sendable, Equatable, JSONEncodable {
    package var name: String
    package var kind: SymbolKind
    package var uri: DocumentURI
    package var range: Range
    /// The name of the symbol that this one is a part of.
    package var containerName: String?

    /// A symbol and all below it, each behind the one that it is a part of.
    package static func list(_ symbol: DocumentSymbol, of uri: DocumentURI, in container: String? = nil) -> [Self] {
      [Self(symbol, of: uri, in: container)]
        + symbol.children.flatMap { list($0, of: uri, in: symbol.name) }
    }

    private init(_ symbol: DocumentSymbol, of uri: DocumentURI, in container: String?) {
      name = symbol.name
      kind = symbol.kind
      self.uri = uri
      range = symbol.range
      containerName = container
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("name", name)
        $0.field("kind", kind.rawValue)
        $0.field("location") {
          $0.object {
            $0.field("uri", uri)
            $0.field("range", range)
          }
        }
        $0.optionalField("containerName", containerName)
      }
    }
  }
}
