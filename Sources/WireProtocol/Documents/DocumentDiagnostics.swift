package import JSON

extension LSP {
  /// Asks for the findings about one document.
  package struct DocumentDiagnosticParams: Sendable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier
    /// The name of the report that the client has.
    package var previousResultID: String?

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      previousResultID = json.lenient("previousResultId")
    }
  }

  /// Asks for the findings about everything.
  package struct WorkspaceDiagnosticParams: Sendable, JSONDecodable {
    /// The names of the reports that the client has.
    package var previousResultIDs: [DocumentURI: String]
    /// Under which the client takes a part of the answer at a time.
    package var partialResultToken: RequestID?

    package init(json: JSONNode) throws(DecodingFailure) {
      previousResultIDs = [:]
      for previous in json.lenientArray("previousResultIds") as [JSONNode] {
        guard let uri: DocumentURI = previous.lenient("uri") else { continue }
        previousResultIDs[uri] = previous["value"]?.string
      }
      partialResultToken = json.lenient("partialResultToken")
    }
  }

  /// The findings about a document, or the word that they are those the client has.
  package struct DocumentDiagnosticReport: Sendable, Equatable, JSONEncodable {
    /// The name of the report; nil for one that nobody need ask about again.
    package var resultID: String?
    /// Nil when they are those of the report with this name that the client has.
    package var items: [Diagnostic]?
    /// Reports about documents that this one depends on.
    package var related: [Related] = []

    package struct Related: Sendable, Equatable {
      package var uri: DocumentURI
      package var report: DocumentDiagnosticReport

      package init(uri: DocumentURI, report: DocumentDiagnosticReport) {
        self.uri = uri
        self.report = report
      }
    }

    package init(resultID: String?, items: [Diagnostic]?) {
      self.resultID = resultID
      self.items = items
    }

    package func encode(to json: inout JSONWriter) {
      json.object(write)
    }

    fileprivate func write(to json: inout JSONObjectWriter) {
      json.field("kind", items == nil ? "unchanged" : "full")
      json.optionalField("resultId", resultID)
      json.optionalField("items", items)
      guard !related.isEmpty else { return }
      json.field("relatedDocuments") { json in
        json.object { object in
          for related in related { object.field(related.uri.string, related.report) }
        }
      }
    }
  }

  /// The answer to `workspace/diagnostic`, or a part of it.
  package struct WorkspaceDiagnosticReport: Sendable, JSONEncodable {
    package struct Item: Sendable {
      package var uri: DocumentURI
      /// Nil for a document that isn't open.
      package var version: Int?
      package var report: DocumentDiagnosticReport

      package init(uri: DocumentURI, version: Int?, report: DocumentDiagnosticReport) {
        self.uri = uri
        self.version = version
        self.report = report
      }
    }

    package var items: [Item]

    package init(items: [Item]) {
      self.items = items
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("items") {
          $0.array(items) { item, json in
            json.object {
              $0.field("uri", item.uri)
              $0.field("version", item.version)
              item.report.write(to: &$0)
            }
          }
        }
      }
    }
  }

  /// A part of an answer, sent ahead under the token that came with the request.
  package struct PartialResultParams<Value: JSONEncodable & Sendable>: Sendable, JSONEncodable {
    package var token: RequestID
    package var value: Value

    package init(_ token: RequestID, _ value: Value) {
      self.token = token
      self.value = value
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("token", token)
        $0.field("value", value)
      }
    }
  }
}
