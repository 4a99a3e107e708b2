import Platforms
import PostText
import Voice

/// A word that the declared voice would have otherwise, in whatever text it stands.
struct WordFinding {
  var range: Range<Int>
  var message: String
  var evidence: [Evidence]
  /// What to write in its place.
  var replacement: String?

  var fixTitle: String { "Write “\(replacement ?? "")”" }
}

extension FindingCollector {
  /// Adds what `find` finds in a post and in the alt texts of its pictures.
  mutating func add(of post: VoicedPost, _ find: (VoicedText) -> [WordFinding]) {
    for finding in find(post.text) {
      let fix = finding.replacement.map { Fix(finding.fixTitle, edits: [post.post.edit(finding.range, $0)]) }
      add(
        finding.range, of: post.post, finding.message, evidence: finding.evidence, fixes: fix.map { [$0] } ?? [])
    }
    for alt in post.alts {
      for finding in find(alt.voiced) { add(finding, of: alt.text, isVerbatim: alt.isVerbatim, platform: nil) }
    }
  }

  /// Adds what `find` finds in a field.
  mutating func add(of field: PlatformField, _ find: (VoicedText) -> [WordFinding]) {
    guard let voiced = field.voiced else { return }
    for finding in find(voiced) {
      add(finding, of: field.text, isVerbatim: field.isVerbatim, platform: field.platform.id)
    }
  }

  private mutating func add(_ finding: WordFinding, of text: FieldText, isVerbatim: Bool, platform: String?) {
    let edit = finding.replacement.map { TextEdit(text.post.sourceRange(finding.range), $0) }
    add(
      finding.range, of: text, finding.message, platform: platform, evidence: finding.evidence,
      fixes: isVerbatim ? edit.map { [Fix(finding.fixTitle, edits: [$0])] } ?? [] : [])
  }
}
