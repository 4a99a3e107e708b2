import Platforms
import PostText
import Rules

/// A stretch of a draft that is more than text, or that not everybody gets to see.
package struct DraftToken: Sendable, Equatable {
  package enum Kind: Sendable, CaseIterable {
    /// A heading that opens a variant.
    case heading
    /// A key of the header, or the label of a field line.
    case key
    case link, mention, hashtag, cashtag, comment
    /// Plain words; a token only for their traits.
    case text
  }

  package struct Traits: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// It isn't that on every platform that the text is for.
    package static let partial = Traits(rawValue: 1)
    /// Behind the limit of a platform.
    package static let overLimit = Traits(rawValue: 2)
    /// Behind what the feed of a platform shows.
    package static let belowFold = Traits(rawValue: 4)
    /// Behind the limits of all platforms that the text is for, so that it is published nowhere.
    package static let unpublishable = Traits(rawValue: 8)
  }

  package var kind: Kind
  /// On one line, and never empty.
  package var range: Range<Int>
  package var traits: Traits

  /// Those of a draft, in order and disjoint.
  package static func all(in analysis: Analysis) -> [DraftToken] {
    let zones = TraitZones(analysis)
    var tokens: [DraftToken] = []
    var end = 0
    for mark in marks(of: analysis) where mark.range.lowerBound >= end {
      for piece in zones.pieces(of: end..<mark.range.lowerBound) where !piece.traits.isEmpty {
        add(DraftToken(kind: .text, range: piece.range, traits: piece.traits), of: analysis.text, to: &tokens)
      }
      for piece in zones.pieces(of: mark.range) {
        add(
          DraftToken(kind: mark.kind, range: piece.range, traits: piece.traits.union(mark.traits)), of: analysis.text,
          to: &tokens)
      }
      end = mark.range.upperBound
    }
    for piece in zones.pieces(of: end..<max(end, analysis.text.bytes.count)) where !piece.traits.isEmpty {
      add(DraftToken(kind: .text, range: piece.range, traits: piece.traits), of: analysis.text, to: &tokens)
    }
    return tokens
  }

  /// All but plain text, in order; of those that overlap the first counts.
  private static func marks(of analysis: Analysis) -> [DraftToken] {
    let draft = analysis.reading.draft
    var marks = (draft.header?.entries ?? []).map { DraftToken(kind: .key, range: $0.key.range, traits: []) }
    for section in draft.sections {
      if let heading = section.heading { marks.append(DraftToken(kind: .heading, range: heading.line, traits: [])) }
      marks += section.fields.map { DraftToken(kind: .key, range: $0.key.range, traits: []) }
    }
    marks += draft.comments.map { DraftToken(kind: .comment, range: $0, traits: []) }
    marks += analysis.reading.posts.flatMap(\.whole.media).map { DraftToken(kind: .link, range: $0.range, traits: []) }
    marks += EntityPlaces(analysis).places.map { place in
      DraftToken(kind: Kind(place.kind), range: place.range, traits: place.isOnAll ? [] : .partial)
    }
    return marks.filter { !$0.range.isEmpty }.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  /// Adds a token line by line, without the blanks around its words.
  private static func add(_ token: DraftToken, of text: SourceText, to tokens: inout [DraftToken]) {
    var line = text.lines.line(at: token.range.lowerBound)
    while line < text.lines.count, text.lines.start(ofLine: line) < token.range.upperBound {
      let range = ASCII.trimmed(text.content(ofLine: line).clamped(to: token.range), in: text.bytes)
      if !range.isEmpty { tokens.append(DraftToken(kind: token.kind, range: range, traits: token.traits)) }
      line += 1
    }
  }
}

extension DraftToken.Kind {
  init(_ kind: Entity.Kind) {
    switch kind {
    case .link: self = .link
    case .mention: self = .mention
    case .hashtag: self = .hashtag
    case .cashtag: self = .cashtag
    }
  }
}
