import Platforms
import PostText
import Rules

/// Something in a draft that leads somewhere: what a platform links, a file that is attached, a link apart from the text.
package struct DraftLink: Sendable, Equatable {
  package enum Target: Sendable, Equatable {
    /// An address with its scheme.
    case web(String)
    /// The path of a file.
    case file(String)
  }

  package var range: Range<Int>
  package var target: Target
  /// On which platforms alone it is a link, in words; nil where it is one on all.
  package var remark: String?

  /// Those of a draft, in order and disjoint.
  package static func all(in analysis: Analysis) -> [DraftLink] {
    let links = entities(of: analysis) + media(of: analysis) + fields(of: analysis)
    let sorted = links.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    var kept: [DraftLink] = []
    for link in sorted where !link.range.isEmpty && link.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(link)
    }
    return kept
  }

  private static func entities(of analysis: Analysis) -> [DraftLink] {
    EntityPlaces(analysis).places.compactMap { place in
      guard place.kind == .link else { return nil }
      let remark = place.isOnAll ? nil : "A link on \(place.platforms.map(\.name).joined(separator: ", ")) only"
      return DraftLink(range: place.range, target: .web(address(place.value)), remark: remark)
    }
  }

  private static func media(of analysis: Analysis) -> [DraftLink] {
    analysis.reading.posts.flatMap(\.whole.media).compactMap { media in
      target(media.path.value, in: analysis).map { DraftLink(range: media.path.range, target: $0) }
    }
  }

  private static func fields(of analysis: Analysis) -> [DraftLink] {
    let draft = analysis.reading.draft
    let values = [draft.header?.value("link")] + draft.sections.map { $0.field("link")?.value }
    return values.compactMap { $0 }.filter { !$0.value.isEmpty && !$0.value.contains(" ") }.map {
      DraftLink(range: $0.range, target: .web(address($0.value)))
    }
  }

  private static func target(_ path: String, in analysis: Analysis) -> Target? {
    if path.isEmpty { return nil }
    if path.contains("://") { return .web(path) }
    return analysis.document.path.map { .file(Path.resolve(path, in: Path.folder(of: $0))) }
  }

  /// Writers leave out what every browser adds.
  private static func address(_ link: String) -> String {
    link.contains("://") || link.hasPrefix("mailto:") ? link : "https://\(link)"
  }
}
