import Platforms
import PostText
import Rules

/// What there is to say about a place of a draft: the findings there, and the length of the post it is in.
package struct HoverCard: Sendable {
  private let groups: [FindingGroup]
  private let counts: [PlacedCount]

  package init(_ analysis: Analysis, at offset: Int) {
    groups = analysis.groups.filter { $0.finding.range.lowerBound <= offset && offset <= $0.finding.range.upperBound }
    let all = analysis.placedCounts
    let here = all.filter { $0.post.sourceExtent.contains(offset) || $0.post.sourceExtent.upperBound == offset }
    // A heading or the header belongs to no post and so speaks of all of them.
    counts = here.isEmpty ? all : here
  }

  package var isEmpty: Bool { groups.isEmpty && counts.isEmpty }

  /// The place of the first finding; nil when the card is about the post.
  package var range: Range<Int>? { groups.first?.finding.range }

  package var markdown: String {
    var paragraphs = groups.map { group in
      var text = "**\(Self.title(group.finding.rule))** · `\(group.finding.rule)`\n\n\(Self.escaped(group.message))"
      if let why = RuleCatalog.rule(group.finding.rule)?.why { text += "\n\n\(Self.escaped(why))" }
      if let source = group.finding.source { text += "\n\nSource: \(source)" }
      return text
    }
    if !counts.isEmpty {
      paragraphs.append(counts.map { "- " + Self.escaped($0.count.statement) }.joined(separator: "\n"))
    }
    return paragraphs.joined(separator: "\n\n---\n\n")
  }

  package var plainText: String {
    var paragraphs = groups.map { group in
      [
        "\(Self.title(group.finding.rule)) (\(group.finding.rule))", group.message,
        RuleCatalog.rule(group.finding.rule)?.why, group.finding.source.map { "Source: \($0)" },
      ].compactMap { $0 }.joined(separator: "\n")
    }
    if !counts.isEmpty { paragraphs.append(counts.map(\.count.statement).joined(separator: "\n")) }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func title(_ rule: String) -> String { RuleCatalog.rule(rule)?.title ?? rule }

  /// A message may quote the draft; its marks are no Markdown here.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
