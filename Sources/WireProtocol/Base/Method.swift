/// The names of the messages.
package enum Method {
  package static let initialize = "initialize"
  package static let initialized = "initialized"
  package static let shutdown = "shutdown"
  package static let exit = "exit"

  package static let cancelRequest = "$/cancelRequest"
  package static let progress = "$/progress"

  package static let textDocumentDidOpen = "textDocument/didOpen"
  package static let textDocumentDidChange = "textDocument/didChange"
  package static let textDocumentDidClose = "textDocument/didClose"
  package static let textDocumentDidSave = "textDocument/didSave"
  package static let textDocumentPublishDiagnostics = "textDocument/publishDiagnostics"
  package static let textDocumentCodeAction = "textDocument/codeAction"
  package static let textDocumentCodeLens = "textDocument/codeLens"
  package static let textDocumentDiagnostic = "textDocument/diagnostic"
  package static let textDocumentDocumentSymbol = "textDocument/documentSymbol"
  package static let textDocumentHover = "textDocument/hover"

  package static let workspaceApplyEdit = "workspace/applyEdit"
  package static let workspaceCodeLensRefresh = "workspace/codeLens/refresh"
  package static let workspaceConfiguration = "workspace/configuration"
  package static let workspaceDiagnostic = "workspace/diagnostic"
  package static let workspaceDiagnosticRefresh = "workspace/diagnostic/refresh"
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
