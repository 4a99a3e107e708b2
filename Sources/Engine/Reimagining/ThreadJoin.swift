import Platforms
package import PostText
import Rules

/// Makes one post of the posts of a thread.
package struct ThreadJoin: Sendable {
  /// The separators, each with a blank line in its place.
  package let edits: [TextEdit]
  package let posts: Int
  /// How far the post would be over its limit; 0 when it fits.
  package let excess: Int

  /// Nil when the section holds no thread.
  package init?(_ analysis: Analysis, section index: Int) {
    let posts = analysis.reading.platformPosts.filter { $0.reading.section == index }
    guard let platform = posts.first?.platform else { return nil }
    let parts = posts.filter { $0.platform.id == platform.id }
    guard parts.count > 1 else { return nil }
    let text = analysis.text
    var edits: [TextEdit] = []
    for (before, after) in zip(parts, parts.dropFirst()) {
      let gap = before.reading.whole.sourceExtent.upperBound..<after.reading.whole.sourceExtent.lowerBound
      guard gap.lowerBound < gap.upperBound, !analysis.reading.draft.comments.contains(where: gap.overlaps) else {
        return nil
      }
      edits.append(TextEdit(gap, text.lineTerminator + text.lineTerminator))
    }
    let joined = Array(parts.map(\.reading.whole.bytes).joined(separator: Array("\n\n".utf8)))
    let counts = platform.counts(
      of: joined, as: parts[0].field, entities: platform.entities(joined), account: parts[0].account)
    self.edits = edits
    self.posts = parts.count
    excess = counts.binding.reduce(0) { max($0, -$1.remaining) }
  }
}
