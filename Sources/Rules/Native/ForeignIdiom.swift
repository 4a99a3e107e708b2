import Platforms
import PostText
import Voice

/// A turn of phrase that means something on some platforms only.
struct ForeignIdiom: Sendable {
  /// What must stand around it, where the same words also say something plain.
  enum Place: Sendable {
    case anywhere
    /// Followed by no word that would be its object.
    case closingClause
    /// A remark of its own, apart from the sentence before.
    case aside
    /// A sentence that begins with it and says nothing of where.
    case order
    /// Not where the post leads to a video that can be subscribed to.
    case withoutVideo
  }

  /// Ids of the platforms where nobody stumbles over it.
  var home: [String]
  /// What it is: “link in bio” *is Instagram's habit*.
  var habit: String
  /// What to do, behind “on LinkedIn”.
  var instead: String
  /// What to write in its place, with `%` for the platform's word for passing a post on.
  var native: String?
  var place = Place.anywhere

  /// The platform's own word for passing a post on.
  static func passingOn(_ platform: Platform) -> String {
    switch platform.id {
    case "bluesky", "linkedin", "threads", "tiktok", "instagram", "x": "repost"
    case "mastodon": "boost"
    case "tumblr": "reblog"
    case "telegram": "forward"
    default: "share"
    }
  }
}

extension ForeignIdiom {
  /// Where an idiom stands in a text.
  struct Match: Sendable, LinePart {
    var range: Range<Int>
    var idiom: ForeignIdiom

    func moved(by distance: Int) -> Match { Match(range: range.moved(by: distance), idiom: idiom) }
  }

  /// The idioms of a text, or of whole paragraphs of one, that aren't somebody else's words. Whether there is a video is
  /// left to ask.
  static func matches(in bytes: [UInt8], tokens: [Token], code: [Range<Int>]) -> [Match] {
    guard tokens.contains(where: { isAnchor($0, in: bytes) }) else { return [] }
    let found = table.matches(in: tokens, FoldedTokens(tokens, in: bytes)).filter { match in
      holds(match.value.place, of: match.tokens, tokens, in: bytes)
    }.map { Match(range: $0.range, idiom: $0.value) }
    guard !found.isEmpty else { return [] }
    let quoted = QuotedPassages.ranges(in: bytes, tokens: tokens)
    return found.filter { match in
      !code.haveOverlap(with: match.range) && !quoted.contains { $0.overlaps(match.range) }
    }
  }

  /// Whether a token is one of the words without which there is no idiom; most texts have none.
  private static func isAnchor(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard case .word = token.kind else { return false }
    let words: [StaticString]
    switch bytes[token.range.lowerBound] | 0x20 {
    case UInt8(ascii: "b"): words = ["bio", "bell"]
    case UInt8(ascii: "c"): words = ["comment", "comments"]
    case UInt8(ascii: "d"): words = ["dm", "dms"]
    case UInt8(ascii: "p"): words = ["pin", "profile"]
    case UInt8(ascii: "r"): words = ["rt", "retweet", "repin"]
    case UInt8(ascii: "s"): words = ["swipe", "subscribe", "smash", "share"]
    case UInt8(ascii: "v"): words = ["via"]
    default: return false
    }
    return words.contains { word in
      word.utf8CodeUnitCount == token.range.count
        && ASCII.has(word, at: token.range.lowerBound, in: bytes, ignoringCase: true)
    }
  }

  private static func holds(_ place: Place, of match: Range<Int>, _ tokens: [Token], in bytes: [UInt8]) -> Bool {
    switch place {
    case .anywhere, .withoutVideo: true
    case .closingClause: closesClause(match.upperBound, tokens, in: bytes)
    case .aside: closesLine(match.upperBound, tokens) && isApart(match.lowerBound, tokens, in: bytes)
    case .order:
      isApart(match.lowerBound, tokens, in: bytes) && closesLineOrSentence(match.upperBound, tokens, in: bytes)
    }
  }

  /// Words behind which another thought begins.
  private static let joints: [StaticString] = ["if", "to", "and", "so", "for", "please", "now", "because", "pls"]

  private static func closesClause(_ next: Int, _ tokens: [Token], in bytes: [UInt8]) -> Bool {
    guard next < tokens.count else { return true }
    let token = tokens[next]
    switch token.kind {
    case .word:
      return joints.contains { joint in
        joint.utf8CodeUnitCount == token.range.count
          && ASCII.has(joint, at: token.range.lowerBound, in: bytes, ignoringCase: true)
      }
    case .number: return false
    default: return true
    }
  }

  private static func closesLine(_ next: Int, _ tokens: [Token]) -> Bool {
    guard next < tokens.count else { return true }
    switch tokens[next].kind {
    case .lineBreak, .hashtag, .link: return true
    default: return false
    }
  }

  private static func closesLineOrSentence(_ next: Int, _ tokens: [Token], in bytes: [UInt8]) -> Bool {
    closesLine(next, tokens) || ".!".utf8.contains(bytes[tokens[next].range.lowerBound])
  }

  private static func isApart(_ first: Int, _ tokens: [Token], in bytes: [UInt8]) -> Bool {
    guard first > 0 else { return true }
    let before = tokens[first - 1]
    switch before.kind {
    case .lineBreak, .link, .emoji: return true
    case .punctuation:
      // The last bytes of dashes are among these, too.
      return ".!?|-–—".utf8.contains(bytes[before.range.upperBound - 1])
    default: return false
    }
  }
}
