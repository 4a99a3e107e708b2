import Engine
import JSON
import PostText
import WireProtocol

/// Starting and stopping.
extension LanguageServer {
  package static let version = "0.1.0"

  mutating func initialize(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.InitializeParams = try Self.decode(params)
    phase = .running
    trace = params.trace
    client = params.capabilities
    encoding = chooseEncoding(params)
    workspaceFolders = params.workspaceFolders.compactMap(\.uri.path)
    if workspaceFolders.isEmpty, let root = params.rootURI?.path { workspaceFolders = [root] }
    receiveSettings(params.initializationOptions)
    if let parent = params.processID { effects.append(.watchParent(parent)) }
    return LSP.InitializeResult(
      capabilities: LSP.ServerCapabilities(
        positionEncoding: encoding.rawValue,
        codeActionKinds: client.codeActionLiterals ? Self.codeActionKinds : [],
        offersCommands: client.appliesEdits,
        answersDiagnostics: client.pullsDiagnostics,
        commands: ServerCommandCatalog.all.map(\.name), movedFiles: client.fileOperations ? Self.movedFiles : [],
        features: client.features, completionTriggers: Self.completionTriggers, tokensLegend: Self.tokensLegend),
      serverName: "timbre", serverVersion: Self.version)
  }

  /// Files and folders of which it matters where they are. What among them is a draft the configuration says, which
  /// isn't known yet.
  private static let movedFiles = [
    LSP.FileOperationFilter(glob: "**/*.{md,markdown,txt,json,jsonl,ndjson,csv,tsv,ics}"),
    LSP.FileOperationFilter(glob: "**", isFolder: true),
  ]

  /// What the user forces, else the first that the client offers and the server knows, else the protocol's
  /// default.
  private func chooseEncoding(_ params: LSP.InitializeParams) -> PositionEncoding {
    forcedEncoding
      ?? params.initializationOptions?["positionEncoding"]?.string.flatMap(PositionEncoding.init(rawValue:))
      ?? client.positionEncodings.lazy.compactMap(PositionEncoding.init(rawValue:)).first
      ?? .utf16
  }

  mutating func initialized() {
    var registrations: [LSP.RegistrationParams.Registration] = []
    if client.registersWatchedFiles {
      registrations.append(
        .init(method: Method.workspaceDidChangeWatchedFiles, watched: ["**/" + ConfigurationLoader.fileName]))
    }
    if client.registersConfigurationChanges {
      registrations.append(.init(method: Method.workspaceDidChangeConfiguration))
    }
    if !registrations.isEmpty {
      request(Method.clientRegisterCapability, LSP.RegistrationParams(registrations), as: .registration)
    }
    fetchSettings()
  }

  /// Clients that send it twice get the same answer twice.
  mutating func shutDown() -> (any JSONEncodable)? {
    publishDirtyDocuments()
    phase = .shutDown
    return nil
  }
}

extension LSP.ClientCapabilities {
  /// Those of a client that hasn't said anything yet.
  static let none = LSP.ClientCapabilities(JSONNode(.null))
}
