import PostText

/// The flags and operands of a command line, checked against what the command takes.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// - Parameter words: what follows the command's name. `--flag value` and `--flag=value` are the same, flags and
  ///   operands may be mixed, and `--` ends the flags.
  init(_ words: [String], options: [CommandOption]) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = options.first(where: { $0.name == name }) else { throw Self.unknown(name, among: options) }
      let inline = parts.count > 1 ? String(parts[1]) : nil
      values[name, default: []].append(try Self.value(of: option, inline: inline, rest: &rest))
      if case .texts = option.value {
        while let next = rest.first, !next.hasPrefix("-") { values[name, default: []].append(rest.removeFirst()) }
      }
    }
  }

  private static func value(
    of option: CommandOption, inline: String?, rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    if case .none = option.value {
      guard inline == nil else { throw UsageError("\(option.name) takes no value") }
      return ""
    }
    guard let value = inline ?? rest.popFirst() else { throw UsageError("\(option.name) needs a value behind it") }
    if case .choice(let choices) = option.value, !choices.contains(value) {
      let closest = SpellingSuggestion.closest(to: value, among: choices).map { "; did you mean \($0)?" } ?? ""
      throw UsageError("\(option.name) takes \(choices.joined(separator: ", ")), not “\(value)”\(closest)")
    }
    return value
  }

  private static func unknown(_ name: String, among options: [CommandOption]) -> UsageError {
    let names = options.map(\.name) + ["--help"]
    if let closest = SpellingSuggestion.closest(to: name, among: names) {
      return UsageError("there is no flag \(name); did you mean \(closest)?")
    }
    return UsageError("there is no flag \(name); there are \(names.joined(separator: ", "))")
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// The value given last.
  func value(_ name: String) -> String? { values[name]?.last }

  func values(_ name: String) -> [String] { values[name] ?? [] }

  /// A number of at least 1.
  func count(_ name: String) throws(UsageError) -> Int? {
    guard let value = value(name) else { return nil }
    guard let count = Int(value), (1...1_024).contains(count) else {
      throw UsageError("\(name) takes a number from 1 to 1024, not “\(value)”")
    }
    return count
  }

  /// A day in the form `2026-12-01`.
  func day(_ name: String) throws(UsageError) -> CivilDate? {
    guard let value = value(name) else { return nil }
    guard let day = CivilDate(value) else {
      throw UsageError("\(name) takes a day written as 2026-12-01, not “\(value)”")
    }
    return day
  }

  /// Fails when there are more than `most` operands.
  func atMost(_ most: Int) throws(UsageError) {
    guard operands.count > most else { return }
    throw UsageError("“\(operands[most])” is one word too many; see --help")
  }
}
