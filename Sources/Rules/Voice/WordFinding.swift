import PostText
import Voice

/// A word that the declared voice would have otherwise, in whatever text it stands.
struct WordFinding {
  var range: Range<Int>
  var message: String
  var evidence: [Evidence]
  /// What to write in its place.
  var replacement: String?
  /// Whether the replacement fits as it is.
  var isSure = true
  /// Whether it changes no meaning.
  var isSafe = false

  /// The fix, once `edit` knows where the word stands in the draft.
  func fixes(_ edit: (Range<Int>, String) -> TextEdit) -> [Fix] {
    guard let replacement else { return [] }
    return [
      Fix("Write “\(replacement)”", isPreferred: isSure, isSafe: isSafe, edits: [edit(range, replacement)])
    ]
  }
}

extension FindingCollector {
  /// Adds what `find` finds in a post and in the alt texts of its pictures.
  mutating func add(of post: VoicedPost, _ find: (VoicedText) -> [WordFinding]) {
    for finding in find(post.text) {
      add(
        finding.range, of: post, finding.message, evidence: finding.evidence, fixes: finding.fixes(post.post.edit))
    }
    for alt in post.alts {
      for finding in find(alt.voiced) { add(finding, of: alt.text, isVerbatim: alt.isVerbatim) }
    }
  }

  /// Adds what `find` finds in a field; it is the same on all platforms that have it.
  mutating func add(of field: PlatformField, _ find: (VoicedText) -> [WordFinding]) {
    guard let voiced = field.voiced else { return }
    for finding in find(voiced) { add(finding, of: field.text, isVerbatim: field.isVerbatim) }
  }

  private mutating func add(_ finding: WordFinding, of text: FieldText, isVerbatim: Bool) {
    add(
      finding.range, of: text, finding.message, evidence: finding.evidence,
      fixes: isVerbatim ? finding.fixes { TextEdit(text.post.sourceRange($0), $1) } : [])
  }
}
