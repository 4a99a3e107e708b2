/// Sources that several platforms share: tools that schedule posts and enforce what they know, and lists of custom.
extension Source {
  static let ayrshare = Source(
    "https://www.ayrshare.com/docs/help-center/technical-support/character_limits", asOf: "2026", trust: .thirdParty)
  static let buffer = Source(
    "https://developers.buffer.com/guides/character-limits.md", asOf: "2026", trust: .thirdParty)
  static let postiz = Source("https://github.com/gitroomhq/postiz-app", asOf: "2026-08-21", trust: .thirdParty)
  static let uploadPost = Source(
    "https://docs.upload-post.com/resources/character-limits/", asOf: "2026", trust: .thirdParty)
  static let zernio = Source("https://docs.zernio.com/platforms/", asOf: "2026", trust: .thirdParty)

  /// What is usual; nobody states it as a rule.
  static let custom = Source("convention", asOf: "2026", trust: .convention)
}
