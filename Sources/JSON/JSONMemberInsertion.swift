/// Adding a member to an object that people have laid out by hand.
extension JSONNode {
  /// What to insert into the parsed text so that the object has one more member, behind the others: sorted by place.
  ///
  /// Where the members stand on lines of their own, so does the new one. Comments stay where they are.
  ///
  /// - Parameters:
  ///   - value: the text of the value.
  ///   - bytes: the text this node was parsed from.
  /// - Returns: nothing for a node that is no object of that text.
  package func insertion(of key: String, _ value: String, into bytes: [UInt8]) -> [(offset: Int, text: String)] {
    guard case .object(let members) = kind, range.count >= 2, range.upperBound <= bytes.count else { return [] }
    let brace = range.upperBound - 1
    let member = String(decoding: JSONWriter.bytes(key), as: UTF8.self) + ": " + value
    var insertions: [(offset: Int, text: String)] = []
    var endsWithComma = false
    if let last = members.last {
      let end = max(last.keyRange.upperBound, last.value.range.upperBound)
      endsWithComma = JSONGap.comma(in: end..<max(end, brace), of: bytes) != nil
      if !endsWithComma { insertions.append((end, ",")) }
    }
    let blanks = JSONGap.blanks(before: brace, in: bytes)
    if blanks > range.lowerBound, blanks == 0 || JSONGap.isLineEnd(bytes[blanks - 1]) {
      let indentation = members.first.flatMap { JSONGap.indentation(of: $0.keyRange.lowerBound, in: bytes) }
      let indent = indentation ?? JSONGap.text(blanks..<brace, of: bytes) + "  "
      let lineEnd = JSONGap.lineEnd(before: blanks, in: bytes)
      insertions.append((blanks, indent + member + (endsWithComma ? "," : "") + lineEnd))
    } else {
      let isBare = members.isEmpty && blanks == brace
      insertions.append((blanks, " " + member + (isBare ? " " : "")))
    }
    return Self.joined(insertions)
  }

  /// Insertions at one place as one.
  private static func joined(_ insertions: [(offset: Int, text: String)]) -> [(offset: Int, text: String)] {
    guard insertions.count == 2, insertions[0].offset == insertions[1].offset else { return insertions }
    return [(insertions[0].offset, insertions[0].text + insertions[1].text)]
  }
}
