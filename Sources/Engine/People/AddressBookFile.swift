import JSON
package import Platforms
import PostText

/// An address book as its file has it: a list of objects with `name`, `aka`, `org`, and a handle a platform.
/// Comments and trailing commas are allowed, as in `timbre.json`.
package struct AddressBookFile: Sendable {
  package struct Problem: Sendable, Equatable {
    /// From 1.
    package var line: Int
    /// One sentence.
    package var message: String
  }

  package private(set) var people: [Person] = []
  /// In the order of the text. What is wrong is left out; all else is taken.
  package private(set) var problems: [Problem] = []
  private let text: SourceText
  /// Whose handle one is, by platform and handle in lower case.
  private var owners: [String: [String: String]] = [:]

  package init(_ bytes: [UInt8]) {
    text = SourceText(repairing: bytes)
    guard !ASCII.trimmed(bytes.indices, in: bytes).isEmpty else { return }
    do throws(JSONSyntaxError) {
      read(try JSONParser.parse(bytes, dialect: .commented))
    } catch {
      report("this is no JSON: \(error.message)", at: error.offset)
    }
  }

  private mutating func report(_ message: String, at offset: Int) {
    let offset = min(max(0, offset), text.bytes.count)
    problems.append(Problem(line: text.lines.line(at: offset) + 1, message: message))
  }

  private mutating func read(_ root: JSONNode) {
    guard let entries = root.array else {
      return report("an address book is a list [ … ] of people", at: root.range.lowerBound)
    }
    for entry in entries { read(person: entry) }
  }

  private mutating func read(person entry: JSONNode) {
    guard let members = entry.object else {
      return report("each entry is an object { … } with a name", at: entry.range.lowerBound)
    }
    guard let name = entry["name"]?.string.flatMap(Self.words) else {
      return report("this entry has no “name”", at: entry["name"]?.range.lowerBound ?? entry.range.lowerBound)
    }
    var person = Person(name: name)
    var seen: Set<String> = ["name"]
    for member in members where member.key != "name" {
      let key = PlatformCatalog.platform(named: member.key)?.id ?? member.key
      guard seen.insert(key).inserted else {
        report("\(name) has “\(member.key)” twice", at: member.keyRange.lowerBound)
        continue
      }
      read(member, of: &person)
    }
    people.append(person)
  }

  private mutating func read(_ member: JSONMember, of person: inout Person) {
    let value = member.value
    switch member.key {
    case "aka":
      let names = value.array?.map { $0.string.flatMap(Self.words) } ?? [nil]
      if names.contains(nil) { report("“aka” of \(person.name) is a list of names", at: value.range.lowerBound) }
      person.alsoKnownAs = names.compactMap { $0 }
    case "org":
      guard let flag = value.bool else {
        return report("“org” of \(person.name) is true or false", at: value.range.lowerBound)
      }
      person.isOrganisation = flag
    default:
      guard let platform = PlatformCatalog.platform(named: member.key) else {
        return report(unknown(member.key, of: person), at: member.keyRange.lowerBound)
      }
      readHandle(value, on: platform, of: &person)
    }
  }

  private mutating func readHandle(_ value: JSONNode, on platform: Platform, of person: inout Person) {
    // An account that somebody hasn't got may be written as null or as nothing.
    guard !value.isNull, value.string != "" else { return }
    guard let handle = value.string.flatMap(platform.mentions.form.handle) else {
      return report(wrongHandle(value, on: platform, of: person), at: value.range.lowerBound)
    }
    if let other = owners[platform.id]?[handle.lowercased()] {
      report(
        "\(person.name) and \(other) have the same handle on \(platform.name), so a mention of it can be of either",
        at: value.range.lowerBound)
    }
    owners[platform.id, default: [:]][handle.lowercased()] = person.name
    person.handles[platform.id] = handle
  }

  private func wrongHandle(_ value: JSONNode, on platform: Platform, of person: Person) -> String {
    if case .none = platform.mentions.form {
      return "\(platform.name) has no handles, so \(person.name) can't have one"
    }
    let written = value.string.map { "“\($0)”" } ?? "this"
    return "\(written) can't be the handle of \(person.name) on \(platform.name): one looks like "
      + platform.mentions.example
  }

  private func unknown(_ key: String, of person: Person) -> String {
    let known = ["name", "aka", "org"] + PlatformCatalog.all.map(\.id)
    let closest = SpellingSuggestion.closest(to: key, among: known) ?? PlatformCatalog.closest(to: key)?.id
    return "there is no platform “\(key)”, named for \(person.name)" + (closest.map { "; did you mean “\($0)”?" } ?? "")
  }

  /// Nil when there are no words.
  private static func words(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
