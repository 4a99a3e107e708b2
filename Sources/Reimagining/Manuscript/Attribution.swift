import PostText

/// A line that says whose words stand above it: “— Ada Park, in her book”.
enum Attribution {
  static func isOne(_ unit: SourceUnit) -> Bool { hasDash(unit.bytes) }

  /// The line that says whose the quotation is to which a unit belongs; nil where there is none.
  static func line(behind index: Int, in units: [SourceUnit]) -> Int? {
    guard units[index].kind == .quote else { return nil }
    let group = units[index].group
    let end = units.indices[index...].prefix(longestQuotation + 1).first {
      units[$0].kind != .quote || units[$0].group != group
    }
    return end.flatMap { isOne(units[$0]) ? $0 : nil }
  }

  /// In sentences; nobody looks for the end of a longer one.
  private static let longestQuotation = 12

  private static func hasDash(_ bytes: [UInt8]) -> Bool {
    ASCII.has("—", at: 0, in: bytes) || ASCII.has("–", at: 0, in: bytes) || ASCII.has("-- ", at: 0, in: bytes)
  }

  /// Sets the paragraph above such a line apart as a quotation, as its writer did by other means.
  static func setQuotationsApart(in manuscript: inout Manuscript) {
    var group = (manuscript.units.compactMap(\.group).max() ?? 0) + 1
    // In a quotation it is the writer's own word.
    for index in manuscript.units.indices where manuscript.units[index].kind == .quote {
      guard isOne(manuscript.units[index]), index > 0, manuscript.units[index - 1].kind == .quote else { continue }
      manuscript.units[index].kind = .sentence
      manuscript.units[index].group = nil
    }
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
