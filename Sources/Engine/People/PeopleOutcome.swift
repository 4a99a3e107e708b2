package import Platforms

/// What came of reading the address book that a configuration names.
package struct PeopleOutcome: Sendable {
  package var book = AddressBook.empty
  /// What is wrong with the file, a sentence each; nothing keeps the other people from being read.
  package var problems: [String] = []

  package init() {}

  /// - Parameter path: the file that the bytes are from.
  package init(_ bytes: [UInt8], path: String) {
    let file = AddressBookFile(bytes)
    book = AddressBook(file.people)
    problems = file.problems.map { "\(path):\($0.line): \($0.message)" }
  }

  /// - Parameter reason: why the file can't be read, in words.
  package init(unreadable path: String, _ reason: String) {
    problems = ["\(path): \(reason)"]
  }
}
