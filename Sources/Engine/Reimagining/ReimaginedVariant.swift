package import Platforms
package import PostText
package import Reimagining
import Rules

/// The edit that puts an alternative into its draft, as the variant for its platform.
package struct ReimaginedVariant: Sendable {
  /// Disjoint, in offsets of the draft.
  package let edits: [TextEdit]
  /// Whether it takes the place of a variant that is there.
  package let isReplacement: Bool

  /// Nil when the draft would read the text otherwise than it stands in the alternative.
  package init?(_ alternative: Alternative, for platform: Platform, in analysis: Analysis) {
    let text = analysis.text
    let draft = analysis.reading.draft
    let end = text.lineTerminator
    let content = Self.content(of: alternative, for: platform)
    let place: TextEdit
    if let section = draft.sections.first(where: { $0.platform == platform.id && $0.heading != nil }) {
      isReplacement = true
      let body = section.body
      // What the writer noted there stays.
      let notes = draft.comments.filter { body.overlaps($0) }.map { text.string(in: $0) + "\n" }
      let isLast = body.upperBound == text.bytes.count
      let inserted = "\n" + content + (notes.isEmpty ? "" : "\n" + notes.joined()) + (isLast ? "" : "\n")
      place = TextEdit(body, inserted.replacing("\n", with: end))
    } else {
      isReplacement = false
      let used = ASCII.trimmed(0..<text.bytes.count, in: text.bytes).upperBound
      let separator = used == 0 ? "" : "\n\n"
      place = TextEdit(
        used..<text.bytes.count, (separator + "## \(platform.name)\n\n" + content).replacing("\n", with: end))
    }
    edits = [place]
    guard let changed = text.applying(edits), Self.reads(changed, as: alternative, on: platform) else { return nil }
  }

  /// Fields, posts and pictures as a draft has them, with LF at the end of each line.
  package static func content(of alternative: Alternative, for platform: Platform) -> String {
    var blocks: [String] = []
    let fields = alternative.fields.map { "\(FieldKey.title($0.name)): \($0.text)" }
    if !fields.isEmpty { blocks.append(fields.joined(separator: "\n")) }
    // Where a title says it all, there is no text.
    if alternative.parts != [""] { blocks.append(alternative.parts.joined(separator: "\n\n---\n\n")) }
    let pictures = alternative.pictures.map { "![\($0.alt)](\($0.path))" }
    if !pictures.isEmpty { blocks.append(pictures.joined(separator: "\n")) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func reads(_ text: SourceText, as alternative: Alternative, on platform: Platform) -> Bool {
    let draft = Draft(text, syntax: PlatformCatalog.draftSyntax)
    guard let section = draft.sections.last(where: { $0.platform == platform.id }) else { return false }
    let posts = draft.posts(of: section, threaded: platform.threads)
    return posts.filter { !$0.isEmpty }.map(\.bytes) == alternative.parts.filter { !$0.isEmpty }.map { Array($0.utf8) }
      && alternative.fields.allSatisfy { section.field($0.name)?.value.value == $0.text }
  }
}

/// The keys of field lines as people write them.
private enum FieldKey {
  static func title(_ key: String) -> String {
    key.count <= 2 ? key.uppercased() : key.prefix(1).uppercased() + key.dropFirst()
  }
}
