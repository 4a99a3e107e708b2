/// The lines between two `---` at the top of a draft: the part of YAML that front matter uses.
///
/// It is read while it is being typed, so every state of it gives a header: what can't be read is kept as a
/// problem with its range, and keys nobody knows are kept and left alone.
package struct Header: Sendable {
  /// One `key: value`, `key: [a, b]`, or `key:` with a block list of `- a` lines.
  package struct Entry: Sendable {
    package var key: Spanned<String>
    package var values: [Spanned<String>]
    package var isList: Bool
    /// From the key to the end of the last value.
    package var range: Range<Int>
  }

  package struct Problem: Sendable, Equatable {
    package enum Kind: Sendable { case notClosed, missingColon, listNotClosed, quoteNotClosed }
    package var kind: Kind
    package var range: Range<Int>
  }

  /// Both `---` lines included.
  package var range: Range<Int>
  package var entries: [Entry] = []
  package var problems: [Problem] = []

  /// The header at the top of `text`, without reading the rest of the draft; nil when there is none.
  package static func read(_ text: SourceText) -> Header? {
    HeaderParser.parse(text)
  }

  /// The first entry whose key is one of `keys`.
  package func entry(_ keys: String...) -> Entry? {
    entries.first { keys.contains($0.key.value) }
  }

  /// The first value of the first entry whose key is one of `keys`.
  package func value(_ keys: String...) -> Spanned<String>? {
    entries.first { keys.contains($0.key.value) }?.values.first
  }
}
