/// The names of the messages.
package enum Method {
  package static let initialize = "initialize"
  package static let initialized = "initialized"
  package static let shutdown = "shutdown"
  package static let exit = "exit"

  package static let cancelRequest = "$/cancelRequest"
  package static let progress = "$/progress"

  package static let completionItemResolve = "completionItem/resolve"

  package static let textDocumentDidOpen = "textDocument/didOpen"
  package static let textDocumentDidChange = "textDocument/didChange"
  package static let textDocumentDidClose = "textDocument/didClose"
  package static let textDocumentDidSave = "textDocument/didSave"
  package static let textDocumentPublishDiagnostics = "textDocument/publishDiagnostics"
  package static let textDocumentCodeAction = "textDocument/codeAction"
  package static let textDocumentCodeLens = "textDocument/codeLens"
  package static let textDocumentCompletion = "textDocument/completion"
  package static let textDocumentDocumentLink = "textDocument/documentLink"
  package static let textDocumentDocumentSymbol = "textDocument/documentSymbol"
  package static let textDocumentFoldingRange = "textDocument/foldingRange"
  package static let textDocumentHover = "textDocument/hover"
  package static let textDocumentInlayHint = "textDocument/inlayHint"
  package static let textDocumentSelectionRange = "textDocument/selectionRange"
  package static let textDocumentSemanticTokensFull = "textDocument/semanticTokens/full"
  package static let textDocumentSemanticTokensFullDelta = "textDocument/semanticTokens/full/delta"
  package static let textDocumentSemanticTokensRange = "textDocument/semanticTokens/range"

  package static let workspaceApplyEdit = "workspace/applyEdit"
  package static let workspaceConfiguration = "workspace/configuration"
  package static let workspaceDidChangeConfiguration = "workspace/didChangeConfiguration"
  package static let workspaceDidChangeWatchedFiles = "workspace/didChangeWatchedFiles"
  package static let workspaceDidChangeWorkspaceFolders = "workspace/didChangeWorkspaceFolders"
  package static let workspaceExecuteCommand = "workspace/executeCommand"

  package static let clientRegisterCapability = "client/registerCapability"
  package static let clientUnregisterCapability = "client/unregisterCapability"

  package static let windowLogMessage = "window/logMessage"
  package static let windowShowMessage = "window/showMessage"
  package static let windowWorkDoneProgressCancel = "window/workDoneProgress/cancel"
  package static let windowWorkDoneProgressCreate = "window/workDoneProgress/create"
}
