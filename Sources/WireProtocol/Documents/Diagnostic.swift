package import JSON

extension LSP {
  package enum DiagnosticSeverity: Int, Sendable {
    case error = 1
    case warning, information, hint
  }

  /// Another place that a diagnostic is about.
  package struct DiagnosticRelatedInformation: Sendable, Hashable, JSONEncodable {
    package var uri: DocumentURI
    package var range: Range
    package var message: String

    package init(uri: DocumentURI, range: Range, message: String) {
      self.uri = uri
      self.range = range
      self.message = message
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("location") { json in
          json.object {
            $0.field("uri", uri)
            $0.field("range", range)
          }
        }
        $0.field("message", message)
      }
    }
  }

  /// A finding, as an editor shows it.
  package struct Diagnostic: Sendable, Hashable, JSONEncodable {
    package var range: Range
    package var severity: DiagnosticSeverity
    package var code: String
    /// A page that explains the code.
    package var codeDescription: String?
    package var source: String
    package var message: String
    package var related: [DiagnosticRelatedInformation]

    package init(
      range: Range, severity: DiagnosticSeverity, code: String, codeDescription: String? = nil, source: String,
      message: String, related: [DiagnosticRelatedInformation] = []
    ) {
      self.range = range
      self.severity = severity
      self.code = code
      self.codeDescription = codeDescription
      self.source = source
      self.message = message
      self.related = related
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("range", range)
        $0.field("severity", severity.rawValue)
        $0.field("code", code)
        if let codeDescription {
          $0.field("codeDescription") { $0.object { $0.field("href", codeDescription) } }
        }
        $0.field("source", source)
        $0.field("message", message)
        if !related.isEmpty { $0.field("relatedInformation", related) }
      }
    }
  }

  package struct PublishDiagnosticsParams: Sendable, Equatable, JSONEncodable {
    package var uri: DocumentURI
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
