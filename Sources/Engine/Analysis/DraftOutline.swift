import Platforms
import PostText
import Rules

/// A draft as editors list it: what it is as a whole, and its texts one below the other.
package struct DraftOutline: Sendable {
  /// The source, a variant, or a post of a thread.
  package struct Part: Sendable {
    /// Never empty or blank.
    package var name: String
    package var range: Range<Int>
    /// Its heading, or the first line of its text: inside `range`, and on one line.
    package var line: Range<Int>
    /// Whether `line` is a heading.
    package var hasHeading: Bool
    /// Where its text begins, behind comments, media and field lines: inside `range`.
    package var textStart: Int
    /// In the order of the draft's platforms; those of a thread's posts stand with them.
    package var lengths: [PostLength]
    /// The posts of a thread, on the platforms that have threads; empty where there is only one post.
    package var posts: [Part]

    /// How long it is on each platform, in words: “X 243/280 · 37 left”, “X thread of 3 · 1 over”.
    package var summaries: [String] { lengths.map(\.summary) + threads }

    /// Of a thread on each platform how many posts it has, and whether they fit.
    var threads: [String] {
      (posts.first?.lengths ?? []).map { first in
        let over = posts.count { post in post.lengths.contains { $0.platform == first.platform && !$0.count.fits } }
        return "\(first.platform) thread of \(posts.count) · \(over == 0 ? "all fit" : "\(over) over")"
      }
    }
  }

  /// The title, or the first words; never empty or blank.
  package let name: String
  package let summary: DraftSummary
  /// The first line of the file.
  package let line: Range<Int>
  package let parts: [Part]

  package init(_ analysis: Analysis) {
    name = Self.name(of: analysis)
    summary = DraftSummary(analysis)
    line = analysis.text.content(ofLine: 0)
    parts = Self.parts(of: analysis)
  }

  private static let mostOfName = 48
  /// How many bytes of a text are searched for its first words.
  private static let mostLooked = 1_000

  private static func name(of analysis: Analysis) -> String {
    let title = analysis.reading.draft.header?.value("title")?.value
    let starts = analysis.reading.posts.lazy.map { $0.string(0..<mostLooked) }
    return ([title].compactMap { $0 } + starts).lazy.compactMap { ShortText.start(of: $0, most: mostOfName) }.first
      ?? analysis.document.fileName.flatMap { ShortText.start(of: $0.stem, most: mostOfName) } ?? "Draft"
  }

  // MARK: Parts

  private static func parts(of analysis: Analysis) -> [Part] {
    let sections = analysis.reading.draft.sections
    let posts = Dictionary(grouping: analysis.comparedPosts, by: \.reading.section)
    return sections.indices.compactMap { index in
      let section = sections[index]
      let body = ASCII.trimmed(section.body, in: analysis.text.bytes)
      // A source that nobody wrote is none, unless it is all there is.
      guard section.platform != nil || !body.isEmpty || sections.count == 1 else { return nil }
      return part(section, body: body, posts: posts[index] ?? [], in: analysis)
    }
  }

  private static func part(
    _ section: Section, body: Range<Int>, posts: [PlatformPost], in analysis: Analysis
  ) -> Part {
    let start = section.heading?.line.lowerBound ?? (body.isEmpty ? section.body.lowerBound : body.lowerBound)
    let end = body.isEmpty ? section.heading?.line.upperBound ?? start : body.upperBound
    let range = start..<max(start, end)
    return Part(
      name: name(of: section, posts, in: analysis), range: range,
      line: section.heading?.line ?? firstLine(of: range, in: analysis.text),
      hasHeading: section.heading != nil,
      textStart: max(range.lowerBound, min(range.upperBound, textStart(of: posts) ?? range.lowerBound)),
      lengths: posts.filter { $0.reading.parts == 1 }.compactMap(PostLength.init),
      posts: thread(posts.filter { $0.reading.parts > 1 }, inside: range, of: analysis.text))
  }

  private static func name(of section: Section, _ posts: [PlatformPost], in analysis: Analysis) -> String {
    if let own = section.platform { return PlatformCatalog.platform(id: own)?.name ?? own }
    guard !analysis.reading.namesNoPlatform else { return "Text" }
    var names: [String] = []
    for post in posts where post.reading.part == 0 { names.append(post.platform.name) }
    guard names.count > mostNames else { return names.isEmpty ? "Text" : names.joined(separator: ", ") }
    return names.prefix(mostNames).joined(separator: ", ") + " and \(names.count - mostNames) more"
  }

  private static let mostNames = 3

  private static func thread(_ posts: [PlatformPost], inside range: Range<Int>, of text: SourceText) -> [Part] {
    Dictionary(grouping: posts, by: \.reading.part).sorted { $0.key < $1.key }.compactMap { part, posts in
      guard let reading = posts.first?.reading else { return nil }
      let extent = reading.whole.sourceExtent.clamped(to: range)
      let words = ShortText.start(of: reading.string(0..<mostLooked), most: mostOfName)
      return Part(
        name: words ?? "Post \(part + 1)", range: extent, line: firstLine(of: extent, in: text),
        hasHeading: false, textStart: extent.lowerBound,
        lengths: posts.compactMap(PostLength.init), posts: [])
    }
  }

  private static func textStart(of posts: [PlatformPost]) -> Int? {
    posts.lazy.filter { $0.reading.field == nil && !$0.reading.post.isEmpty }
      .map(\.reading.whole.sourceExtent.lowerBound).min()
  }

  private static func firstLine(of range: Range<Int>, in text: SourceText) -> Range<Int> {
    let line = text.content(ofLine: text.lines.line(at: range.lowerBound))
    return range.lowerBound..<max(range.lowerBound, min(range.upperBound, line.upperBound))
  }
}
