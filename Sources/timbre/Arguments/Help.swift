/// What `--help` prints.
enum Help {
  static var overview: String {
    """
    timbre checks drafts of social-media posts: length and form as each platform counts and shows them.

    usage: timbre COMMAND [FLAGS] [OPERANDS]

    \(table(CommandCatalog.all.map { ($0.name, $0.summary) }))

    timbre COMMAND --help tells more of one; timbre --version tells the version.

    """
  }

  static func page(of command: Command) -> String {
    let operands = command.operands.isEmpty ? "" : " \(command.operands)"
    let flags = command.options.isEmpty ? "" : " [FLAGS]"
    var page = "usage: timbre \(command.name)\(flags)\(operands)\n\n\(command.summary)\n"
    if !command.options.isEmpty { page += "\n\(table(command.options.map { (form(of: $0), $0.summary) }))\n" }
    if !command.details.isEmpty { page += "\n\(command.details)\n" }
    return page
  }

  private static func form(of option: CommandOption) -> String {
    switch option.value {
    case .none: option.name
    case .text(let name), .texts(let name): "\(option.name) \(name)"
    case .choice(let choices): "\(option.name) \(choices.joined(separator: "|"))"
    }
  }

  /// Two columns; a left side too wide for its column stands on a line of its own.
  private static func table(_ rows: [(String, String)]) -> String {
    let width = min(28, rows.map(\.0.count).max() ?? 0)
    return rows.map { left, right in
      left.count > width
        ? "  \(left)\n" + String(repeating: " ", count: width + 4) + right
        : "  " + left + String(repeating: " ", count: width - left.count + 2) + right
    }.joined(separator: "\n")
  }
}
