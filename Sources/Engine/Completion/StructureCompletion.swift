import Platforms
import PostText
import Rules

/// Headings, field lines and suppressions: what gives a draft its parts.
extension DraftCompletion {
  // MARK: Headings

  /// The platforms that have no variant yet, those that the draft is for first; nil when the caret is in no heading.
  var headingItems: [Completion]? {
    let level = bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
    let behind = line.lowerBound + level
    guard (1...6).contains(level), caret >= behind, behind == line.upperBound || ASCII.isBlank(bytes[behind]) else {
      return nil
    }
    // One sign alone may as well be the start of a tag.
    guard level > 1 || behind < line.upperBound else { return nil }
    let title = ASCII.trimmed(behind..<line.upperBound, in: bytes)
    let range =
      title.isEmpty || title.lowerBound > caret ? caret..<caret : title.lowerBound..<max(caret, title.upperBound)
    let isGlued = caret == behind
    let others = draft.sections.filter { $0.heading?.line.lowerBound != line.lowerBound }
    let present = Set(others.compactMap(\.platform))
    let wanted = analysis.reading.listed.map(\.platform).filter { !present.contains($0.id) }
    let rest = PlatformCatalog.all.filter { platform in
      !present.contains(platform.id) && !wanted.contains { $0.id == platform.id }
    }
    return (wanted + rest).map { platform in
      Completion(
        platform.name, .platform, range, text: (isGlued ? " " : "") + platform.name,
        filter: (isGlued ? " " : "") + ([platform.name] + platform.aliases).joined(separator: " "),
        topic: .platform(platform.id))
    }
  }

  // MARK: Fields

  /// The field lines that the variant may still open with; none elsewhere.
  var fieldItems: [Completion] {
    guard let index = section,
      let platform = draft.sections[index].platform.flatMap({ PlatformCatalog.platform(id: $0) }),
      isAtStart(of: draft.sections[index]), let known = PlatformCatalog.draftSyntax.platform(named: platform.id)?.fields
    else { return [] }
    let word = word(delimiters: [UInt8(ascii: ":")])
    guard word.lowerBound == line.lowerBound, bytes[word].allSatisfy(ASCII.isLetter) else { return [] }
    let hasColon = word.upperBound < line.upperBound && bytes[word.upperBound] == UInt8(ascii: ":")
    let given = Set(draft.sections[index].fields.filter { $0.line.lowerBound != line.lowerBound }.map(\.key.value))
    let typed = text.string(in: word.lowerBound..<caret).lowercased()
    return known.subtracting(given).filter { $0.hasPrefix(typed) }.sorted().map { name in
      let label = name == "cw" ? "CW" : name.prefix(1).uppercased() + name.dropFirst()
      return Completion(
        label, .field, word, text: hasColon ? label : label + ": ", detail: "field on \(platform.name)",
        topic: .field(name, platform: platform.id))
    }
  }

  /// Whether nothing but field lines and blank ones stands between the heading and the caret's line.
  private func isAtStart(of section: Section) -> Bool {
    guard line.lowerBound >= section.body.lowerBound else { return false }
    let known = section.fields.last.map { min($0.line.upperBound, line.lowerBound) } ?? section.body.lowerBound
    let rest = max(section.body.lowerBound, known)..<max(known, line.lowerBound)
    return ASCII.trimmed(rest, in: bytes).isEmpty
  }

  // MARK: Suppressions

  /// Directives, and behind one the rules; nil when the caret is in no comment that begins on its line.
  var commentItems: [Completion]? {
    guard let open = commentStart else { return nil }
    let words = text.string(in: open..<caret).split { $0 == " " || $0 == "\t" || $0 == "," }
    let word = word(delimiters: Array(",<>".utf8))
    let isTyping = !word.isEmpty && word.lowerBound < caret
    let finished = words.count - (isTyping ? 1 : 0)
    guard finished > 0 else {
      let range = max(open, word.lowerBound)..<max(open, word.upperBound)
      let space = range.lowerBound == open ? " " : ""
      return SuppressionDirective.allCases.map { directive in
        Completion(
          directive.rawValue, .directive, range, text: space + directive.rawValue,
          filter: space + directive.rawValue, topic: .directive(directive.rawValue))
      }
    }
    guard let directive = words.first.flatMap({ SuppressionDirective(rawValue: String($0)) }) else { return [] }
    if directive == .allow, finished > 1 { return matches(of: String(words[1]), word) }
    return ruleItems(word)
  }

  /// Behind the `<!--` of the comment that the caret is in.
  private var commentStart: Int? {
    var index = caret - 4
    while index >= line.lowerBound {
      if ASCII.has("-->", at: index, in: bytes) { return nil }
      if ASCII.has("<!--", at: index, in: bytes) { return index + 4 }
      index -= 1
    }
    return nil
  }

  /// What a rule has found in the draft, to be allowed.
  private func matches(of rule: String, _ word: Range<Int>) -> [Completion] {
    let found = analysis.findings.filter { $0.rule == rule && $0.field == nil && !$0.range.isEmpty }
    let texts = found.map { text.string(in: $0.range) }.filter { $0.utf8.count <= 60 && !$0.contains("\"") }
    return Set(texts).sorted().filter { !$0.contains(where: \.isNewline) }.map { Completion("\"\($0)\"", .value, word) }
  }
}

/// What a comment may say to the rules.
enum SuppressionDirective: String, CaseIterable {
  case disable = "timbre-disable"
  case enable = "timbre-enable"
  case disableNextLine = "timbre-disable-next-line"
  case disableFile = "timbre-disable-file"
  case allow = "timbre-allow"

  var summary: String {
    switch self {
    case .disable: "From here on all rules say nothing, or those that are named, up to timbre-enable."
    case .enable: "From here on they speak again."
    case .disableNextLine: "All rules, or those that are named, say nothing of the next line."
    case .disableFile: "All rules, or those that are named, say nothing in this file."
    case .allow: "One rule says nothing of one wording: timbre-allow voice/term \"leverage\"."
    }
  }
}
