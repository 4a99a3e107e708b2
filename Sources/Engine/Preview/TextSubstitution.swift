import Platforms
import PostText
import Rules

/// A stretch of a post in whose place its platform shows something else, or nothing.
struct TextSubstitution {
  var range: Range<Int>
  var text: String

  /// Those of a post: marks of markup that is rendered there, and line breaks that aren't kept. Sorted and disjoint.
  static func all(of post: PlatformPost) -> [TextSubstitution] {
    let all = marks(of: post) + lineBreaks(of: post)
    var end = 0
    var taken: [TextSubstitution] = []
    for substitution in all.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where substitution.range.lowerBound >= end && !substitution.range.isEmpty {
      taken.append(substitution)
      end = substitution.range.upperBound
    }
    return taken
  }

  private static func marks(of post: PlatformPost) -> [TextSubstitution] {
    post.reading.markup.filter { post.platform.markup.contains($0.kind) }.flatMap { span in
      // Of a rendered link nobody sees the address.
      if span.kind == .link, let opening = span.removals.first, span.removals.count > 1 {
        let address = span.removals[1].range.lowerBound..<span.range.upperBound
        return [TextSubstitution(range: opening.range, text: ""), TextSubstitution(range: address, text: "")]
      }
      return span.removals.map { TextSubstitution(range: $0.range, text: $0.replacement) }
    }
  }

  private static func lineBreaks(of post: PlatformPost) -> [TextSubstitution] {
    switch post.platform.lines.breaks {
    case .kept: []
    case .joined: joinedBreaks(of: post)
    // In the app they stay.
    case .dropped where post.account.client != "api": []
    case .dropped:
      post.bytes.indices.filter { post.bytes[$0] == newline }.map { TextSubstitution(range: $0..<($0 + 1), text: " ") }
    }
  }

  private static func joinedBreaks(of post: PlatformPost) -> [TextSubstitution] {
    let bytes = post.bytes
    let blocks = post.reading.markup.filter { $0.kind == .codeBlock || $0.kind == .heading || $0.kind == .quote }
      .map(\.range)
    let lines = Lines.paragraphs(of: Lines.ranges(in: bytes), in: bytes)
    let bullets = lines.joined().compactMap { bullet($0, in: bytes) }.filter { !blocks.haveOverlap(with: $0) }
    let joints = lines.flatMap { paragraph in
      zip(paragraph, paragraph.dropFirst()).compactMap { line, next -> TextSubstitution? in
        let isHard = ASCII.has("  ", at: line.upperBound - 2, in: bytes) || bytes[line].last == UInt8(ascii: "\\")
        guard !isHard, !opensBlock(next, in: bytes), line.upperBound < bytes.count,
          !blocks.haveOverlap(with: line.lowerBound..<next.upperBound)
        else { return nil }
        return TextSubstitution(range: line.upperBound..<next.lowerBound, text: " ")
      }
    }
    return joints + bullets.map { TextSubstitution(range: $0, text: "•") }
  }

  /// Whether a line is an item of a list, which stands for itself.
  private static func opensBlock(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = ASCII.trimmed(line, in: bytes)
    let digits = bytes[text].prefix { ASCII.isDigit($0) }.count
    if digits > 0 { return ASCII.has(". ", at: text.lowerBound + digits, in: bytes) }
    return bullet(line, in: bytes) != nil
  }

  /// The mark of an item without a number.
  private static func bullet(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let start = ASCII.trimmed(line, in: bytes).lowerBound
    let marks: [StaticString] = ["- ", "* ", "+ "]
    return marks.contains { ASCII.has($0, at: start, in: bytes) } ? start..<(start + 1) : nil
  }

  private static let newline = UInt8(ascii: "\n")
}
