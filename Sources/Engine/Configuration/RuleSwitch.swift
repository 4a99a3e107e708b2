import JSON
package import PostText
import Rules

/// What it takes to switch a rule off for all drafts of a folder.
package enum RuleSwitch: Sendable, Equatable {
  case isOff
  /// These edits of a `timbre.json` switch it off.
  case edits([TextEdit], path: String, text: SourceText)
  /// The file that would have to say it is broken.
  case broken(path: String)
  /// The editor's settings speak of the rule, and they are stronger than any file.
  case settings
  /// There is no `timbre.json` for these drafts.
  case noFile

  /// - Parameter rule: the id of a rule.
  package init(off rule: String, _ loaded: LoadedConfiguration) {
    guard loaded.configuration.rules[rule]?.isOff != true else {
      self = .isOff
      return
    }
    if case .settings = loaded.value["rules"]?[rule]?.origin {
      self = .settings
      return
    }
    guard let file = loaded.files.first(where: \.isShared) else {
      self = .noFile
      return
    }
    guard !file.hasErrors, let root = file.root, let edits = Self.edits(off: rule, in: root, of: file.text.bytes) else {
      self = .broken(path: file.path)
      return
    }
    self = .edits(edits, path: file.path, text: file.text)
  }

  /// Nil where the file isn't laid out so that a rule can be named in it.
  private static func edits(off rule: String, in root: JSONNode, of bytes: [UInt8]) -> [TextEdit]? {
    let insertions: [(offset: Int, text: String)]
    if let rules = root["rules"], !rules.isNull {
      if let value = rules[rule] { return [TextEdit(value.range, "\"off\"")] }
      insertions = rules.insertion(of: rule, "\"off\"", into: bytes)
    } else if root["rules"] == nil {
      insertions =
        bytes.isEmpty
        ? [(0, "{ \"rules\": { \"\(rule)\": \"off\" } }\n")]
        : root.insertion(of: "rules", "{ \"\(rule)\": \"off\" }", into: bytes)
    } else {
      return nil
    }
    return insertions.isEmpty ? nil : insertions.map { TextEdit($0.offset..<$0.offset, $0.text) }
  }
}

extension ConfigurationFile {
  /// Whether it stands with the drafts, and isn't the user's own.
  fileprivate var isShared: Bool {
    if case .file = origin { true } else { false }
  }
}
