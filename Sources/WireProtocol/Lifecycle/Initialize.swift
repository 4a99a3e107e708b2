package import JSON

extension LSP {
  /// What a client says of itself when it starts the server.
  package struct InitializeParams: Sendable, JSONDecodable {
    /// The process that started the server; when it dies, so should the server.
    package var processID: Int?
    package var rootURI: DocumentURI?
    package var workspaceFolders: [WorkspaceFolder]
    package var trace: TraceValue
    package var initializationOptions: JSONNode?
    package var capabilities: ClientCapabilities

    /// Nothing in here is needed to serve a client, so nothing fails but the absence of the object itself.
    package init(json: JSONNode) throws(DecodingFailure) {
      guard json.object != nil else { throw DecodingFailure(expected: "an object") }
      processID = json["processId"]?.int
      rootURI = json.lenient("rootUri") ?? json["rootPath"]?.string.map(DocumentURI.init(path:))
      workspaceFolders = json.lenientArray("workspaceFolders")
      trace = json["trace"]?.string.flatMap(TraceValue.init(rawValue:)) ?? .off
      initializationOptions = json["initializationOptions"]
      capabilities = ClientCapabilities(json["capabilities"] ?? JSONNode(.null))
    }
  }

  package struct WorkspaceFolder: Sendable, Hashable, JSONDecodable {
    package var uri: DocumentURI
    package var name: String

    package init(json: JSONNode) throws(DecodingFailure) {
      uri = try json.required("uri")
      name = json.lenient("name") ?? ""
    }
  }

  /// What the server says of itself.
  package struct InitializeResult: Sendable, JSONEncodable {
    package var capabilities: ServerCapabilities
    package var serverName: String
    package var serverVersion: String

    package init(capabilities: ServerCapabilities, serverName: String, serverVersion: String) {
      self.capabilities = capabilities
      self.serverName = serverName
      self.serverVersion = serverVersion
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("capabilities", capabilities)
        $0.field("serverInfo") {
          $0.object {
            $0.field("name", serverName)
            $0.field("version", serverVersion)
          }
        }
      }
    }
  }
}
