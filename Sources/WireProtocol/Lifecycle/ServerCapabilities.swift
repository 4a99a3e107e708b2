package import JSON

extension LSP {
  /// What the server offers.
  package struct ServerCapabilities: Sendable, Equatable, JSONEncodable {
    package var positionEncoding: String
    /// The kinds of code action there are; empty for a client that takes none.
    package var codeActionKinds: [String]
    /// The names of the commands that the server runs.
    package var commands: [String]

    /// Those that the client asks for.
    package var features: Set<TextFeature>
    /// Signs behind which a client asks for completion without being told to.
    package var completionTriggers: [String]
    package var tokensLegend: SemanticTokensLegend

    package init(
      positionEncoding: String, codeActionKinds: [String], commands: [String], features: Set<TextFeature>,
      completionTriggers: [String], tokensLegend: SemanticTokensLegend
    ) {
      self.positionEncoding = positionEncoding
      self.codeActionKinds = codeActionKinds
      self.commands = commands
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
          $0.field("codeActionProvider") { $0.object { $0.field("codeActionKinds", codeActionKinds) } }
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
