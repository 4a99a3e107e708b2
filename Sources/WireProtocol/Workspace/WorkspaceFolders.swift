package import JSON

extension LSP {
  /// A folder that is open in the editor.
  package struct WorkspaceFolder: Sendable, Hashable, JSONDecodable {
    package var uri: DocumentURI
    /// What the editor calls it; empty when it gives no name.
    package var name: String

    package init(json: JSONNode) throws(DecodingFailure) {
      uri = try json.required("uri")
      name = json.lenient("name") ?? ""
    }
  }

  /// Params of `workspace/didChangeWorkspaceFolders`.
  package struct DidChangeWorkspaceFoldersParams: Sendable, Hashable, JSONDecodable {
    package var added: [WorkspaceFolder]
    package var removed: [WorkspaceFolder]

    package init(json: JSONNode) throws(DecodingFailure) {
      let event: JSONNode = try json.required("event")
      added = event.lenientArray("added")
      removed = event.lenientArray("removed")
    }
  }
}
