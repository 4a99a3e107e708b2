import Platforms
import PostText
import Voice

extension Rule {
  /// Words that make sense on another platform only.
  package static let nativeForeignIdiom = Rule(
    id: "native/foreign-idiom",
    title: "Habit of another platform",
    why: """
      Words such as “link in bio” tell readers that a post was written for another place and copied. Often they ask \
      for something that can't be done here: there is nothing to retweet on LinkedIn, and no bio link is needed where \
      the post can hold the link.
      """,
    severity: .warning,
    bad: [
      Example("The plan for spring is out, ‹link in bio›.", on: "linkedin"),
      Example("‹Retweet this› if you love our library!", on: "linkedin", fixed: "Repost this if you love our library!"),
      Example(
        "We need volunteers on Friday, ‹please RT›!", on: "mastodon",
        fixed: "We need volunteers on Friday, please boost!"),
      Example("‹RT› @ana: the choir sings on Friday.", on: "linkedin"),
      Example("New opening hours from Monday. ‹Swipe up to see› them all.", on: "facebook"),
      Example("A tour of our workshop. ‹Like and subscribe›!", on: "x"),
      Example(
        "Our soup recipe for cold days. ‹Pin this for later›!", on: "facebook",
        fixed: "Our soup recipe for cold days. Save this for later!"),
      Example("Our soup recipe. ‹Pin it›!", on: "facebook", fixed: "Our soup recipe. Save it!"),
      Example("Do you need a table for ten? ‹DM us›.", on: "gbp"),
      Example("The programme is out, ‹link in the first comment›.", on: "bluesky"),
      Example("Minutes are online: ‹https://fb.me/abc›", on: "mastodon"),
      Example("The board met yesterday and talked about ‹the…› https://example.org/board", on: "x"),
      Example("The board met and painted all ‹of ...› https://example.org/board", on: "bluesky"),
      Example("‹Share this post in LinkedIn›: https://example.org/a", on: "x"),
      Example("The garden is open again. https://example.org/garden ‹via Facebook›", on: "x"),
    ],
    good: [
      Example("The plan for spring is out, link in bio.", on: "instagram", "tiktok", "threads"),
      Example("RT @ana: the choir sings on Friday. Please RT!", on: "x"),
      Example("Why “link in bio” is not for us: we put the link here.", on: "linkedin"),
      Example("Write to us via Facebook, or DM us.", on: "x"),
      Example("Guess what happened next… https://example.org/story", on: "x"),
      Example("A tour of our workshop, like and subscribe: https://youtu.be/abc", on: "x"),
      Example("To close the app, swipe up from the lower edge.", on: "mastodon"),
      Example("He chose to retweet this claim.", on: "linkedin"),
      Example("Sign up for our Facebook event: https://fb.me/abc", on: "x"),
      Example("The programme is out, link in the first comment.", on: "linkedin", "facebook"),
      Example("Print the plan. Pin it to your door.", on: "facebook"),
      Example("Tag a friend who bakes.", on: "linkedin"),
    ],
    check: .platform { post, findings in
      ForeignIdiomCheck.phrases(in: post, to: &findings)
      ForeignIdiomCheck.passedOn(in: post, to: &findings)
      ForeignIdiomCheck.shortLinks(in: post, to: &findings)
      ForeignIdiomCheck.cuts(in: post, to: &findings)
    })
}

private enum ForeignIdiomCheck {
  static func phrases(in post: PlatformPost, to findings: inout FindingCollector) {
    for match in post.reading.idioms where !match.value.home.contains(post.platform.id) {
      let idiom = match.value
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
        start == 0 || ASCII.isSpace(post.bytes[start - 1]), isOwn(start..<mention.upperBound, in: post.reading)
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
    for cut in CutText.ranges(in: post.reading) where isOwn(cut, in: post.reading) {
      findings.add(
        cut, of: post,
        "The text breaks off before the link, as feeds do; on \(post.platform.name) people read it as a mistake: "
          + "finish the sentence.")
    }
  }

  private static func isOwn(_ range: Range<Int>, in reading: PostReading) -> Bool {
    !reading.code.haveOverlap(with: range)
      && !QuotedPassages.ranges(in: reading.bytes, tokens: reading.tokens).contains { $0.overlaps(range) }
  }
}
