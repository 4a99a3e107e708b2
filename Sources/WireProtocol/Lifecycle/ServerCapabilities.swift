package import JSON

extension LSP {
  /// What the server offers.
  package struct ServerCapabilities: Sendable, Equatable, JSONEncodable {
    package var positionEncoding: String
    /// The kinds of code action there are; empty for a client that takes none but bare commands.
    package var codeActionKinds: [String]
    /// Whether there is something for such a client.
    package var offersCommands: Bool
    /// Whether the client may ask for findings.
    package var answersDiagnostics: Bool
    /// The names of the commands that the server runs.
    package var commands: [String]
    /// The files of which the client tells that they were created, renamed or deleted in it; none for a client that
    /// doesn't.
    package var movedFiles: [FileOperationFilter]

    /// Those that the client asks for.
    package var features: Set<TextFeature>
    /// Signs behind which a client asks for completion without being told to.
    package var completionTriggers: [String]
    package var tokensLegend: SemanticTokensLegend

    package init(
      positionEncoding: String, codeActionKinds: [String], offersCommands: Bool, answersDiagnostics: Bool,
      commands: [String], movedFiles: [FileOperationFilter], features: Set<TextFeature>,
      completionTriggers: [String], tokensLegend: SemanticTokensLegend
    ) {
      self.positionEncoding = positionEncoding
      self.codeActionKinds = codeActionKinds
      self.offersCommands = offersCommands
      self.answersDiagnostics = answersDiagnostics
      self.commands = commands
      self.movedFiles = movedFiles
      self.features = features
      self.completionTriggers = completionTriggers
      self.tokensLegend = tokensLegend
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("positionEncoding", positionEncoding)
        $0.field("textDocumentSync") {
          $0.object {
            $0.field("openClose", true)
            // Incremental.
            $0.field("change", 2)
            $0.field("save", true)
          }
        }
        $0.field("hoverProvider", true)
        $0.field("documentSymbolProvider", true)
        $0.field("codeLensProvider") { $0.object { $0.field("resolveProvider", false) } }
        encodeFeatures(to: &$0)
        if !codeActionKinds.isEmpty {
          $0.field("codeActionProvider") {
            $0.object {
              $0.field("codeActionKinds", codeActionKinds)
              $0.field("resolveProvider", true)
            }
          }
        } else if offersCommands {
          $0.field("codeActionProvider", true)
        }
        if answersDiagnostics {
          $0.field("diagnosticProvider") {
            $0.object {
              $0.field("identifier", "timbre")
              $0.field("interFileDependencies", true)
              $0.field("workspaceDiagnostics", true)
            }
          }
        }
        $0.field("executeCommandProvider") { $0.object { $0.field("commands", commands) } }
        $0.field("workspace") {
          $0.object {
            $0.field("workspaceFolders") {
              $0.object {
                $0.field("supported", true)
                $0.field("changeNotifications", true)
              }
            }
            if !movedFiles.isEmpty {
              $0.field("fileOperations") { json in
                json.object { object in
                  for operation in ["didCreate", "didRename", "didDelete"] {
                    object.field(operation) { $0.object { $0.field("filters", movedFiles) } }
                  }
                }
              }
            }
          }
        }
      }
    }

    private func encodeFeatures(to json: inout JSONObjectWriter) {
      if features.contains(.completion) {
        json.field("completionProvider") {
          $0.object {
            $0.field("triggerCharacters", completionTriggers)
            $0.field("resolveProvider", true)
          }
        }
      }
      if features.contains(.documentLink) {
        json.field("documentLinkProvider") { $0.object { $0.field("resolveProvider", false) } }
      }
      if features.contains(.foldingRange) { json.field("foldingRangeProvider", true) }
      if features.contains(.inlayHint) { json.field("inlayHintProvider", true) }
      if features.contains(.selectionRange) { json.field("selectionRangeProvider", true) }
      if features.contains(.semanticTokens) {
        json.field("semanticTokensProvider") {
          $0.object {
            $0.field("legend", tokensLegend)
            $0.field("range", true)
            $0.field("full") { $0.object { $0.field("delta", true) } }
          }
        }
      }
    }
  }
}
