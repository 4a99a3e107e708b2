package import PostText

/// A text made native to a platform, with an account of what became of its source.
package struct Alternative: Sendable, Equatable {
  /// Something in the source that a reader can hold: it is in the alternative, or was left out.
  package struct Element: Sendable, Equatable, Hashable {
    package enum Kind: String, Sendable { case link, number, name, mention, hashtag, picture, code }
    package var kind: Kind
    package var text: String

    package init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }
  }

  /// Where a stretch of a part comes from.
  package struct Provenance: Sendable, Equatable {
    package var part: Int
    package var range: Range<Int>
    /// In the draft's text.
    package var source: Range<Int>
    /// The unit of the manuscript.
    package var unit: Int
  }

  package struct FieldText: Sendable, Equatable {
    package var name: String
    package var text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// What it leads with.
  package enum Lead: Sendable, Equatable {
    case news, number, quotation, humor, question, inspiration, commentary, call, other, thread(Int), scaffold, asIs
  }

  package var lead: Lead
  /// The posts; one, unless it is a thread.
  package var parts: [String]
  package var fields: [FieldText]
  package var pictures: [Manuscript.Picture]
  package var kept: [Element]
  package var dropped: [Element]
  package var provenance: [Provenance]
  /// The length of each part, as the platform counts it against the limit that it states first.
  package var lengths: [Int]
  package var limit: Int

  package func field(_ name: String) -> String? { fields.first { $0.name == name }?.text }

  /// A text that is native as it is.
  package init(asIs manuscript: Manuscript, posts: [Post], fields: [FieldText], lengths: [Int], limit: Int) {
    let parts = posts.map { String(decoding: $0.bytes, as: UTF8.self) }
    let elements = Elements(of: manuscript, in: parts + fields.map(\.text))
    self.init(
      lead: .asIs, parts: parts, fields: fields, pictures: manuscript.pictures.filter(\.isAttached),
      kept: elements.kept + elements.dropped, dropped: [],
      provenance: posts.enumerated().map { part, post in
        Provenance(part: part, range: 0..<post.bytes.count, source: post.sourceExtent, unit: 0)
      },
      lengths: lengths, limit: limit)
  }

  init(
    lead: Lead, parts: [String], fields: [FieldText], pictures: [Manuscript.Picture], kept: [Element],
    dropped: [Element], provenance: [Provenance], lengths: [Int], limit: Int
  ) {
    self.lead = lead
    self.parts = parts
    self.fields = fields
    self.pictures = pictures
    self.kept = kept
    self.dropped = dropped
    self.provenance = provenance
    self.lengths = lengths
    self.limit = limit
  }
}
