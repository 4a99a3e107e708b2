package import JSON

extension LSP {
  /// Changes of documents.
  package struct WorkspaceEdit: Sendable, Equatable, JSONEncodable {
    package struct DocumentChange: Sendable, Equatable {
      package var textDocument: VersionedTextDocumentIdentifier
      package var edits: [TextEdit]

      package init(textDocument: VersionedTextDocumentIdentifier, edits: [TextEdit]) {
        self.textDocument = textDocument
        self.edits = edits
      }
    }

    package var changes: [DocumentChange]
    /// Whether the client takes versions with the changes; one that doesn't gets the older form.
    package var isVersioned: Bool

    package init(changes: [DocumentChange], isVersioned: Bool) {
      self.changes = changes
      self.isVersioned = isVersioned
    }

    package func encode(to json: inout JSONWriter) {
      json.object { object in
        if isVersioned {
          object.field("documentChanges") {
            $0.array(changes) { change, json in
              json.object {
                $0.field("textDocument", change.textDocument)
                $0.field("edits", change.edits)
              }
            }
          }
        } else {
          object.field("changes") { json in
            json.object { object in
              for change in changes { object.field(change.textDocument.uri.string, change.edits) }
            }
          }
        }
      }
    }
  }
}
