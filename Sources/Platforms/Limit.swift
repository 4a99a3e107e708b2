/// A length a platform allows, and how it counts it.
package struct Limit: Sendable {
  package var value: Int
  package var counting: CountingRule
  package var source: Source
  /// Which of two programs counts this way, where a platform's app and its API differ (`app`, `api`).
  package var client: String?
  /// What other sources say, as half a sentence: "Postiz stops verified accounts at 4,000".
  package var disagreement: String?
  /// Set when no source states the unit, so that the cautious one is taken.
  package var unitIsAssumed: Bool

  package init(
    _ value: Int, _ counting: CountingRule, _ source: Source, client: String? = nil, disagreement: String? = nil,
    unitIsAssumed: Bool = false
  ) {
    self.value = value
    self.counting = counting
    self.source = source
    self.client = client
    self.disagreement = disagreement
    self.unitIsAssumed = unitIsAssumed
  }
}

/// One text that a platform takes: its main body, a title, a content warning, …
package struct Field: Sendable {
  /// As in output and in drafts: `post`, `title`, `cw`, …
  package var name: String
  /// All of them hold at once, but for those of another `client`. Empty when no limit is known.
  package var limits: [Limit]
  package var isRequired: Bool

  package init(_ name: String, _ limits: [Limit] = [], isRequired: Bool = false) {
    self.name = name
    self.limits = limits
    self.isRequired = isRequired
  }
}

/// What the writer says of the account that posts (`accounts` in the configuration).
package struct Account: Sendable, Equatable {
  /// A paid or larger tier: `premium`.
  package var tier: String?
  /// A limit of the writer's own server, in place of the usual one.
  package var limit: Int?
  /// With which program the post is sent, where that changes the count: `app` or `api`.
  package var client: String?

  package init(tier: String? = nil, limit: Int? = nil, client: String? = nil) {
    self.tier = tier
    self.limit = limit
    self.client = client
  }
}
