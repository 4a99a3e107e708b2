import Platforms
import PostText
import Voice

/// Finds the habits of other platforms in a post.
enum ForeignIdiomCheck {
  static func phrases(in post: PlatformPost, to findings: inout FindingCollector) {
    for match in post.reading.idioms where !match.idiom.home.contains(post.platform.id) {
      let idiom = match.idiom
      if case .withoutVideo = idiom.place, leadsToVideo(post.reading) { continue }
      let verb = ForeignIdiom.passingOn(post.platform)
      var fixes: [Fix] = []
      if let native = idiom.native {
        let words = inCase(of: match.range, filled(native, verb), in: post.bytes)
        fixes.append(Fix("Write “\(words)”", edits: [post.reading.edit(match.range, words)]))
      }
      findings.add(
        match.range, of: post,
        "“\(withoutCourtesy(post.reading.string(match.range)))” \(idiom.habit); on \(post.platform.name) "
          + "\(filled(idiom.instead, verb)).",
        fixes: fixes)
    }
  }

  private static func leadsToVideo(_ reading: PostReading) -> Bool {
    reading.links.contains { $0.host.hasSuffix("youtube.com") || $0.host == "youtu.be" }
  }

  /// What is asked, without “please”.
  private static func withoutCourtesy(_ words: String) -> String {
    words.lowercased().hasPrefix("please ") ? String(words.dropFirst(7)) : words
  }

  private static func filled(_ text: String, _ verb: String) -> String {
    text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: verb)
  }

  private static func inCase(of range: Range<Int>, _ words: String, in bytes: [UInt8]) -> String {
    guard ASCII.isUpper(bytes[range.lowerBound]), let first = words.first else { return words }
    return first.uppercased() + words.dropFirst()
  }

  /// `RT` or `MT` before a handle.
  static func passedOn(in post: PlatformPost, to findings: inout FindingCollector) {
    guard post.platform.id != "x" else { return }
    for mention in post.reading.marked.mentions {
      let start = mention.lowerBound - 3
      guard ASCII.has("RT ", at: start, in: post.bytes) || ASCII.has("MT ", at: start, in: post.bytes),
        start == 0 || ASCII.isSpace(post.bytes[start - 1]), !post.reading.isOthersWords(start..<mention.upperBound)
      else { continue }
      findings.add(
        start..<(start + 2), of: post,
        "“\(post.reading.string(start..<(start + 2)))” is how posts were once passed on at X; "
          + "on \(post.platform.name) say in words whose they are.")
    }
  }

  static func shortLinks(in post: PlatformPost, to findings: inout FindingCollector) {
    guard post.platform.id != "facebook" else { return }
    for link in post.reading.links where link.host == "fb.me" || link.host == "on.fb.me" {
      guard !namesFacebook(post.reading), !post.reading.code.haveOverlap(with: link.range) else { continue }
      findings.add(
        link.range, of: post,
        "\(link.host) leads to Facebook, where many must log in; on \(post.platform.name) link to the page itself.")
    }
  }

  /// Whether readers are told where the link leads.
  private static func namesFacebook(_ reading: PostReading) -> Bool {
    reading.tokens.contains { token in
      guard case .word = token.kind else { return false }
      let start = token.range.lowerBound
      return ASCII.has("facebook", at: start, in: reading.bytes, ignoringCase: true)
        || token.range.count == 2 && ASCII.has("fb", at: start, in: reading.bytes, ignoringCase: true)
    }
  }

  static func cuts(in post: PlatformPost, to findings: inout FindingCollector) {
    for cut in CutText.ranges(in: post.reading) where !post.reading.isOthersWords(cut) {
      findings.add(
        cut, of: post,
        "The text breaks off before the link, as feeds do; on \(post.platform.name) people read it as a mistake: "
          + "finish the sentence.")
    }
  }
}
