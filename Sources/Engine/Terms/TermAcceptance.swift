import JSON
package import PostText

/// What it takes for a voice to say a word that its terms avoid.
package enum TermAcceptance: Sendable, Equatable {
  /// No term of the voice avoids the word.
  case notAvoided
  /// These edits of a `timbre.json` take the word out of its terms; the line, from 0, is where it stands.
  case edits([TextEdit], path: String, text: SourceText, line: Int)
  /// The file that declares it is broken now, and its last good version is in force.
  case broken(path: String)
  /// The user's own file declares it.
  case userFile(path: String, line: Int)
  /// The editor's settings declare it.
  case settings

  /// - Parameter word: the spelling to avoid, as it was declared; case doesn't count.
  package init(of word: String, in voice: String, _ loaded: LoadedConfiguration) {
    let key = word.lowercased()
    // Lists don't mix: all terms in force stand in one place, the strongest that has any.
    guard let terms = loaded.value["voices"]?[voice]?["terms"],
      (terms.elements ?? []).contains(where: { $0["avoid"]?.strings?.contains { $0.lowercased() == key } ?? false })
    else {
      self = .notAvoided
      return
    }
    if case .settings = terms.origin {
      self = .settings
      return
    }
    let path = terms.origin.name
    guard let file = loaded.files.first(where: { $0.path == path }),
      let list = file.root?["voices"]?[voice]?["terms"],
      let place = Self.place(of: key, in: list)
    else {
      self = .broken(path: path)
      return
    }
    let line = file.text.lines.line(at: place)
    if case .user = terms.origin {
      self = .userFile(path: path, line: line)
    } else {
      self = .edits(Self.edits(removing: key, from: list, of: file.text), path: path, text: file.text, line: line)
    }
  }

  private static func place(of key: String, in terms: JSONNode) -> Int? {
    (terms.array ?? []).lazy.flatMap { $0["avoid"]?.array ?? [] }.first { $0.string?.lowercased() == key }?
      .range.lowerBound
  }

  private static func edits(removing key: String, from terms: JSONNode, of text: SourceText) -> [TextEdit] {
    var ranges: [Range<Int>] = []
    var emptied: Set<Int> = []
    for (index, term) in (terms.array ?? []).enumerated() {
      guard let avoid = term["avoid"], let words = avoid.array else { continue }
      let removed = words.indices.filter { words[$0].string?.lowercased() == key }
      if removed.isEmpty { continue }
      if removed.count < words.count {
        ranges += avoid.removal(ofItems: Set(removed), from: text.bytes)
      } else if term["exact"]?.bool == true {
        // The entry still says how a name is spelled.
        let members = term.object ?? []
        let avoiding = members.indices.filter { members[$0].key == "avoid" }
        ranges += term.removal(ofItems: Set(avoiding), from: text.bytes)
      } else {
        emptied.insert(index)
      }
    }
    ranges += terms.removal(ofItems: emptied, from: text.bytes)
    return ranges.sorted { $0.lowerBound < $1.lowerBound }.map { TextEdit($0, "") }
  }
}
