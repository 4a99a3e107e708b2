import Platforms
import PostText
import Reimagining
import Rules

/// What of a draft is reimagined.
package enum ReimaginationSource: Sendable, Hashable {
  /// The section with that number.
  case section(Int)
  /// A stretch of a section.
  case passage(Range<Int>, section: Int)

  package var section: Int {
    switch self {
    case .section(let index), .passage(_, let index): index
    }
  }

  package var isPassage: Bool {
    if case .passage = self { true } else { false }
  }
}

extension Analysis {
  /// A selection that is shorter is no passage to make a post of.
  private static let shortestPassage = 40

  /// Whether anything is written in a section; attached pictures are nothing to read.
  package func hasText(in section: Int) -> Bool {
    let draft = reading.draft
    guard draft.sections.indices.contains(section) else { return false }
    return draft.posts(of: draft.sections[section], threaded: true).contains { !$0.isEmpty }
  }

  /// What is meant by a caret or a selection: the passage that is selected, else the section around the caret, else the
  /// first one with a text in what is selected.
  package func reimaginationSource(at place: Range<Int>) -> ReimaginationSource {
    let sections = reading.draft.sections
    let around = sections.lastIndex { ($0.heading?.line.lowerBound ?? 0) <= place.lowerBound } ?? 0
    let index =
      sections.indices.first {
        $0 >= around && ($0 == around || sections[$0].textStart < place.upperBound) && hasText(in: $0)
      } ?? around
    guard sections.indices.contains(index) else { return .section(0) }
    let section = sections[index]
    let selected = ASCII.trimmed(
      place.clamped(to: section.textStart..<max(section.textStart, section.body.upperBound)), in: text.bytes)
    let whole = ASCII.trimmed(
      section.textStart..<max(section.textStart, section.body.upperBound), in: text.bytes)
    return selected.count >= Self.shortestPassage && selected.count < whole.count
      ? .passage(selected, section: index) : .section(index)
  }
}

extension ManuscriptInput {
  /// A part of a draft, with what its header and its field lines say of it.
  init(_ draft: Draft, _ source: ReimaginationSource, reading: DraftReading) {
    let index = draft.sections.indices.contains(source.section) ? source.section : 0
    var section = draft.sections[index]
    let own = section.platform.flatMap { PlatformCatalog.platform(id: $0) }
    let threaded = own?.threads ?? reading.listed.contains(where: \.platform.threads)
    let header = draft.header
    let fields = section
    if case .passage(let range, _) = source {
      section.body = range
      section.fields = []
    }
    self.init(posts: draft.posts(of: section, threaded: threaded))
    platform = section.platform
    link =
      fields.field("link")?.value ?? header?.value("link", "url", "canonical", "canonical_url", "permalink")
    tags = header?.entry("tags", "hashtags", "keywords")?.values ?? []
    // What stands beside a text says what all of it is about, and not what a passage is about.
    guard !source.isPassage else { return }
    title = fields.field("title")?.value ?? header?.value("title")
    summary =
      fields.field("description")?.value
      ?? header?.value("description", "summary", "excerpt", "deck", "teaser", "subtitle")
    alt = fields.field("alt")?.value ?? header?.value("alt", "image_alt")
  }
}
