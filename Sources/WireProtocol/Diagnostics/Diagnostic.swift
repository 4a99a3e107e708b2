package import JSON

extension LSP {
  /// A finding as the client shows it.
  package struct Diagnostic: Sendable, Equatable {
    package var range: Range
    package var severity: DiagnosticSeverity?
    /// The rule. Other servers' numbers, which clients send along in code action requests, are left out.
    package var code: String?
    /// `codeDescription.href`: where the rule is explained.
    package var codeDescription: String?
    package var source: String?
    package var message: String
    package var tags: [DiagnosticTag]
    package var relatedInformation: [DiagnosticRelatedInformation]
    /// Comes back unread in code action requests, if the client has `dataSupport`.
    package var data: JSONNode?

    package init(
      range: Range, severity: DiagnosticSeverity? = nil, code: String? = nil, codeDescription: String? = nil,
      source: String? = nil, message: String, tags: [DiagnosticTag] = [],
      relatedInformation: [DiagnosticRelatedInformation] = [], data: JSONNode? = nil
    ) {
      self.range = range
      self.severity = severity
      self.code = code
      self.codeDescription = codeDescription
      self.source = source
      self.message = message
      self.tags = tags
      self.relatedInformation = relatedInformation
      self.data = data
    }
  }

  /// How grave a diagnostic is.
  package enum DiagnosticSeverity: Int, Sendable {
    case error = 1
    case warning = 2
    case information = 3
    case hint = 4
  }

  /// What a diagnostic says of its passage beside the message.
  package enum DiagnosticTag: Int, Sendable {
    /// May be shown faded.
    case unnecessary = 1
    /// May be shown struck through.
    case deprecated = 2
  }

  /// Another place that belongs to a diagnostic.
  package struct DiagnosticRelatedInformation: Sendable, Hashable {
    package var location: Location
    package var message: String

    package init(location: Location, message: String) {
      self.location = location
      self.message = message
    }
  }
}

extension LSP.Diagnostic: JSONDecodable, JSONEncodable {
  package init(json: JSONNode) throws(DecodingFailure) {
    range = try json.required("range")
    severity = json.lenient("severity").flatMap(LSP.DiagnosticSeverity.init(rawValue:))
    code = json.lenient("code")
    codeDescription = json.member("codeDescription").lenient("href")
    source = json.lenient("source")
    message = json.lenient("message") ?? ""
    tags = json.lenientArray("tags").compactMap(LSP.DiagnosticTag.init(rawValue:))
    relatedInformation = json.lenientArray("relatedInformation")
    data = json["data"]
  }

  package func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("range", range)
      $0.optionalField("severity", severity?.rawValue)
      $0.optionalField("code", code)
      if let codeDescription {
        $0.field("codeDescription") { $0.object { $0.field("href", codeDescription) } }
      }
      $0.optionalField("source", source)
      $0.field("message", message)
      if !tags.isEmpty { $0.field("tags", tags.map(\.rawValue)) }
      if !relatedInformation.isEmpty { $0.field("relatedInformation", relatedInformation) }
      $0.optionalField("data", data)
    }
  }
}

extension LSP.DiagnosticRelatedInformation: JSONDecodable, JSONEncodable {
  package init(json: JSONNode) throws(DecodingFailure) {
    location = try json.required("location")
    message = try json.required("message")
  }

  package func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("location", location)
      $0.field("message", message)
    }
  }
}
