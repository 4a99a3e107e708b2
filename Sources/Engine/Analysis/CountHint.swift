import Platforms
import PostText
import Rules

/// The length of a text, as somebody who writes it wants to see it all the time: in a few words at the end of a line.
package struct CountHint: Sendable, Equatable {
  /// The end of a line.
  package var offset: Int
  /// “X 243/280 · Bluesky 12 left”.
  package var label: String
  /// How the numbers come about, a line a platform.
  package var explanation: String

  private static let mostNamed = 4

  /// Those of a draft, in the order of the text. Of a draft for no platform there are none, since it would be long
  /// on fifteen of them.
  package static func all(in analysis: Analysis) -> [CountHint] {
    guard !analysis.reading.namesNoPlatform else { return [] }
    let hints = DraftOutline(analysis).parts.flatMap { part in
      ([part] + part.posts).compactMap { CountHint($0, in: analysis.text) }
    }
    return hints.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(\.element)
  }

  private init?(_ part: DraftOutline.Part, in text: SourceText) {
    let words = [Self.label(part.lengths)].filter { !$0.isEmpty } + part.threads
    guard !words.isEmpty else { return nil }
    let start = part.hasHeading ? part.line.lowerBound : part.textStart
    offset = text.content(ofLine: text.lines.line(at: start)).upperBound
    label = words.joined(separator: " · ")
    let counts = part.lengths + part.posts.flatMap(\.lengths)
    explanation = counts.map(\.count.statement).joined(separator: "\n")
  }

  /// The first platform with all that it uses, the others with what is left; of many only those with the least room.
  private static func label(_ lengths: [PostLength]) -> String {
    let ranked = lengths.indices.sorted {
      (lengths[$0].count.remaining, $0) < (lengths[$1].count.remaining, $1)
    }
    let named = ranked.prefix(mostNamed).sorted().map { lengths[$0] }
    guard let first = named.first else { return "" }
    guard named.count > 1 else { return first.summary }
    let others = named.dropFirst().map { "\($0.platform) \($0.count.leftOrOver)" }
    let rest = ranked.dropFirst(mostNamed)
    let over = rest.count { !lengths[$0].count.fits }
    let more = rest.isEmpty ? [] : [over > 0 ? "\(over) more over" : "\(rest.count) more fit"]
    return (["\(first.platform) \(first.used)"] + others + more).joined(separator: " · ")
  }
}
