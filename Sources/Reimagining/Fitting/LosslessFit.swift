package import Platforms
package import PostText

/// Shortens a post that is a little too long by spellings that mean the same, and by nothing else.
///
/// In this order, each only if the ones before don't suffice and it saves anything on the platform: blanks that stand
/// twice or at the end of a line, and blank lines beyond one; what tracks readers in an address; `&amp;` for `&` and
/// `...` for `…`; at last `and` between two words, from the end of the post.
package enum LosslessFit {
  /// One replacement in the post.
  package struct Edit: Sendable, Equatable {
    package var range: Range<Int>
    package var text: String
  }

  /// The edits after which `post` fits every limit that binds, in order; nil when there are none, or none needed.
  package static func edits(
    for post: [UInt8], tokens: [Token], on platform: Platform, field: Field, account: Account
  ) -> [Edit]? {
    var fit = Fit(post: post, platform: platform, field: field, account: account)
    let steps = steps(for: post, tokens: tokens)
    // No character counts more than its bytes, but for X's wide ones, so on each limit no more can be saved than this.
    let savings = steps.flatMap(\.edits).reduce(0) { $0 + max(2, $1.range.count - $1.text.utf8.count) }
    let limits = platform.limits(of: field, for: account).binding.count
    guard fit.excess > 0, fit.excess <= savings * limits else { return nil }
    for step in steps {
      if step.isTakenSingly {
        for edit in step.edits where fit.take([edit]) { return fit.edits }
      } else if fit.take(step.edits) {
        return fit.edits
      }
    }
    return nil
  }
}

/// What has been taken so far.
private struct Fit {
  let post: [UInt8]
  let platform: Platform
  let field: Field
  let account: Account
  var edits: [LosslessFit.Edit] = []
  /// How much the post is over its limits, added up.
  private(set) var excess: Int

  init(post: [UInt8], platform: Platform, field: Field, account: Account) {
    self.post = post
    self.platform = platform
    self.field = field
    self.account = account
    excess = Self.excess(of: post, on: platform, field, account)
  }

  /// Takes `more` if that saves anything; says whether the post fits then.
  mutating func take(_ more: [LosslessFit.Edit]) -> Bool {
    guard !more.isEmpty else { return false }
    let candidate = (edits + more).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let text = applying(candidate)
    let left = Self.excess(of: text, on: platform, field, account)
    guard left < excess else { return false }
    (edits, excess) = (candidate, left)
    return left == 0
  }

  private static func excess(of text: [UInt8], on platform: Platform, _ field: Field, _ account: Account) -> Int {
    platform.counts(of: text, as: field, entities: platform.entities(text), account: account).binding
      .reduce(0) { $0 + max(0, -$1.remaining) }
  }

  private func applying(_ edits: [LosslessFit.Edit]) -> [UInt8] {
    var text: [UInt8] = []
    var offset = 0
    for edit in edits where edit.range.lowerBound >= offset {
      text += post[offset..<edit.range.lowerBound]
      text += edit.text.utf8
      offset = edit.range.upperBound
    }
    return text + post[offset...]
  }
}
