/// One command: its name, what it takes, and what it does.
struct Command: Sendable {
  var name: String
  /// One line.
  var summary: String
  /// What stands behind the name and the flags: `[PATH …]`.
  var operands = ""
  var options: [CommandOption] = []
  /// What the help page says below the flags.
  var details = ""
  var run: @Sendable (Arguments) throws(UsageError) -> Int32
}

/// A flag that a command takes.
struct CommandOption: Sendable {
  enum Value: Sendable {
    case none
    /// Any text, named so in the help.
    case text(String)
    case choice([String])
    /// All words up to the next flag, named so in the help.
    case texts(String)
  }

  /// With its dashes.
  var name: String
  var value: Value
  var summary: String

  init(_ name: String, _ summary: String) {
    self.init(name, .none, summary)
  }

  init(_ name: String, _ value: Value, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }
}
