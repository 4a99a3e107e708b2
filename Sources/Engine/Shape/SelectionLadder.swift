import PostText
import Rules

/// What somebody selects who selects ever more: a word, its sentence, paragraph, post, variant, and the draft.
package enum SelectionLadder {
  /// From the smallest to the whole draft; each holds `offset` and is a part of the next.
  package static func ranges(at offset: Int, in analysis: Analysis) -> [Range<Int>] {
    let draft = analysis.reading.draft
    let whole = 0..<analysis.text.bytes.count
    var steps: [Range<Int>] = []
    if let header = draft.header, offset < header.range.upperBound {
      let entry = header.entries.first { holds($0.range, offset) }
      steps = (entry?.values.map(\.range) ?? []) + [entry?.key.range, entry?.range, header.range].compactMap { $0 }
    } else if let index = draft.sections.lastIndex(where: { start(of: $0) <= offset }) {
      let section = draft.sections[index]
      for field in section.fields where holds(field.line, offset) {
        steps += [
          field.key.range, field.value.range, analysis.text.content(ofLine: analysis.text.lines.line(at: offset)),
        ]
      }
      steps += texts(at: offset, section: index, in: analysis)
      let body = ASCII.trimmed(section.body, in: analysis.text.bytes)
      if let heading = section.heading {
        steps += [heading.title, heading.line, heading.line.lowerBound..<max(heading.line.upperBound, body.upperBound)]
      } else {
        steps.append(body)
      }
    }
    return ladder(steps + [whole], at: offset)
  }

  /// The steps that hold `offset` and what came before them.
  private static func ladder(_ steps: [Range<Int>], at offset: Int) -> [Range<Int>] {
    var ladder: [Range<Int>] = []
    for step in steps where holds(step, offset) && !step.isEmpty {
      if let last = ladder.last {
        guard step.lowerBound <= last.lowerBound, last.upperBound <= step.upperBound, step != last else { continue }
      }
      ladder.append(step)
    }
    return ladder.isEmpty ? [offset..<offset] : ladder
  }

  private static func holds(_ range: Range<Int>, _ offset: Int) -> Bool {
    range.lowerBound <= offset && offset <= range.upperBound
  }

  private static func start(of section: Section) -> Int { section.heading?.line.lowerBound ?? section.body.lowerBound }

  /// Word, sentence, paragraph and post; a post of a thread before the text that all of them are.
  private static func texts(at offset: Int, section: Int, in analysis: Analysis) -> [Range<Int>] {
    let posts = analysis.reading.posts.filter {
      $0.section == section && $0.field == nil && holds($0.whole.sourceExtent, offset)
    }
    guard let post = posts.min(by: { $0.whole.sourceExtent.count < $1.whole.sourceExtent.count }) else { return [] }
    let place = post.post.offset(ofSource: offset)
    let line = post.bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let lineEnd = post.bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? post.bytes.count
    let tokens = post.tokens.filter { line <= $0.range.lowerBound && $0.range.upperBound <= lineEnd }
    let word =
      tokens.last { holds($0.range, place) && $0.kind != .punctuation } ?? tokens.last { holds($0.range, place) }
    let sentence = Sentences.ranges(in: post.bytes, tokens: tokens).last { holds($0, place) }
    let found = [word?.range, sentence, line..<lineEnd, paragraph(around: line..<lineEnd, in: post.bytes)]
    return found.compactMap { $0 }.map(post.post.sourceRange)
      + posts.map(\.whole.sourceExtent).sorted { $0.count < $1.count }
  }

  /// The lines around one up to the blank ones.
  private static func paragraph(around line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start > 0 {
      let before = bytes[..<(start - 1)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      guard !ASCII.trimmed(before..<(start - 1), in: bytes).isEmpty else { break }
      start = before
    }
    while end < bytes.count {
      let next = bytes[(end + 1)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      guard !ASCII.trimmed((end + 1)..<next, in: bytes).isEmpty else { break }
      end = next
    }
    return start..<end
  }
}
