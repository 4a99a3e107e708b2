package import Native

/// The posts among which a draft stands, and where it stands among them.
package struct DraftWorkspace: Sendable {
  /// What a draft's file tells of it.
  package struct File: Sendable, Equatable {
    /// Absolute; nil for a buffer without a file.
    package var path: String?
    /// The path as people see it.
    package var name: String
    /// What the files of one draft have in common; nil for a buffer without a file.
    package var group: String?

    package init(path: String?, name: String, group: String?) {
      self.path = path
      self.name = name
      self.group = group
    }
  }

  package var file: File
  package var archive: PostArchive
  package var question: Neighbourhood.Question

  /// - Parameter rules: the settings of the rules that look around.
  package init(file: File, archive: PostArchive, rules: [String: RuleSettings]) {
    self.file = file
    self.archive = archive
    self.question = Neighbourhood.Question(rules)
  }

  func neighbourhood(of records: [PostRecord]) -> Neighbourhood {
    Neighbourhood(of: records, path: file.path, group: file.group, in: archive, question)
  }
}

extension Neighbourhood.Question {
  /// What the rules want to know by their options.
  package init(_ rules: [String: RuleSettings]) {
    self.init()
    func option(_ name: String, of rule: Rule, atMost most: Int) -> Int? {
      guard case .number(let value) = rules[rule.id]?.options[name], value.isFinite else { return nil }
      return Int(max(0, min(value, Double(most))))
    }
    askWindow = option("window", of: .nativeAskRatio, atMost: 1_000) ?? askWindow
    repeatDays = option("days", of: .nativeRepeat, atMost: 3_650) ?? repeatDays
    repeatPosts = option("posts", of: .nativeRepeat, atMost: 1_000) ?? repeatPosts
  }
}
