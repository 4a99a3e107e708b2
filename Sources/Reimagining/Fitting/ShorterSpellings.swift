import Platforms
import PostText

extension LosslessFit {
  /// Spellings of one kind.
  struct Step {
    var edits: [Edit]
    /// Whether no more of them are taken than needed, one after the other.
    var isTakenSingly = false
  }

  /// The shorter spellings that `post` has room for, the least noticeable first; disjoint.
  static func steps(for post: [UInt8], tokens: [Token]) -> [Step] {
    let links = tokens.filter { $0.kind == .link }.map(\.range)
    return [
      Step(edits: superfluousBlanks(in: post)),
      Step(edits: links.compactMap { tracking(in: post, link: $0) }),
      Step(edits: escapedAmpersands(in: post)),
      Step(edits: ellipses(in: post, outside: links)),
      Step(edits: conjunctions(in: post, tokens).reversed(), isTakenSingly: true),
    ]
  }

  /// Blanks beyond one between two words, and any at the end of a line; line breaks beyond two.
  private static func superfluousBlanks(in post: [UInt8]) -> [Edit] {
    var edits: [Edit] = []
    var offset = 0
    while offset < post.count {
      guard ASCII.isSpace(post[offset]) else {
        offset += 1
        continue
      }
      let end = post[offset...].firstIndex { !ASCII.isSpace($0) } ?? post.count
      let breaks = post[offset..<end].count { $0 == UInt8(ascii: "\n") }
      // What stands at the start of a line is there on purpose: an indented list, a line of verse.
      let indent = breaks == 0 ? 0 : post[offset..<end].reversed().prefix { $0 == UInt8(ascii: " ") }.count
      let kept = breaks == 0 ? " " : String(repeating: "\n", count: min(breaks, 2))
      let range = offset..<(end - indent)
      if kept.utf8.count < range.count { edits.append(Edit(range: range, text: kept)) }
      offset = end
    }
    return edits
  }

  private static func tracking(in post: [UInt8], link range: Range<Int>) -> Edit? {
    let link = LinkParts(range, in: post)
    let dropped = link.parameters.filter { $0.isClickIdentifier || $0.isCampaign }
    guard !dropped.isEmpty, let query = link.query(without: dropped) else { return nil }
    return Edit(range: query.range, text: query.replacement)
  }

  /// `&amp;` and `&&`.
  private static func escapedAmpersands(in post: [UInt8]) -> [Edit] {
    var edits: [Edit] = []
    var offset = 0
    while offset < post.count {
      let length = ASCII.has("&amp;", at: offset, in: post) ? 5 : ASCII.has("&&", at: offset, in: post) ? 2 : 0
      if length > 0 { edits.append(Edit(range: offset..<(offset + length), text: "&")) }
      offset += max(1, length)
    }
    return edits
  }

  /// `...`, and no longer row of dots.
  private static func ellipses(in post: [UInt8], outside links: [Range<Int>]) -> [Edit] {
    var edits: [Edit] = []
    var offset = 0
    while offset < post.count {
      let dots = post[offset...].prefix { $0 == UInt8(ascii: ".") }.count
      let range = offset..<(offset + dots)
      if dots == 3, !links.contains(where: { $0.overlaps(range) }) { edits.append(Edit(range: range, text: "…")) }
      offset += max(1, dots)
    }
    return edits
  }

  /// `and` between two words of a line.
  private static func conjunctions(in post: [UInt8], _ tokens: [Token]) -> [Edit] {
    tokens.indices.dropFirst().dropLast().compactMap { index in
      let range = tokens[index].range
      let joins = tokens[index - 1].kind == .word && tokens[index + 1].kind == .word
      guard joins, range.count == 3, ASCII.has("and", at: range.lowerBound, in: post) else { return nil }
      return Edit(range: range, text: "&")
    }
  }
}
