package import Platforms
import Rules

/// How long a post is on one platform, against the limit that leaves the least.
package struct PostLength: Sendable {
  /// The platform's name.
  package var platform: String
  package var count: Count

  /// Nil where the platform has no limit.
  init?(_ post: PlatformPost) {
    guard let count = post.counts.min(by: { $0.remaining < $1.remaining }) else { return nil }
    self.platform = post.platform.name
    self.count = count
  }

  /// “243/280”.
  package var used: String { "\(Numerals.grouped(count.length))/\(Numerals.grouped(count.limit.value))" }

  /// “X 243/280 · 37 left”.
  package var summary: String {
    "\(platform) \(used) · \(count.leftOrOver)"
  }
}
