package import JSON

extension LSP {
  /// Params of `workspace/didChangeWatchedFiles`.
  package struct DidChangeWatchedFilesParams: Sendable, Hashable, JSONDecodable {
    package var changes: [FileEvent]

    package init(json: JSONNode) throws(DecodingFailure) {
      changes = try json.required("changes")
    }
  }

  /// What became of a file.
  package struct FileEvent: Sendable, Hashable, JSONDecodable {
    package enum Kind: Int, Sendable {
      case created = 1
      case changed = 2
      case deleted = 3
    }

    package var uri: DocumentURI
    /// `changed` when the client gives none that is known.
    package var kind: Kind

    package init(json: JSONNode) throws(DecodingFailure) {
      uri = try json.required("uri")
      kind = json.lenient("type").flatMap(Kind.init(rawValue:)) ?? .changed
    }
  }

  /// Which files the server wants to hear of: the options of a registration.
  package struct DidChangeWatchedFilesRegistrationOptions: Sendable, Hashable, JSONEncodable {
    package var watchers: [FileSystemWatcher]

    package init(watchers: [FileSystemWatcher]) {
      self.watchers = watchers
    }

    package func encode(to json: inout JSONWriter) {
      json.object { $0.field("watchers", watchers) }
    }
  }

  /// A pattern of files to watch, for creation, change and deletion alike.
  package struct FileSystemWatcher: Sendable, Hashable, JSONEncodable {
    package var globPattern: String
    /// The folder to which the pattern is relative, for clients with `relativePatternSupport`.
    package var baseURI: DocumentURI?

    package init(globPattern: String, baseURI: DocumentURI? = nil) {
      self.globPattern = globPattern
      self.baseURI = baseURI
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("globPattern") { json in
          guard let baseURI else { return json.string(globPattern) }
          json.object {
            $0.field("baseUri", baseURI)
            $0.field("pattern", globPattern)
          }
        }
      }
    }
  }
}
