import Platforms
import PostText

extension Rule {
  /// What shows before "more" gives no reason to read on.
  package static let lengthFold = Rule(
    id: "length/fold",
    title: "Nothing before the fold",
    why: """
      Feeds cut long posts and show the rest on demand. A reader decides by what shows: greetings, throat-clearing, \
      tags or a bare link waste it, and a link, number, mention or tag that is cut in two reads as an error. Where \
      exactly the cut falls is measured by users, not promised by the platform.
      """,
    severity: .hint,
    bad: [
      Example(
        "‹Hello everyone! Happy Monday!\n.\n.›\nWe counted: 412 members answered our survey, and 9 of 10 would pay more "
          + "for training.", on: "linkedin"),
      Example(
        String(repeating: "Members told us what they need. ", count: 6)
          + "Read all at ‹https://example.org/a-long-report-address› today.", on: "linkedin"),
      Example(
        "‹Good morning, friends! Happy Friday!\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.\n.›\n412 members answered.",
        on: "bluesky"),
    ],
    good: [
      Example("Hello everyone!", on: "linkedin"),
      Example(
        String(repeating: "b", count: 250) + " https://example.org/" + String(repeating: "c", count: 99), on: "x"),
      Example(
        "412 members answered our survey.\n\n9 of 10 would pay more for training.\n\nHere is what they told us about it.",
        on: "linkedin"),
      Example(String(repeating: "Members told us what they need. ", count: 9), on: "linkedin"),
    ],
    check: .platform { post, findings in
      guard let fold = post.platform.fold, post.counts.allSatisfy(\.fits), let length = post.counts.first?.length,
        let cut = fold.cut(post.bytes, length: length)
      else { return }
      if let split = Hook.split(at: cut, in: post) {
        findings.add(
          split, of: post,
          "\(post.platform.name) cuts the post in the middle of this, at its \"more\" link: move it "
            + "up or further down.", source: fold.source)
      } else if !Hook.exists(before: cut, in: post.reading) {
        findings.add(
          ASCII.trimmed(0..<cut, in: post.bytes), of: post,
          "All that \(post.platform.name) shows before \"more\" is a greeting or a warm-up: open with the point.",
          source: fold.source)
      }
    })
}

/// Whether the part of a post that shows gives a reason to read on.
private enum Hook {
  /// The entity or number that a cut at `offset` falls into.
  static func split(at offset: Int, in post: PlatformPost) -> Range<Int>? {
    let isInside = { (range: Range<Int>) in range.lowerBound < offset && offset < range.upperBound }
    if let entity = post.entities.first(where: { isInside($0.range) }) { return entity.range }
    guard let last = post.reading.tokens.prefix(before: offset).last, case .number = last.kind, isInside(last.range)
    else { return nil }
    return last.range
  }

  static func exists(before offset: Int, in reading: PostReading) -> Bool {
    for token in reading.tokens {
      guard token.range.lowerBound < offset else { break }
      switch token.kind {
      case .number, .email: return true
      case .word where !warmUp.contains(ASCII.folded(token.range, in: reading.bytes)): return true
      default: continue
      }
    }
    return false
  }

  /// Words of greetings and of clearing one's throat. What consists of nothing else says nothing yet.
  private static let warmUp: Set<[UInt8]> = Set(
    """
    hi hello hey dear good morning afternoon evening day happy monday tuesday wednesday thursday friday saturday \
    sunday weekend everyone everybody all folks friends friend team community members there linkedin family network \
    we i im were am are is its it so very really super beyond just excited thrilled delighted proud happy pleased \
    honored honoured humbled to share announce tell say you your this that news big great amazing exciting special \
    some have has had been an a the our my wanted want would like let know hope doing well finds here quick update \
    announcement today now finally guess what drumroll please wait for it ready and of with be breaking important \
    message post long time no see ok okay yes wow omg
    """.split(separator: " ").map { Array($0.utf8) })
}
