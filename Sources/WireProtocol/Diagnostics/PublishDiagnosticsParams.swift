package import JSON

extension LSP {
  /// Params of `textDocument/publishDiagnostics`: all diagnostics of a document, in place of those before.
  package struct PublishDiagnosticsParams: Sendable, Equatable, JSONEncodable {
    package var uri: DocumentURI
    /// The version of the text that was looked at, for clients with `versionSupport`.
    package var version: Int?
    package var diagnostics: [Diagnostic]

    package init(uri: DocumentURI, version: Int?, diagnostics: [Diagnostic]) {
      self.uri = uri
      self.version = version
      self.diagnostics = diagnostics
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("uri", uri)
        $0.optionalField("version", version)
        $0.field("diagnostics", diagnostics)
      }
    }
  }
}
