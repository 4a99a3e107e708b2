/// What is the brand's own: names that no rule about words touches, and domains.
package struct Brand: Sendable, Equatable {
  package var names: [String]
  package var domains: [String]

  package init(names: [String] = [], domains: [String] = []) {
    self.names = names
    self.domains = domains
  }
}
