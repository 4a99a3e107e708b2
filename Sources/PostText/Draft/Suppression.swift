/// A place where the writer has switched a rule off.
package struct Suppression: Sendable, Equatable {
  package enum Extent: Sendable, Equatable {
    /// Everything that touches this stretch of the draft.
    case range(Range<Int>)
    /// The whole draft.
    case file
    /// Every finding whose text is this, anywhere in the draft.
    case text(String)
  }

  /// The comment, or the value in the header.
  package var range: Range<Int>
  /// A rule id or a group (`voice/*`); nil means every rule.
  package var rule: Spanned<String>?
  package var extent: Extent

  /// Whether the suppression is about the rule `id`.
  package func names(_ id: String) -> Bool {
    guard let pattern = rule?.value else { return true }
    return RulePattern.matches(pattern, id)
  }
}

/// Rule ids and groups as configuration and suppressions write them.
package enum RulePattern {
  /// `pattern` is a rule id, a group such as `voice/*` or `voice`, or `*`.
  package static func matches(_ pattern: String, _ id: String) -> Bool {
    if pattern == id || pattern == "*" { return true }
    let group = pattern.hasSuffix("/*") ? pattern.dropLast(2) : Substring(pattern)
    return !group.contains("/") && id.hasPrefix(group) && id.utf8.dropFirst(group.utf8.count).first == UInt8(ascii: "/")
  }
}
