import PostText

/// The case of words, so that what replaces them has it too.
package enum LetterCase {
  /// `word` in the case of `written`: lower, Capitalised, Title Case or ALL CAPS.
  ///
  /// - Parameter spelling: what `written` is a form of. Where the two are equal, `word` stays as it is, be it a name or
  ///   a word in place of an abbreviation.
  package static func fit(_ word: String, to written: String, whichStandsFor spelling: String) -> String {
    guard written != spelling else { return word }
    let words = written.utf8.split { !ASCII.isLetter($0) && $0 < 0x80 && $0 != UInt8(ascii: "'") }
    let letters = written.utf8.count(where: ASCII.isLetter)
    let isShouted = letters > 1 && !written.utf8.contains(where: ASCII.isLower)
    if isShouted, spelling.utf8.contains(where: ASCII.isLower) || spelling.utf8.contains(WordGlob.star) {
      return word.uppercased()
    }
    let capitals = words.count { $0.first.map(ASCII.isUpper) ?? false }
    if words.count > 1, capitals == words.count { return titled(word) }
    return words.first?.first.map(ASCII.isUpper) ?? false ? capitalized(word) : word
  }

  package static func capitalized(_ word: some StringProtocol) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func titled(_ words: String) -> String {
    words.split(separator: " ", omittingEmptySubsequences: false).map(capitalized).joined(separator: " ")
  }
}
