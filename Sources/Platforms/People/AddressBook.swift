/// The people and organisations a writer speaks of, to be found by whatever name or handle a draft has for them.
package struct AddressBook: Sendable, Equatable {
  /// As the file has them.
  package let people: [Person]
  /// Positions in `people`, by folded name.
  private let byName: [String: [Int]]
  /// Positions in `people`, by platform and folded handle.
  private let byHandle: [String: [String: [Int]]]

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

  /// Names and handles are compared without regard to case and to how many spaces part their words.
  static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
