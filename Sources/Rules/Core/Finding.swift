package import PostText

/// One thing that a rule has to say about a draft.
package struct Finding: Sendable, Equatable {
  /// A rule id: `length/over`.
  package var rule: String
  package var severity: Severity
  /// Where, in UTF-8 offsets of the text that `field` names; empty where something is missing.
  package var range: Range<Int>
  /// One sentence, with the number, that says what is wrong and, where it isn't plain, what to do.
  package var message: String
  /// The platform id, where the finding is about one.
  package var platform: String?
  /// A URL, or "convention".
  package var source: String?
  /// The numbers behind the message, in the order in which they are shown.
  package var evidence: [Evidence]
  package var fixes: [Fix]
  /// The name of the field the range counts in; nil means the draft's text.
  package var field: String?
  /// Other places that it is about.
  package var related: [RelatedPlace] = []
}

/// A place beside that of a finding: in the same draft, or in another file.
package struct RelatedPlace: Sendable, Equatable {
  package enum Place: Sendable, Equatable {
    /// Bytes of the draft.
    case here(Range<Int>)
    /// The absolute path of a file and a line of it, from 0, with the path as people see it.
    case file(path: String, name: String, line: Int)
  }

  package var place: Place
  /// What is there.
  package var message: String

  package init(_ place: Place, _ message: String) {
    self.place = place
    self.message = message
  }
}

/// A number or word behind a finding.
package struct Evidence: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case integer(Int)
    case text(String)
    case texts([String])
  }

  package var name: String
  package var value: Value

  package init(_ name: String, _ value: Int) {
    (self.name, self.value) = (name, .integer(value))
  }

  package init(_ name: String, _ value: String) {
    (self.name, self.value) = (name, .text(value))
  }

  package init(_ name: String, _ value: [String]) {
    (self.name, self.value) = (name, .texts(value))
  }
}

/// A way to mend a finding.
package struct Fix: Sendable, Equatable {
  /// What it does, as an order: "Replace with plain text".
  package var title: String
  /// Whether it is the one to take unless the writer says otherwise; at most one a finding.
  package var isPreferred: Bool
  /// Whether it changes no meaning, so that "fix all" may take it unseen.
  package var isSafe: Bool
  /// Disjoint, in offsets of the draft.
  package var edits: [TextEdit]

  package init(_ title: String, isPreferred: Bool = true, isSafe: Bool = false, edits: [TextEdit]) {
    self.title = title
    self.isPreferred = isPreferred
    self.isSafe = isSafe
    self.edits = edits
  }
}
