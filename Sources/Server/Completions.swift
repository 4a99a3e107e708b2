import Engine
import JSON
import Native
import PostText
import WireProtocol

/// Offering what may be written at the caret.
extension LanguageServer {
  /// Signs behind which something may be offered before a letter is typed.
  static let completionTriggers = ["@", "#", "/", ":", ",", "[", "\"", "-"]

  mutating func completion(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.TextDocumentPositionParams = try Self.decode(params)
    let uri = params.textDocument.uri
    guard let document = documents[uri] else { return list(.empty, of: uri, in: SourceText("")) }
    let offset = document.text.offset(of: TextPosition(params.position), in: encoding)
    if document.isConfiguration {
      return list(ConfigurationCompletion.list(document.text, at: offset), of: uri, in: document.text)
    }
    guard let analysis = analysis(of: uri) else { return list(.empty, of: uri, in: document.text) }
    return list(
      DraftCompletion.list(analysis, at: offset, completionContext(of: document)), of: uri, in: analysis.text)
  }

  mutating func resolveCompletion(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: LSP.CompletionItemParams = try Self.decode(params)
    guard let data = params.data, let topic = CompletionTopic(words: data.topic) else { return params.item }
    let folder = documents[data.uri].map(configurationFolder)
    let configuration = folder.flatMap { configurations[$0]?.configuration } ?? Configuration()
    guard let documentation = topic.documentation(configuration, today: today) else { return params.item }
    return params.documented(documentation)
  }

  private func completionContext(of document: OpenDocument) -> CompletionContext {
    let configuration = configurations[configurationFolder(of: document)]?.configuration ?? Configuration()
    var hashtags = document.workspace.flatMap { workspaces[$0]?.archive.hashtags } ?? [:]
    for tags in configuration.voiceHashtags.values { hashtags.merge(tags, uniquingKeysWith: +) }
    return CompletionContext(configuration: configuration, today: today, hashtags: hashtags)
  }

  private func list(_ list: CompletionList, of uri: DocumentURI, in text: SourceText) -> LSP.CompletionList {
    // As many digits as the last one has, so that the order of texts is that of numbers.
    let width = String(list.items.count).utf8.count
    let items = list.items.enumerated().map { index, item in
      let number = String(index)
      return LSP.CompletionItem(
        label: item.label, kind: LSP.CompletionItemKind(item.kind), detail: item.detail, filterText: item.filter,
        sortText: String(repeating: "0", count: width - number.utf8.count) + number,
        textEdit: LSP.TextEdit(range: range(of: item.edit.range, in: text), newText: item.edit.replacement),
        data: item.topic.map { LSP.CompletionData(uri: uri, topic: $0.words) })
    }
    return LSP.CompletionList(isIncomplete: list.isCut, items: items)
  }
}

extension LSP.CompletionItemKind {
  init(_ kind: Completion.Kind) {
    switch kind {
    case .key: self = .property
    case .value: self = .value
    case .platform: self = .module
    case .field: self = .field
    case .person: self = .reference
    case .hashtag: self = .constant
    case .moment, .day: self = .event
    case .rule: self = .enumMember
    case .directive: self = .keyword
    }
  }
}
