package import JSON
package import PostText
import Rules

/// A `timbre.json` as it was read.
package struct ConfigurationFile: Sendable {
  package var origin: ConfigurationOrigin
  package var text: SourceText
  /// Nil when the text is no JSON.
  package var root: JSONNode?
  package var problems: [ConfigurationProblem]

  /// Parses and checks `bytes`; comments and trailing commas are allowed.
  package init(_ bytes: [UInt8], origin: ConfigurationOrigin) {
    self.origin = origin
    self.text = SourceText(repairing: bytes)
    if let offset = UTF8Scalar.firstMalformedOffset(in: bytes) {
      self.problems = [ConfigurationProblem(.error, offset..<offset, "This byte is no UTF-8: save the file as UTF-8.")]
      return
    }
    let isBlank = ASCII.trimmed(0..<bytes.count, in: bytes).isEmpty
    do throws(JSONSyntaxError) {
      let root = isBlank ? JSONNode(.object([])) : try JSONParser.parse(bytes, dialect: .commented)
      self.root = root
      self.problems = ConfigurationChecker.problems(in: root, origin: origin)
    } catch {
      let end = min(error.offset + 1, bytes.count)
      self.problems = [ConfigurationProblem(.error, min(error.offset, end)..<end, "This is no JSON: \(error.message).")]
    }
  }

  package var path: String { origin.name }

  package var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// Where the file names calendars; nil where it names none.
  package var momentsRange: Range<Int>? { root?["moments"]?.range }

  /// The path of the address book and where it is named; nil where none is.
  package var people: Spanned<String>? {
    guard let node = root?["people"], let path = node.string else { return nil }
    return Spanned(Path.resolve(path, in: origin.folder), node.range)
  }

  /// The path in `extends`, seen from this file's folder, and where it is named.
  package var extended: Spanned<String>? {
    guard let node = root?["extends"], let path = node.string else { return nil }
    return Spanned(Path.resolve(path, in: origin.folder), node.range)
  }
}
