/// The words of a short text, in the form in which file names, descriptions of pictures and titles are compared: in
/// lower case, letters and digits alone.
struct LabelWords {
  /// What is longer is no label.
  private static let mostBytes = 200

  private(set) var words: [String] = []

  /// Nil for a text that is too long for a label.
  init?(_ label: String) {
    guard label.utf8.count <= Self.mostBytes else { return nil }
    self.init(text: label)
  }

  /// A text of any length.
  init(text: String) {
    words = text.split { !Self.isOfWord($0) }.map { $0.lowercased() }
  }

  /// The words of a file's name, less its folders and its ending: `AcmeLogo_2x.png` is acme, logo, 2, x.
  init?(fileIn path: String) {
    guard path.utf8.count <= Self.mostBytes else { return nil }
    let name = path.split { "/\\".contains($0) }.last?.prefix { $0 != "?" } ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    var word = ""
    for character in stem {
      let isNew = word.last.map { last in
        !Self.isOfWord(character) || character.isUppercase && last.isLowercase
          || character.isNumber != last.isNumber
      }
      if isNew == true {
        words.append(word.lowercased())
        word = ""
      }
      if Self.isOfWord(character) { word.append(character) }
    }
    if !word.isEmpty { words.append(word.lowercased()) }
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
