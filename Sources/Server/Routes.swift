import JSON
import WireProtocol

/// Which message goes to which handler: to add one, write its file and its line here.
extension LanguageServer {
  typealias RequestHandler =
    @Sendable (inout LanguageServer, JSONNode?) throws(ResponseError) -> (any JSONEncodable)?
  typealias NotificationHandler = @Sendable (inout LanguageServer, JSONNode?) throws(DecodingFailure) -> Void

  static let requests: [String: RequestHandler] = [
    Method.initialize: { (server, params) throws(ResponseError) in try server.initialize(params) },
    Method.shutdown: { (server, _) throws(ResponseError) in server.shutDown() },
    Method.textDocumentCodeAction: { (server, params) throws(ResponseError) in try server.codeActions(params) },
    Method.codeActionResolve: { (server, params) throws(ResponseError) in try server.resolveCodeAction(params) },
    Method.textDocumentCodeLens: { (server, params) throws(ResponseError) in try server.codeLenses(params) },
    Method.textDocumentCompletion: { (server, params) throws(ResponseError) in try server.completion(params) },
    Method.completionItemResolve: { (server, params) throws(ResponseError) in try server.resolveCompletion(params) },
    Method.textDocumentDocumentLink: { (server, params) throws(ResponseError) in try server.documentLinks(params) },
    Method.textDocumentDocumentSymbol: { (server, params) throws(ResponseError) in try server.documentSymbols(params) },
    Method.textDocumentDiagnostic: { (server, params) throws(ResponseError) in try server.documentDiagnostics(params) },
    Method.textDocumentHover: { (server, params) throws(ResponseError) in try server.hover(params) },
    Method.textDocumentFoldingRange: { (server, params) throws(ResponseError) in try server.foldingRanges(params) },
    Method.textDocumentInlayHint: { (server, params) throws(ResponseError) in try server.inlayHints(params) },
    Method.textDocumentSelectionRange: { (server, params) throws(ResponseError) in try server.selectionRanges(params) },
    Method.textDocumentSemanticTokensFull: { (server, params) throws(ResponseError) in
      try server.semanticTokens(params)
    },
    Method.textDocumentSemanticTokensFullDelta: { (server, params) throws(ResponseError) in
      try server.semanticTokensDelta(params)
    },
    Method.textDocumentSemanticTokensRange: { (server, params) throws(ResponseError) in
      try server.semanticTokensInRange(params)
    },
    Method.timbreCounts: { (server, params) throws(ResponseError) in try server.counts(params) },
    Method.timbrePreview: { (server, params) throws(ResponseError) in try server.preview(params) },
    Method.timbreReimagine: { (server, params) throws(ResponseError) in try server.reimagine(params) },
    Method.timbreStatus: { (server, params) throws(ResponseError) in try server.status(params) },
    Method.timbreValidate: { (server, params) throws(ResponseError) in try server.validate(params) },
    Method.timbreVoice: { (server, params) throws(ResponseError) in try server.voice(params) },
    Method.workspaceDiagnostic: { (server, params) throws(ResponseError) in try server.workspaceDiagnostics(params) },
    Method.workspaceExecuteCommand: { (server, params) throws(ResponseError) in try server.executeCommand(params) },
  ]

  static let notifications: [String: NotificationHandler] = [
    Method.initialized: { (server, _) throws(DecodingFailure) in server.initialized() },
    Method.setTrace: { (server, params) throws(DecodingFailure) in try server.setTrace(params) },
    Method.textDocumentDidOpen: { (server, params) throws(DecodingFailure) in try server.didOpen(params) },
    Method.textDocumentDidChange: { (server, params) throws(DecodingFailure) in try server.didChange(params) },
    Method.textDocumentDidClose: { (server, params) throws(DecodingFailure) in try server.didClose(params) },
    Method.textDocumentDidSave: { (server, params) throws(DecodingFailure) in try server.didSave(params) },
    Method.textDocumentWillSave: { (server, params) throws(DecodingFailure) in try server.willSave(params) },
    Method.windowWorkDoneProgressCancel: { (server, params) throws(DecodingFailure) in
      try server.cancelProgress(params)
    },
    Method.workspaceDidChangeConfiguration: { (server, params) throws(DecodingFailure) in
      try server.didChangeConfiguration(params)
    },
    Method.workspaceDidChangeWatchedFiles: { (server, params) throws(DecodingFailure) in
      try server.didChangeWatchedFiles(params)
    },
    Method.workspaceDidCreateFiles: { (server, params) throws(DecodingFailure) in try server.didMoveFiles(params) },
    Method.workspaceDidDeleteFiles: { (server, params) throws(DecodingFailure) in try server.didMoveFiles(params) },
    Method.workspaceDidRenameFiles: { (server, params) throws(DecodingFailure) in try server.didMoveFiles(params) },
    Method.workspaceDidChangeWorkspaceFolders: { (server, params) throws(DecodingFailure) in
      try server.didChangeWorkspaceFolders(params)
    },
  ]

  /// The params of a request, or the answer that says what is wrong with them.
  static func decode<Params: JSONDecodable>(_ params: JSONNode?) throws(ResponseError) -> Params {
    do throws(DecodingFailure) {
      return try Params(params: params)
    } catch {
      throw ResponseError(error)
    }
  }
}
