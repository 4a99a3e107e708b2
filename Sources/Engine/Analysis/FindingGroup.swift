import Platforms
import PostText
package import Rules

/// Findings that say the same of the same words for several platforms, shown to people as one.
package struct FindingGroup: Sendable, Equatable {
  /// The first of them; it lends rule, range and fixes.
  package var finding: Finding
  /// Ids, in the order of the draft's platforms; empty when the finding is about none.
  package var platforms: [String]

  /// The message, with the other platforms it holds for.
  package var message: String {
    guard platforms.count > 1 else { return finding.message }
    let names = platforms.dropFirst().compactMap { PlatformCatalog.platform(id: $0)?.name }
    return "\(finding.message) (Also: \(names.joined(separator: ", ")).)"
  }

  /// Groups `findings`, which keep their order.
  ///
  /// Only findings without numbers of their own are alike on every platform: a length is one platform's.
  package static func groups(_ findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    for finding in findings {
      // Findings are sorted by place, so what is alike stands side by side.
      let sameWords = groups.indices.reversed().prefix { groups[$0].finding.range == finding.range }
      let alike = sameWords.first { index in
        let group = groups[index]
        return group.finding.rule == finding.rule
          && group.finding.severity == finding.severity && group.finding.fixes == finding.fixes
          && group.finding.evidence == finding.evidence && group.finding.field == finding.field
      }
      if let alike, finding.rule != Rule.lengthOver.id, let platform = finding.platform {
        groups[alike].platforms.append(platform)
        continue
      }
      let group = FindingGroup(finding: finding, platforms: finding.platform.map { [$0] } ?? [])
      guard !sameWords.contains(where: { groups[$0].covers(group) }) else { continue }
      for index in sameWords where group.covers(groups[index]) { groups.remove(at: index) }
      groups.append(group)
    }
    return groups
  }

  /// Whether this says more of the same words, and what mends it mends the other as well.
  private func covers(_ other: FindingGroup) -> Bool {
    let edits = finding.fixes.map(\.edits)
    return finding.range == other.finding.range && finding.rule == other.finding.rule
      && finding.field == other.finding.field && finding.severity > other.finding.severity
      && !edits.isEmpty && edits == other.finding.fixes.map(\.edits)
  }
}

extension Analysis {
  package var groups: [FindingGroup] { FindingGroup.groups(findings) }
}
