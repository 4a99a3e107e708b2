package import JSON
package import Platforms
import PostText
package import Reimagining
import Rules

/// An alternative as output shows it.
package struct ReimaginationOutput: Sendable {
  private let alternative: Alternative
  private let platform: Platform

  package init(_ alternative: Alternative, on platform: Platform) {
    self.alternative = alternative
    self.platform = platform
  }

  /// “X · 1 post · 241/280 · news first”.
  package var title: String {
    let count = alternative.parts.count
    let length = alternative.lengths.max() ?? 0
    let size = count == 1 ? "\(length)/\(alternative.limit)" : "longest \(length)/\(alternative.limit)"
    return "\(platform.name) · \(count == 1 ? "1 post" : "\(count) posts") · \(size) · \(leadWord)"
  }

  private var leadWord: String {
    switch alternative.lead {
    case .news: "news first"
    case .number: "number first"
    case .quotation: "quotation first"
    case .humor: "humor first"
    case .question: "question first"
    case .inspiration: "inspiration first"
    case .commentary: "commentary first"
    case .call: "call first"
    case .other: "another point first"
    case .thread: "thread"
    case .scaffold: "to be filled in"
    case .asIs: "as it is"
    }
  }

  /// What it leads with and what that costs, in one line.
  package var reason: String {
    let lead =
      switch alternative.lead {
      case .news: "Keeps the order of the text"
      case .number: "Leads with a number"
      case .quotation: "Leads with what somebody says"
      case .humor: "Leads with humor"
      case .question: "Leads with a question"
      case .inspiration: "Leads with what inspires"
      case .commentary: "Leads with what you think of it"
      case .call: "Leads with what readers can do"
      case .other: "Leads with another point of the text"
      case .thread(let count): "Tells it in \(count) posts"
      case .scaffold: "Leaves places for what only you can add"
      case .asIs: "It is native as it is"
      }
    let losses = self.losses
    return losses.isEmpty ? lead + "; nothing is lost." : "\(lead); drops \(losses)."
  }

  /// “1 of 3 links and the number”; empty when nothing that a reader can hold was left out.
  package var losses: String {
    let kinds: [(Alternative.Element.Kind, one: String, many: String)] = [
      (.link, "link", "links"), (.number, "number", "numbers"), (.name, "name", "names"),
      (.mention, "mention", "mentions"), (.hashtag, "hashtag", "hashtags"), (.picture, "picture", "pictures"),
      (.code, "block of code or table", "blocks of code or tables"),
    ]
    let parts = kinds.compactMap { kind, one, many -> String? in
      let dropped = alternative.dropped.count { $0.kind == kind }
      let all = dropped + alternative.kept.count { $0.kind == kind }
      guard dropped > 0 else { return nil }
      return all == 1 ? "the \(one)" : "\(dropped) of \(all) \(many)"
    }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Writes the members in their fixed order.
  package func write(to json: inout JSONObjectWriter) {
    json.field("title", title)
    json.field("parts") { $0.array(alternative.parts) { $1.value($0) } }
    json.field("fields") {
      $0.object { object in for field in alternative.fields { object.field(field.name, field.text) } }
    }
    json.field("kept") { $0.array(alternative.kept, Self.write) }
    json.field("dropped") { $0.array(alternative.dropped, Self.write) }
    json.field("provenance") {
      $0.array(alternative.provenance) { place, json in
        json.object {
          $0.field("part", place.part)
          $0.field("start", place.range.lowerBound)
          $0.field("end", place.range.upperBound)
          $0.field("from") { $0.array([place.source.lowerBound, place.source.upperBound]) { $1.value($0) } }
        }
      }
    }
    json.field("reason", reason)
    json.field("length") { $0.array(alternative.lengths) { $1.value($0) } }
  }

  private static func write(_ element: Alternative.Element, to json: inout JSONWriter) {
    json.object {
      $0.field("type", element.kind.rawValue)
      $0.field("text", element.text)
    }
  }
}

extension Analysis {
  /// Writes an object of alternatives by platform.
  func writeReimagined(
    for platforms: [Platform], configuration: Configuration, request: AnalysisRequest, to json: inout JSONWriter
  ) {
    json.object { object in
      for platform in platforms {
        let reimaginer = Reimaginer(
          self, .section(sectionToReimagine(for: platform)), configuration: configuration, request: request)
        object.field(platform.id) {
          $0.array(reimaginer.alternatives(for: platform)) { alternative, json in
            json.object(ReimaginationOutput(alternative, on: platform).write)
          }
        }
      }
    }
  }

  /// The text to make a post for `platform` of: the source, unless nobody wrote one.
  package func sectionToReimagine(for platform: Platform) -> Int {
    let sections = reading.draft.sections
    let written = sections.indices.filter(hasText)
    return written.first { sections[$0].platform == nil } ?? written.first { sections[$0].platform != platform.id }
      ?? written.first ?? 0
  }
}
