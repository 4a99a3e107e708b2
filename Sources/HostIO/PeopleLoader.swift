import Engine

/// Reads the address book that a configuration names.
enum PeopleLoader {
  /// A file that is longer was named by mistake.
  private static let longestFile = 8 << 20

  static func load(_ path: String) -> PeopleOutcome {
    do throws(FileSystem.Failure) {
      return PeopleOutcome(try FileSystem.read(path, limit: longestFile), path: path)
    } catch {
      return PeopleOutcome(unreadable: path, error.reason)
    }
  }
}

extension Configuration {
  /// Reads the address book that the configuration names.
  ///
  /// - Parameter known: what was read before, by path; it gains what is new.
  /// - Returns: what is wrong with the file when it is new, a sentence each.
  mutating func readPeople(known: inout [String: PeopleOutcome]) -> [String] {
    guard let people else { return [] }
    if let before = known[people] {
      addressBook = before.book
      return []
    }
    let outcome = PeopleLoader.load(people)
    known[people] = outcome
    addressBook = outcome.book
    return outcome.problems
  }

  /// Reads the address book that the configuration names.
  ///
  /// - Returns: what is wrong with the file, a sentence each.
  package mutating func readPeople() -> [String] {
    var known: [String: PeopleOutcome] = [:]
    return readPeople(known: &known)
  }
}
