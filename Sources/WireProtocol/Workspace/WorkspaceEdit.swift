package import JSON

extension LSP {
  /// Changes of several documents, to be made together.
  package enum WorkspaceEdit: Sendable, Equatable {
    /// For clients with `documentChanges`, in order.
    case documentChanges([DocumentChange])
    /// For all others.
    case changes([DocumentURI: [TextEdit]])
  }

  /// One step of a workspace edit.
  package enum DocumentChange: Sendable, Equatable {
    case edit(TextDocumentEdit)
    case create(CreateFile)
  }

  /// Changes of one document, provided it is still at this version.
  package struct TextDocumentEdit: Sendable, Equatable, JSONEncodable {
    package var textDocument: VersionedTextDocumentIdentifier
    /// All in terms of the text before, and disjoint.
    package var edits: [TextEdit]

    package init(textDocument: VersionedTextDocumentIdentifier, edits: [TextEdit]) {
      self.textDocument = textDocument
      self.edits = edits
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("textDocument", textDocument)
        $0.field("edits", edits)
      }
    }
  }

  /// A new file. One that is there already stays as it is.
  package struct CreateFile: Sendable, Hashable, JSONEncodable {
    package var uri: DocumentURI

    package init(uri: DocumentURI) {
      self.uri = uri
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("kind", "create")
        $0.field("uri", uri)
        $0.field("options") { $0.object { $0.field("ignoreIfExists", true) } }
      }
    }
  }
}

extension LSP.WorkspaceEdit: JSONEncodable {
  /// Writes documents in the order of their URIs where the protocol has none, so that equal edits have equal
  /// texts.
  package func encode(to json: inout JSONWriter) {
    json.object {
      switch self {
      case .documentChanges(let changes): $0.field("documentChanges", changes)
      case .changes(let changes):
        $0.field("changes") {
          $0.object {
            for (uri, edits) in changes.sorted(by: { $0.key.string < $1.key.string }) {
              $0.field(uri.string, edits)
            }
          }
        }
      }
    }
  }
}

extension LSP.DocumentChange: JSONEncodable {
  package func encode(to json: inout JSONWriter) {
    switch self {
    case .edit(let edit): edit.encode(to: &json)
    case .create(let file): file.encode(to: &json)
    }
  }
}
