package import JSON

extension LSP {
  /// What the client says of itself before anything else.
  package struct InitializeParams: Sendable, JSONDecodable {
    /// The process whose end is the end of the server too.
    package var processID: Int?
    package var clientInfo: ClientInfo?
    /// The folder opened, for clients without workspace folders; made from the older `rootPath` if need be.
    package var rootURI: DocumentURI?
    package var workspaceFolders: [WorkspaceFolder]
    package var initializationOptions: JSONNode?
    package var capabilities: ClientCapabilities
    package var trace: TraceValue

    /// Fails only when `json` is no object: a client that is wrong in a detail shall still be served.
    package init(json: JSONNode) throws(DecodingFailure) {
      guard json.object != nil else { throw DecodingFailure(expected: "an object") }
      processID = json.lenient("processId")
      clientInfo = json.lenient("clientInfo")
      let rootPath: String? = json.lenient("rootPath")
      rootURI = json.lenient("rootUri") ?? rootPath.map(DocumentURI.init(path:))
      workspaceFolders = json.lenientArray("workspaceFolders")
      initializationOptions = json["initializationOptions"]
      capabilities = ClientCapabilities(json: json["capabilities"] ?? JSONNode(.null))
      trace = json.lenient("trace") ?? .off
    }
  }

  /// The editor's name and version.
  package struct ClientInfo: Sendable, Hashable, JSONDecodable {
    package var name: String
    package var version: String?

    package init(json: JSONNode) throws(DecodingFailure) {
      name = try json.required("name")
      version = json.lenient("version")
    }
  }
}
