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

    /// A file that is made, with its text; in place of changes.
    private var created: (uri: DocumentURI, text: String)?

    package init(changes: [DocumentChange], isVersioned: Bool) {
      self.changes = changes
      self.isVersioned = isVersioned
    }

    /// Makes a file, and leaves one that is there as it is.
    package init(creating uri: DocumentURI, text: String) {
      self.init(changes: [], isVersioned: true)
      created = (uri, text)
    }

    package static func == (left: Self, right: Self) -> Bool {
      left.changes == right.changes && left.isVersioned == right.isVersioned
        && left.created?.uri == right.created?.uri && left.created?.text == right.created?.text
    }

    package func encode(to json: inout JSONWriter) {
      if let created { return encode(created.uri, created.text, to: &json) }
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

    private func encode(_ uri: DocumentURI, _ text: String, to json: inout JSONWriter) {
      json.object {
        $0.field("documentChanges") {
          $0.array { array in
            array.element {
              $0.object {
                $0.field("kind", "create")
                $0.field("uri", uri)
                $0.field("options") { $0.object { $0.field("ignoreIfExists", true) } }
              }
            }
            array.element {
              $0.object {
                $0.field("textDocument") {
                  $0.object {
                    $0.field("uri", uri)
                    $0.field("version") { $0.null() }
                  }
                }
                let start = Position(line: 0, character: 0)
                $0.field("edits", [TextEdit(range: Range(start: start, end: start), newText: text)])
              }
            }
          }
        }
      }
    }
  }
}
