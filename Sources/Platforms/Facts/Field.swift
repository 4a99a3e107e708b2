/// One text that a platform takes: its main body, a title, a content warning, …
package struct Field: Sendable {
  /// As in output and in drafts: `post`, `title`, `cw`, …
  package var name: String
  /// All of them hold at once, but for those of another `client`. Empty when no limit is known.
  package var limits: [Limit]
  package var isRequired: Bool
  /// Limits that hold for a tier of account in place of the usual ones.
  package var tiers: [String: [Limit]]
  /// How many entries a list of tags may have.
  package var entries: Cap?
  /// For which posts alone there is such a field: "an event or offer". What the header says for all doesn't go there.
  package var occasion: String?
  /// Signs that the platform refuses in it, and who says so.
  package var forbidden: (signs: [UInt8], source: Source)?

  package init(
    _ name: String, _ limits: [Limit] = [], isRequired: Bool = false, tiers: [String: [Limit]] = [:],
    entries: Cap? = nil, occasion: String? = nil, forbidden: (signs: [UInt8], source: Source)? = nil
  ) {
    self.name = name
    self.limits = limits
    self.isRequired = isRequired
    self.tiers = tiers
    self.entries = entries
    self.occasion = occasion
    self.forbidden = forbidden
  }

  /// The limits that bind for `account`, and those that are only worth knowing, in this order.
  package func limits(for account: Account) -> (binding: [Limit], informative: [Limit]) {
    let limits = account.tier.flatMap { tiers[$0] } ?? limits
    let client = account.client ?? "app"
    return (
      limits.filter { $0.client == nil || $0.client == client },
      limits.filter { $0.client != nil && $0.client != client }
    )
  }
}
