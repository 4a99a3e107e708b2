import Platforms
import PostText

/// The length of texts on one platform, for one account.
struct PostMeasure {
  let platform: Platform
  let account: Account
  let field: Field

  init(_ platform: Platform, account: Account, media: [Media] = []) {
    self.platform = platform
    self.account = account
    self.field = platform.body(with: media)
  }

  /// By all limits, those of another client included: a post is to be valid whichever program sends it.
  private func counts(_ text: [UInt8]) -> [Count] {
    let counts = platform.counts(of: text, as: field, entities: platform.entities(text), account: account)
    return counts.binding + counts.informative
  }

  /// The length against the limit that the platform states first.
  func length(_ text: [UInt8]) -> Int { counts(text).first?.length ?? text.count }

  /// What the text costs of the room that a post has.
  func cost(_ text: [UInt8]) -> Int {
    let counts = counts(text)
    guard let unit = counts.first?.limit.counting.unit else { return text.count }
    return counts.reduce(0) { $1.limit.counting.unit == unit ? max($0, $1.length) : $0 }
  }

  /// How far the text is beyond `aim` or any limit; 0 when it fits.
  func excess(_ text: [UInt8], over aim: Int) -> Int {
    let counts = counts(text)
    let overAim = (counts.first?.length ?? 0) - aim
    return max(0, counts.reduce(overAim) { max($0, -$1.remaining) })
  }

  /// The tightest of the limits.
  var limit: Int { platform.limits(of: field, for: account).binding.map(\.value).min() ?? .max }
}
