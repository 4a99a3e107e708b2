import Platforms
import PostText
import Rules

/// Lines of a draft that belong together, so that somebody may want to see only the first of them.
package struct DraftFold: Sendable, Equatable {
  package enum Kind: Sendable { case header, text, comment }

  package var kind: Kind
  /// At least two.
  package var lines: ClosedRange<Int>
  /// What stands in for the lines behind the first; may be empty.
  package var summary: String

  /// Those of a draft: no two begin on the same line, and each is inside of one that begins before it, or behind it.
  package static func all(in analysis: Analysis) -> [DraftFold] {
    var folds = parts(of: analysis)
    if let header = header(of: analysis) { folds.append(header) }
    folds += analysis.reading.draft.comments.compactMap { DraftFold(.comment, $0, "", in: analysis.text) }
    return nested(folds)
  }

  private init?(_ kind: Kind, _ range: Range<Int>, _ summary: String, in text: SourceText) {
    let first = text.lines.line(at: range.lowerBound)
    let last = text.lines.line(at: max(range.lowerBound, range.upperBound - 1))
    guard last > first else { return nil }
    self.kind = kind
    lines = first...last
    self.summary = summary
  }

  private static func header(of analysis: Analysis) -> DraftFold? {
    guard let header = analysis.reading.draft.header else { return nil }
    let platforms = analysis.reading.listed.map(\.platform.id).joined(separator: ", ")
    return DraftFold(.header, header.range, platforms.isEmpty ? "" : "platforms: \(platforms)", in: analysis.text)
  }

  private static func parts(of analysis: Analysis) -> [DraftFold] {
    DraftOutline(analysis).parts.flatMap { part in
      ([part] + part.posts).compactMap { part in
        let start = part.hasHeading ? part.range.lowerBound : part.textStart
        return DraftFold(
          .text, start..<part.range.upperBound, part.summaries.joined(separator: " · "), in: analysis.text)
      }
    }
  }

  /// In order, without those that begin where another does or that reach out of one they begin in.
  private static func nested(_ folds: [DraftFold]) -> [DraftFold] {
    let sorted = folds.sorted {
      ($0.lines.lowerBound, -$0.lines.upperBound) < ($1.lines.lowerBound, -$1.lines.upperBound)
    }
    var kept: [DraftFold] = []
    var open: [ClosedRange<Int>] = []
    for fold in sorted {
      while let last = open.last, last.upperBound < fold.lines.lowerBound { open.removeLast() }
      if let last = open.last {
        guard fold.lines.lowerBound > last.lowerBound, fold.lines.upperBound <= last.upperBound else { continue }
      }
      kept.append(fold)
      open.append(fold.lines)
    }
    return kept
  }
}
