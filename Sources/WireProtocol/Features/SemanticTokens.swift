package import JSON

extension LSP {
  package struct SemanticTokensDeltaParams: Sendable, JSONDecodable {
    package var textDocument: TextDocumentIdentifier
    package var previousResultID: String

    package init(json: JSONNode) throws(DecodingFailure) {
      textDocument = try json.required("textDocument")
      previousResultID = try json.required("previousResultId")
    }
  }

  /// The names that the numbers in tokens stand for.
  package struct SemanticTokensLegend: Sendable, Equatable, JSONEncodable {
    package var types: [String]
    package var modifiers: [String]

    package init(types: [String], modifiers: [String]) {
      self.types = types
      self.modifiers = modifiers
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("tokenTypes", types)
        $0.field("tokenModifiers", modifiers)
      }
    }
  }

  /// Tokens as five numbers each, places counted from the token before.
  package struct SemanticTokens: Sendable, Equatable, JSONEncodable {
    /// Nil where nothing is to be compared with it.
    package var resultID: String?
    package var data: [Int]

    package init(resultID: String?, data: [Int]) {
      self.resultID = resultID
      self.data = data
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.optionalField("resultId", resultID)
        $0.field("data", data)
      }
    }
  }

  /// The same, as what is to be changed in the numbers that the client has.
  package struct SemanticTokensDelta: Sendable, Equatable, JSONEncodable {
    package struct Edit: Sendable, Equatable, JSONEncodable {
      package var start: Int
      package var deleteCount: Int
      package var data: [Int]

      package func encode(to json: inout JSONWriter) {
        json.object {
          $0.field("start", start)
          $0.field("deleteCount", deleteCount)
          if !data.isEmpty { $0.field("data", data) }
        }
      }
    }

    package var resultID: String
    /// One at most.
    package var edits: [Edit]

    /// What makes `new` of `old`.
    package init(resultID: String, from old: [Int], to new: [Int]) {
      self.resultID = resultID
      let shorter = min(old.count, new.count)
      var start = 0
      while start < shorter, old[start] == new[start] { start += 1 }
      var same = 0
      while same < shorter - start, old[old.count - 1 - same] == new[new.count - 1 - same] { same += 1 }
      let deleted = old.count - same - start
      let inserted = Array(new[start..<(new.count - same)])
      edits = deleted == 0 && inserted.isEmpty ? [] : [Edit(start: start, deleteCount: deleted, data: inserted)]
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("resultId", resultID)
        $0.field("edits", edits)
      }
    }
  }
}
