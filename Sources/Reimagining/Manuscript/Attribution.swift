import PostText

/// A line that says whose words stand above it: “— Ada Park, in her book”.
enum Attribution {
  static func isOne(_ unit: SourceUnit) -> Bool { hasDash(unit.bytes) }

  private static func hasDash(_ bytes: [UInt8]) -> Bool {
    ASCII.has("—", at: 0, in: bytes) || ASCII.has("–", at: 0, in: bytes) || ASCII.has("-- ", at: 0, in: bytes)
  }

  /// Sets the paragraph above such a line apart as a quotation, as its writer did by other means.
  static func setQuotationsApart(in manuscript: inout Manuscript) {
    var group = (manuscript.units.compactMap(\.group).max() ?? 0) + 1
    for index in manuscript.units.indices
    where hasDash(manuscript.units[index].bytes) && isName(manuscript.units[index]) {
      let block = manuscript.units[index].block - 1
      var first = index
      while first > 0, manuscript.units[first - 1].block == block, manuscript.units[first - 1].kind == .sentence {
        first -= 1
      }
      guard first < index, index != manuscript.title, !manuscript.units[first].isFromHeader else { continue }
      for quoted in first..<index {
        manuscript.units[quoted].kind = .quote
        manuscript.units[quoted].group = group
      }
      group += 1
    }
  }

  /// Whether nothing is said in the line but a name; in a dialogue, speech begins with a dash as well.
  private static func isName(_ unit: SourceUnit) -> Bool {
    guard unit.kind == .sentence, unit.wordCount <= longestName,
      let (sign, _) = UTF8Scalar.decode(unit.bytes, before: unit.bytes.count)
    else { return false }
    return !".!?…。！？".unicodeScalars.contains(sign)
  }

  private static let longestName = 16
}
