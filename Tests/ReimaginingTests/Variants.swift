import Engine
import Platforms
import PostText
import Reimagining
import Rules
import Testing

extension Reimagined {
  /// Expects that the draft takes each post in, and can give it back.
  func expectVariants() {
    for alternative in made {
      guard let variant = ReimaginedVariant(alternative, for: platform, in: analysis),
        let changed = analysis.text.applying(variant.edits)
      else { continue }
      expectTouchesNothingElse(variant, from: analysis.text, to: changed)
      expectStays(alternative, in: changed)
    }
  }

  private func expectTouchesNothingElse(_ variant: ReimaginedVariant, from text: SourceText, to changed: SourceText) {
    let edits = variant.edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var shift = 0
    let undo = edits.map { edit in
      let start = edit.range.lowerBound + shift
      shift += edit.replacement.utf8.count - edit.range.count
      return TextEdit(start..<(start + edit.replacement.utf8.count), text.string(in: edit.range))
    }
    #expect(changed.applying(undo) == text)
    for edit in edits where !variant.isReplacement {
      #expect(text.bytes[edit.range].allSatisfy(ASCII.isSpace), "only blanks at the end are taken")
    }
    if text.lineTerminator == "\r\n" {
      #expect(edits.allSatisfy { !$0.replacement.replacing("\r\n", with: "").contains("\n") })
    }
  }

  /// A post that is native is left as it is when it is reimagined for the platform that it was made for.
  private func expectStays(_ alternative: Alternative, in changed: SourceText) {
    let analysis = Reimagined.analysis(of: changed)
    guard let section = analysis.reading.draft.sections.lastIndex(where: { $0.platform == platform.id }) else {
      Issue.record("no variant for \(platform.id)")
      return
    }
    let serious = analysis.findings.filter { $0.severity >= .warning && ($0.platform ?? platform.id) == platform.id }
    guard serious.isEmpty else { return }
    let again = Reimagined(analysis, on: platform, section: section).alternatives
    #expect(again.map(\.lead) == [.asIs], "\(platform.id): \(alternative.parts)")
    #expect(again.first?.parts == alternative.parts)
  }
}
