package import PostText

/// A text apart from the body: a title, a content warning, …
package struct FieldText: Sendable {
  package var name: String
  /// As it will be published; a list of tags with commas between them.
  package var bytes: [UInt8]
  /// Where it stands in the draft; nil when it was given apart from the text.
  package var range: Range<Int>?
  /// The way from its characters to the draft, or to itself when it was given apart.
  package var post: Post

  /// A field given apart from the text.
  init(_ name: String, given value: String) {
    self.name = name
    bytes = Array(value.utf8)
    range = nil
    post = Post(raw: bytes)
  }

  /// A field that stands in the draft, as one value or as a list.
  init(_ name: String, values: [Spanned<String>], in text: SourceText) {
    let value = values.map(\.value).joined(separator: ", ")
    let start = values.first?.range.lowerBound ?? 0
    let range = start..<max(start, values.last?.range.upperBound ?? 0)
    self.name = name
    self.range = range
    bytes = Array(value.utf8)
    post = Post(bytes, standingFor: range)
  }

  /// Whether it stands in `draft` as it is, without escapes, so that a fix can be made there.
  func isVerbatim(in draft: SourceText) -> Bool {
    range.map { draft.bytes[draft.clamped($0)].elementsEqual(bytes) } ?? true
  }

  /// What names the text in which offsets count: nil for the draft itself.
  package var givenName: String? { range == nil ? name : nil }
}

extension FindingCollector {
  /// Adds a finding about a range of a field, on `platform`.
  package mutating func add(
    _ range: Range<Int>, of text: FieldText, _ message: String, severity: Severity? = nil, platform: String? = nil,
    source: String? = nil, evidence: [Evidence] = [], fixes: [Fix] = []
  ) {
    let place = text.post.sourceRange(range)
    add(
      text.range.map { place.clamped(to: $0) } ?? place, message, severity: severity, platform: platform,
      source: source,
      evidence: evidence, fixes: fixes, field: text.givenName)
  }
}
