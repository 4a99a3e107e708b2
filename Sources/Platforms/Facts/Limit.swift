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
