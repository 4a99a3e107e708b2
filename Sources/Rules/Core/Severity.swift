package import Platforms

/// How much a finding matters, from `hint` up to `error`.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case error, warning, info, hint

  /// A finding that rests on a limit is as severe as its source is to be trusted.
  package init(_ trust: Trust) {
    switch trust {
    case .official, .source: self = .error
    case .thirdParty: self = .warning
    case .convention: self = .hint
    }
  }

  private var rank: Int {
    switch self {
    case .error: 3
    case .warning: 2
    case .info: 1
    case .hint: 0
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
