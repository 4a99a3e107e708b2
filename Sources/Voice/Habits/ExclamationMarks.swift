import PostText

/// The exclamation marks of a text that are the writer's own, run by run.
package struct ExclamationMarks: Sendable {
  /// A run of marks to take out, and what to put in its place.
  package struct Surplus: Sendable, Equatable {
    package var range: Range<Int>
    package var replacement: String
  }

  private struct Run {
    /// Of each mark.
    var marks: [Range<Int>]
    /// Whether another stop stands before it, as in `?!`.
    var followsStop: Bool
  }

  private var runs: [Run] = []
  /// How many marks there are.
  package private(set) var count = 0

  package init(_ text: VoiceText) {
    for (index, token) in text.tokens.enumerated() where token.isPunctuation && text.isOwn[index] {
      guard !text.isBrand[index], Self.isMark(UTF8Scalar.decode(text.bytes, at: token.range.lowerBound).scalar),
        !Self.isOperator(index, of: text)
      else { continue }
      count += 1
      if let last = runs.last?.marks.last, last.upperBound == token.range.lowerBound {
        runs[runs.count - 1].marks.append(token.range)
      } else {
        let before = UTF8Scalar.decode(text.bytes, before: token.range.lowerBound)?.scalar
        runs.append(Run(marks: [token.range], followsStop: before.map(Self.isOtherStop) ?? false))
      }
    }
  }

  /// Where each mark stands.
  package var places: [Range<Int>] { runs.flatMap(\.marks) }

  /// The marks behind the first `most`: a run that keeps none becomes a full stop, unless it follows another stop.
  package func surplus(over most: Int) -> [Surplus] {
    var left = max(0, most)
    var surplus: [Surplus] = []
    for run in runs {
      let kept = min(left, run.marks.count)
      left -= kept
      guard kept < run.marks.count, let last = run.marks.last else { continue }
      surplus.append(
        Surplus(
          range: run.marks[kept].lowerBound..<last.upperBound,
          replacement: kept > 0 || run.followsStop ? "" : "."))
    }
    return surplus
  }

  /// `!`, and the full-width one of CJK.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar == "!" || scalar.value == 0xFF01 }

  private static func isOtherStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "?" || scalar == "." || scalar == "…"
  }

  /// Whether a word or an equals sign follows at once, as in `!important` and `a != b`.
  private static func isOperator(_ index: Int, of text: VoiceText) -> Bool {
    guard index + 1 < text.tokens.count, text.isGlued(index + 1) else { return false }
    return text.tokens[index + 1].isWord || text.isSign(index + 1, UInt8(ascii: "="))
  }
}
