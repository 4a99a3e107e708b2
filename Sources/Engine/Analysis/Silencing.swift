package import PostText
package import Rules

/// Suppressions that a writer may put beside a finding.
extension Analysis {
  /// Switches the rule off for the line of the finding; nil where no comment can stand above that line.
  package func silence(_ finding: Finding) -> TextEdit? {
    guard let line = line(of: finding), fieldSection(at: line) == nil else { return nil }
    return TextEdit(line..<line, "<!-- timbre-disable-next-line \(finding.rule) -->\(text.lineTerminator)")
  }

  /// Allows these very words to this rule, wherever in the draft they stand; nil where they can't be written into a
  /// comment.
  package func allowance(for finding: Finding) -> TextEdit? {
    guard var line = line(of: finding), let words = words(of: finding) else { return nil }
    // A comment above a field line would make text of it.
    if let section = fieldSection(at: line) { line = section.heading?.line.lowerBound ?? section.textStart }
    return TextEdit(line..<line, "<!-- timbre-allow \(finding.rule) \"\(words)\" -->\(text.lineTerminator)")
  }

  /// The words of a finding, where a suppression can name them.
  package func words(of finding: Finding) -> String? {
    guard finding.field == nil, (1...Self.longestWords).contains(finding.range.count) else { return nil }
    let words = text.bytes[text.clamped(finding.range)]
    guard !words.contains(where: { $0 == UInt8(ascii: "\"") || $0 < 0x20 }) else { return nil }
    let string = String(decoding: words, as: UTF8.self)
    return string.contains("--") || string.contains("<!") ? nil : string
  }

  private static let longestWords = 80

  /// Where the line of a finding begins; the header has no room for a comment.
  private func line(of finding: Finding) -> Int? {
    let mark = ASCII.has("\u{FEFF}", at: 0, in: text.bytes) ? 3 : 0
    let header = reading.draft.header?.range.upperBound ?? mark
    guard finding.field == nil, finding.range.lowerBound >= header else { return nil }
    return max(mark, text.lines.start(ofLine: text.lines.line(at: finding.range.lowerBound)))
  }

  /// The variant among whose field lines the line at `offset` is.
  private func fieldSection(at offset: Int) -> Section? {
    reading.draft.sections.first { section in
      !section.fields.isEmpty && section.body.lowerBound <= offset && offset < section.textStart
    }
  }
}
