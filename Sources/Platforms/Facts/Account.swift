/// What the writer says of the account that posts (`accounts` in the configuration).
package struct Account: Sendable, Equatable {
  /// A paid or larger tier: `premium`.
  package var tier: String?
  /// A limit of the writer's own server, in place of the usual one.
  package var limit: Int?
  /// With which program the post is sent, where that changes the count or the text: `app` or `api`.
  package var client: String?
  /// The markup in which the text is handed over: `MarkdownV2`.
  package var markup: String?

  package init(tier: String? = nil, limit: Int? = nil, client: String? = nil, markup: String? = nil) {
    self.tier = tier
    self.limit = limit
    self.client = client
    self.markup = markup
  }
}
