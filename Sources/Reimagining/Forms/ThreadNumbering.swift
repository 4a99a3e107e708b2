/// How the posts of a thread are numbered.
package enum ThreadNumbering: String, Sendable, CaseIterable {
  /// Not at all: the platform shows that they belong together.
  case none
  /// `2/`
  case open
  /// `2/7`
  case total

  /// What stands before a post; the first one stands alone.
  func prefix(of part: Int, in count: Int) -> String {
    guard part > 0 else { return "" }
    switch self {
    case .none: return ""
    case .open: return "\(part + 1)/ "
    case .total: return "\(part + 1)/\(count) "
    }
  }
}
