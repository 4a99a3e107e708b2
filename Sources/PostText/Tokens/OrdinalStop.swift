/// Full stops that make a number an ordinal, as German writes days and places: `14. Juni`, `im 19. Jahrhundert`.
enum OrdinalStop {
  static func isOne(at index: Int, tokens: [Token], in bytes: [UInt8]) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
    let number = tokens[index - 1]
    guard number.kind == .number, number.range.upperBound == tokens[index].range.lowerBound,
      number.range.count <= 2, bytes[number.range].allSatisfy(ASCII.isDigit)
    else { return false }
    if months.contains(ASCII.folded(tokens[index + 1].range, in: bytes)) { return true }
    guard index > 1, tokens[index - 2].kind == .word else { return false }
    return articles.contains(ASCII.folded(tokens[index - 2].range, in: bytes))
  }

  /// As German writes them, with a capital; where months are small, no sentence ends before one.
  private static let months = ASCII.words(
    "januar jänner februar märz april mai juni juli august september oktober november dezember")

  /// German words before an ordinal that are no words of English before a number at the end of a sentence.
  private static let articles = ASCII.words("der die das dem den des im vom zum zur beim jeden jedem unser unsere")
}
