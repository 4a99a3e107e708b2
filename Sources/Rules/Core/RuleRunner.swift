import PostText

/// Runs rules over a draft that has been read.
package enum RuleRunner {
  /// The findings of all rules that aren't off, less what the draft suppresses: sorted by place, then rule,
  /// each once.
  package static func run(_ draft: DraftReading, settings: [String: RuleSettings]) -> [Finding] {
    let remaining = SuppressionFilter.apply(
      to: withoutLosses(unsuppressed(draft, settings: settings), in: draft.draft), of: draft.draft,
      settings: settings[Rule.draftSuppression.id] ?? RuleSettings())
    return sorted(remaining)
  }

  /// The findings of all rules that aren't off, in the order of the rules, whatever the draft suppresses.
  package static func unsuppressed(_ draft: DraftReading, settings: [String: RuleSettings]) -> [Finding] {
    var collector = FindingCollector()
    // By index, since a copy of a rule with its texts and examples costs more than many a check.
    for index in RuleCatalog.all.indices {
      let own = settings.isEmpty ? RuleSettings() : settings[RuleCatalog.all[index].id] ?? RuleSettings()
      guard !own.isOff else { continue }
      collector.begin(index, settings: own)
      switch RuleCatalog.all[index].check {
      case .draft(let check): check(draft, &collector)
      case .post(let check): for post in draft.posts { check(post, &collector) }
      case .platform(let check): for post in draft.platformPosts { check(post, &collector) }
      case .voice(let check): for post in draft.voicedPosts { check(post, &collector) }
      case .learned(let check): for post in draft.learnedPosts { check(post, &collector) }
      case .elsewhere: break
      }
      if !draft.platformFields.isEmpty, let check = RuleCatalog.all[index].checkField {
        for field in draft.platformFields { check(field, &collector) }
      }
    }
    return collector.findings
  }

  /// Takes out the fixes that would take a comment along: nothing that the writer noted may be lost.
  private static func withoutLosses(_ findings: [Finding], in draft: Draft) -> [Finding] {
    guard !draft.comments.isEmpty else { return findings }
    return findings.map { finding in
      var kept = finding
      kept.fixes.removeAll { fix in
        fix.edits.contains { edit in draft.comments.contains { $0.overlaps(edit.range) } }
      }
      return kept
    }
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    // By index, since findings are large.
    let order = findings.indices.sorted { left, right in
      let (a, b) = (findings[left].range, findings[right].range)
      if a != b { return (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound) }
      return (findings[left].rule, left) < (findings[right].rule, right)
    }
    var unique: [Finding] = []
    for index in order {
      let finding = findings[index]
      let isKnown = unique.reversed().prefix { $0.range == finding.range }.contains(finding)
      if !isKnown { unique.append(finding) }
    }
    return unique
  }
}
