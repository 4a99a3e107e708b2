/// How far a fact about a platform can be trusted. It decides how severe a finding is that rests on it.
package enum Trust: String, Sendable, Comparable {
  /// The platform itself says so.
  case official
  /// Read in the platform's own source code.
  case source
  /// A scheduler, a library or an article says so.
  case thirdParty = "third-party"
  /// Custom, or measured by users; never a rule.
  case convention

  private var rank: Int {
    switch self {
    case .official: 3
    case .source: 2
    case .thirdParty: 1
    case .convention: 0
    }
  }

  package static func < (left: Trust, right: Trust) -> Bool { left.rank < right.rank }
}

/// Where a fact stands, and when it was read there.
package struct Source: Sendable, Equatable {
  /// A URL where there is one, else the place in words.
  package var reference: String
  /// A date, or as much of one as is known.
  package var asOf: String
  package var trust: Trust

  package init(_ reference: String, asOf: String, trust: Trust) {
    self.reference = reference
    self.asOf = asOf
    self.trust = trust
  }
}
