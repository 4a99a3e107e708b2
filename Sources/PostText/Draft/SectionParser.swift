/// Parts the body of a draft at the headings that name a platform.
struct SectionParser {
  private let text: SourceText
  private let comments: [Range<Int>]
  private let syntax: DraftSyntax
  private let body: Range<Int>
  private var sections: [Section]
  private var openFence: Fence?

  private struct Fence {
    var mark: UInt8
    var length: Int
    var start: Int
    /// The section as it was when the fence opened: what an unclosed fence must not have hidden.
    var line: Int
  }

  static func sections(
    in body: Range<Int>, of text: SourceText, comments: [Range<Int>], syntax: DraftSyntax, implicitPlatform: String?
  ) -> [Section] {
    var parser = SectionParser(
      text: text, comments: comments, syntax: syntax, body: body,
      sections: [Section(platform: implicitPlatform, body: body)])
    parser.run()
    return parser.sections.map(parser.withFields)
  }

  private init(
    text: SourceText, comments: [Range<Int>], syntax: DraftSyntax, body: Range<Int>, sections: [Section]
  ) {
    self.text = text
    self.comments = comments
    self.syntax = syntax
    self.body = body
    self.sections = sections
  }

  private mutating func run() {
    var line = text.lines.line(at: body.lowerBound)
    var skipFences = false
    while line < text.lines.count {
      let content = ownContent(ofLine: line)
      if !content.isEmpty {
        if !skipFences, let mark = fenceMark(content), !isCommented(content) {
          readFence(mark, at: content, line: line)
        } else if openFence == nil, text.bytes[content.lowerBound] == UInt8(ascii: "#"), !isCommented(content) {
          readHeading(content)
        }
      }
      line += 1
      if line == text.lines.count, let fence = openFence {
        // Never closed: read again from there, with its line as text.
        openFence = nil
        skipFences = true
        line = fence.line + 1
      }
    }
  }

  /// A line of the body; a byte order mark before the body is no part of it.
  private func ownContent(ofLine line: Int) -> Range<Int> {
    text.content(ofLine: line).clamped(to: body)
  }

  private func isCommented(_ content: Range<Int>) -> Bool {
    comments.contains { $0.lowerBound < content.lowerBound && content.lowerBound < $0.upperBound }
  }

  private func fenceMark(_ content: Range<Int>) -> (byte: UInt8, length: Int)? {
    let first = text.bytes[content.lowerBound]
    guard first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let length = text.bytes[content].prefix { $0 == first }.count
    return length >= 3 ? (first, length) : nil
  }

  private mutating func readFence(_ mark: (byte: UInt8, length: Int), at content: Range<Int>, line: Int) {
    guard let open = openFence else {
      openFence = Fence(mark: mark.byte, length: mark.length, start: content.lowerBound, line: line)
      return
    }
    let isBare = ASCII.trimmed(content, in: text.bytes).count == mark.length
    guard mark.byte == open.mark, mark.length >= open.length, isBare else { return }
    sections[sections.count - 1].fencedCode.append(open.start..<content.upperBound)
    openFence = nil
  }

  private mutating func readHeading(_ content: Range<Int>) {
    let level = text.bytes[content].prefix { $0 == UInt8(ascii: "#") }.count
    guard level <= 6, level < content.count, ASCII.isBlank(text.bytes[content.lowerBound + level]) else { return }
    var title = ASCII.trimmed((content.lowerBound + level)..<content.upperBound, in: text.bytes)
    while !title.isEmpty, text.bytes[title.upperBound - 1] == UInt8(ascii: "#") {
      title = ASCII.trimmed(title.lowerBound..<(title.upperBound - 1), in: text.bytes)
    }
    guard !title.isEmpty else { return }
    let heading = Section.Heading(line: content, level: level, title: title)
    let last = sections.count - 1
    let isInside = sections[last].heading.map { $0.level < level } ?? false
    guard !isInside, let platform = syntax.platform(inHeading: title, of: text.bytes) else {
      sections[last].otherHeadings.append(heading)
      return
    }
    sections[last].body = sections[last].body.lowerBound..<content.lowerBound
    let line = text.lines.line(at: content.lowerBound)
    let start = min(text.lines.range(ofLine: line).upperBound, body.upperBound)
    sections.append(Section(platform: platform.id, heading: heading, body: start..<body.upperBound))
  }

  /// Reads the field lines that open a variant.
  private func withFields(_ section: Section) -> Section {
    guard let id = section.platform, let known = syntax.platform(named: id)?.fields else { return section }
    var section = section
    var line = text.lines.line(at: section.body.lowerBound)
    while line < text.lines.count {
      let content = ownContent(ofLine: line)
      guard content.lowerBound < section.body.upperBound else { break }
      line += 1
      let trimmed = ASCII.trimmed(content, in: text.bytes)
      if trimmed.isEmpty, section.fields.isEmpty { continue }
      guard let field = field(in: trimmed, line: text.lines.range(ofLine: line - 1)), known.contains(field.key.value)
      else { break }
      section.fields.append(field)
    }
    return section
  }

  private func field(in content: Range<Int>, line: Range<Int>) -> Section.Field? {
    let window = content.lowerBound..<min(content.upperBound, content.lowerBound + 16)
    guard let colon = text.bytes[window].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = content.lowerBound..<colon
    let value = ASCII.trimmed((colon + 1)..<content.upperBound, in: text.bytes)
    return Section.Field(
      key: Spanned(text.string(in: key).lowercased(), key), value: Spanned(text.string(in: value), value), line: line)
  }
}
