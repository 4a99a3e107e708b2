/// The people and organisations a writer speaks of, to be found by whatever name or handle a draft has for them.
package struct AddressBook: Sendable, Equatable {
  /// As the file has them.
  package let people: [Person]
  /// Positions in `people`, by folded name.
  private let byName: [String: [Int]]
  /// Positions in `people`, by platform and folded handle.
  private let byHandle: [String: [String: [Int]]]

  /// The words of all names, and the handles, folded and sorted, each with a position in `people`.
  private let starts: [(word: [UInt8], person: Int)]

  package static let empty = AddressBook([])

  package init(_ people: [Person]) {
    var byName: [String: [Int]] = [:]
    var byHandle: [String: [String: [Int]]] = [:]
    for (index, person) in people.enumerated() {
      for name in Set(person.names.map(Self.folded)) where !name.isEmpty { byName[name, default: []].append(index) }
      for (platform, handle) in person.handles {
        byHandle[platform, default: [:]][Self.folded(handle), default: []].append(index)
      }
    }
    var starts: [(word: [UInt8], person: Int)] = []
    for (index, person) in people.enumerated() {
      let words = person.names.flatMap { Self.folded($0).split(separator: " ").map(String.init) }
      for word in Set(words + person.handles.values.map(Self.folded)) { starts.append((Array(word.utf8), index)) }
    }
    self.starts = starts.sorted { $0.word.lexicographicallyPrecedes($1.word) }
    self.people = people
    self.byName = byName
    self.byHandle = byHandle
  }

  package var isEmpty: Bool { people.isEmpty }

  /// All who go by that name; more than one when only the writer can tell who is meant.
  package func people(named name: String) -> [Person] {
    (byName[Self.folded(name)] ?? []).map { people[$0] }
  }

  /// All who have that handle on a platform, given by its id; the sign of a mention may stand before it.
  package func people(withHandle handle: String, on platform: String) -> [Person] {
    let form = PlatformCatalog.platform(id: platform)?.mentions.form
    let folded = Self.folded(form?.handle(handle) ?? handle)
    return (byHandle[platform]?[folded] ?? []).map { people[$0] }
  }

  /// At most `most` of those who have a word in a name, or a handle, that begins so, in the order of the book.
  ///
  /// It takes a time that hardly grows with the book, since it is asked for while somebody types.
  package func people(beginning start: String, most: Int) -> [Person] {
    let start = Array(Self.folded(start).utf8)
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].word.lexicographicallyPrecedes(start) { low = middle + 1 } else { high = middle }
    }
    var found: Set<Int> = []
    for entry in starts[low...] {
      guard entry.word.starts(with: start), found.count < most else { break }
      found.insert(entry.person)
    }
    return found.sorted().map { people[$0] }
  }

  package static func == (left: AddressBook, right: AddressBook) -> Bool { left.people == right.people }

  /// Names and handles are compared without regard to case and to how many spaces part their words.
  static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
