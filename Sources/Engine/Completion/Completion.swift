package import PostText

/// Something that may stand where somebody writes.
package struct Completion: Sendable, Equatable {
  package enum Kind: Sendable { case key, value, platform, field, person, hashtag, moment, day, rule, directive }

  package var label: String
  package var kind: Kind
  /// A few words beside the label; may be empty.
  package var detail: String
  /// In place of what it stands; on one line, and it holds the caret or ends there.
  package var edit: TextEdit
  /// What the letters that were typed are held against, where that isn't the label.
  package var filter: String?
  /// What there is to read about it.
  package var topic: CompletionTopic?

  init(
    _ label: String, _ kind: Kind, _ range: Range<Int>, text: String? = nil, detail: String = "", filter: String? = nil,
    topic: CompletionTopic? = nil
  ) {
    self.label = label
    self.kind = kind
    self.detail = detail
    self.edit = TextEdit(range, text ?? label)
    self.filter = filter
    self.topic = topic
  }
}

/// What may stand at a place, the likeliest first.
package struct CompletionList: Sendable, Equatable {
  package var items: [Completion]
  /// Whether there are more, so that another letter may bring up others.
  package var isCut = false

  package static let empty = CompletionList(items: [])

  /// More than these nobody reads.
  static let most = 100

  init(items: [Completion]) {
    self.items = Array(items.prefix(Self.most))
    isCut = items.count > Self.most
  }
}
