package import JSON

extension LSP {
  /// What `workspace/didCreateFiles`, `didDeleteFiles` and `didRenameFiles` say: files and folders that are no longer
  /// what they were, or where.
  package struct FileOperationParams: Sendable, JSONDecodable {
    package var uris: [DocumentURI]

    package init(json: JSONNode) throws(DecodingFailure) {
      let files: [JSONNode] = try json.required("files")
      uris = files.flatMap { file in
        ["uri", "oldUri", "newUri"].compactMap { file.lenient($0) }
      }
    }
  }

  /// Which files a client tells of when somebody creates, renames or deletes them in it.
  package struct FileOperationFilter: Sendable, Equatable, JSONEncodable {
    package var glob: String
    package var isFolder: Bool

    package init(glob: String, isFolder: Bool = false) {
      self.glob = glob
      self.isFolder = isFolder
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("scheme", "file")
        $0.field("pattern") {
          $0.object {
            $0.field("glob", glob)
            $0.field("matches", isFolder ? "folder" : "file")
          }
        }
      }
    }
  }
}
