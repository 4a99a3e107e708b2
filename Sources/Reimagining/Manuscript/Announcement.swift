import PostText
import Voice

/// Finds out whether a unit announces what follows it, and says nothing without that.
enum Announcement {
  static func isOne(_ unit: SourceUnit, _ cues: FoundCues, _ place: UnitPlace) -> Bool {
    guard !unit.isHeading, let last = unit.tokens.last else { return false }
    let sign = UTF8Scalar.decode(unit.bytes, at: last.range.lowerBound).scalar
    if last.kind == .punctuation, sign == ":" || sign == "：" { return true }
    // What has no stop and a list, a quotation or code behind it goes on there.
    if !unit.isStopped, unit.kind == .sentence, !unit.continuesItem {
      let isGoneOn = place.after.map { $0.group != nil && $0.block == unit.block + 1 } ?? false
      if isGoneOn || unit.isBeforeCode { return true }
    }
    let isQuestionWithAnswer =
      unit.isQuestion && place.after?.block == unit.block
      && (place.after?.kind == unit.kind || place.after?.continuesItem == true)
    if isQuestionWithAnswer { return true }
    if cues.phrase(.announcingOpening, at: 0) != nil { return true }
    let isBeforeTable = place.after?.kind == .row && place.after?.block == unit.block + 1
    if isBeforeTable || unit.isBeforeCode, cues.phrase(.showingOpening, at: 0) != nil { return true }
    return !cues.contain(.answerPlace)
      && cues.of(.announcement).contains { match in
        unit.tokens[match.tokens.upperBound...].allSatisfy { $0.kind == .punctuation }
      }
  }
}
