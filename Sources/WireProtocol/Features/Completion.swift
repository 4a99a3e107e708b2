package import JSON

extension LSP {
  package enum CompletionItemKind: Int, Sendable {
    case field = 5
    case module = 9
    case property = 10
    case value = 12
    case keyword = 14
    case reference = 18
    case enumMember = 20
    case constant = 21
    case event = 23
  }

  /// Something that may be written at the caret.
  package struct CompletionItem: Sendable, Equatable, JSONEncodable {
    package var label: String
    package var kind: CompletionItemKind
    /// May be empty.
    package var detail: String
    /// What the client holds against what was typed; nil for the label.
    package var filterText: String?
    /// Gives the order in which the server has them.
    package var sortText: String
    /// On the line of the caret.
    package var textEdit: TextEdit
    /// What there is more to say of, asked for with `completionItem/resolve`.
    package var data: CompletionData?

    package init(
      label: String, kind: CompletionItemKind, detail: String, filterText: String?, sortText: String,
      textEdit: TextEdit, data: CompletionData?
    ) {
      self.label = label
      self.kind = kind
      self.detail = detail
      self.filterText = filterText
      self.sortText = sortText
      self.textEdit = textEdit
      self.data = data
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("label", label)
        $0.field("kind", kind.rawValue)
        if !detail.isEmpty { $0.field("detail", detail) }
        $0.field("sortText", sortText)
        $0.optionalField("filterText", filterText)
        $0.field("textEdit", textEdit)
        $0.optionalField("data", data)
      }
    }
  }

  /// What an item is about, in the document that it was offered for.
  package struct CompletionData: Sendable, Equatable, JSONDecodable, JSONEncodable {
    package var uri: DocumentURI
    package var topic: [String]

    package init(uri: DocumentURI, topic: [String]) {
      self.uri = uri
      self.topic = topic
    }

    package init(json: JSONNode) throws(DecodingFailure) {
      uri = try json.required("uri")
      topic = try json.required("topic")
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("uri", uri)
        $0.field("topic", topic)
      }
    }
  }

  package struct CompletionList: Sendable, Equatable, JSONEncodable {
    /// Whether another letter may bring up others.
    package var isIncomplete: Bool
    package var items: [CompletionItem]

    package init(isIncomplete: Bool, items: [CompletionItem]) {
      self.isIncomplete = isIncomplete
      self.items = items
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("isIncomplete", isIncomplete)
        $0.field("items", items)
      }
    }
  }

  /// An item as the client gives it back to have it completed; it goes back with all that the client put into it.
  package struct CompletionItemParams: Sendable, JSONDecodable {
    package var item: JSONNode
    /// Nil where there is no more to say of it.
    package var data: CompletionData?

    package init(json: JSONNode) throws(DecodingFailure) {
      guard json.object != nil else { throw DecodingFailure(expected: "an object") }
      item = json
      data = json.lenient("data")
    }

    /// The item with what there is to read of it.
    package func documented(_ documentation: String) -> JSONNode {
      var members = item.object ?? []
      members.removeAll { $0.key == "documentation" }
      members.append(JSONMember(key: "documentation", value: JSONNode(.string(documentation))))
      return JSONNode(.object(members))
    }
  }
}
