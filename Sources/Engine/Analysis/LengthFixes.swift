import Platforms
import PostText
import Reimagining
package import Rules

extension Analysis {
  /// The fixes of a finding, and those that take longer to work out than a keystroke leaves time for.
  package func fixes(of finding: Finding) -> [Fix] {
    guard finding.rule == Rule.lengthOver.id, finding.severity != .info, let post = overlongPost(of: finding),
      post.reading.isVerbatim
    else {
      return finding.fixes
    }
    let fit = fitFix(of: post)
    return finding.fixes + [fit, threadFix(of: post, isPreferred: fit == nil)].compactMap { $0 }
  }

  /// The findings with all their fixes, for output.
  package var completeFindings: [Finding] {
    findings.map { finding in
      var complete = finding
      complete.fixes = fixes(of: finding)
      return complete
    }
  }

  /// The ways to shorten the overlong posts of a section without loss, and to part them into a thread.
  package func lengthFixes(inSection index: Int) -> (fit: [Fix], thread: [Fix]) {
    let posts = reading.platformPosts.filter {
      $0.reading.section == index && $0.reading.isVerbatim && $0.counts.contains { !$0.fits }
    }
    return (posts.compactMap(fitFix), posts.compactMap { threadFix(of: $0, isPreferred: false) })
  }

  private func overlongPost(of finding: Finding) -> PlatformPost? {
    reading.platformPosts.first {
      $0.platform.id == finding.platform && $0.reading.field == finding.field
        && $0.reading.whole.sourceExtent.contains(finding.range.lowerBound)
    }
  }

  /// Shorter spellings that mean the same, where they make a post fit.
  private func fitFix(of post: PlatformPost) -> Fix? {
    guard !post.reading.isCut else { return nil }
    let edits = LosslessFit.edits(
      for: post.bytes, tokens: post.reading.tokens, on: post.platform, field: post.field, account: post.account)
    guard let edits, edits.allSatisfy({ standsAlone($0.range, of: post.reading) }),
      let limit = post.counts.first(where: { !$0.fits })?.limit
    else { return nil }
    let end = text.lineTerminator
    return Fix(
      "Fit to \(limit.value)",
      edits: edits.map { post.reading.edit($0.range, $0.text.replacing("\n", with: end)) })
  }

  /// Whether nothing but line ends is in the draft where `range` of a post is, so that an edit there loses nothing.
  private func standsAlone(_ range: Range<Int>, of reading: PostReading) -> Bool {
    guard reading.field == nil else { return true }
    let source = text.bytes[text.clamped(reading.post.sourceRange(range))]
    return source.lazy.filter { $0 != UInt8(ascii: "\r") }.elementsEqual(reading.bytes[range])
  }

  /// Splits a post into a thread where that mends its length.
  private func threadFix(of post: PlatformPost, isPreferred: Bool) -> Fix? {
    guard !reading.isRaw, post.counts.allSatisfy({ $0.length <= ThreadSplit.mostPosts * $0.limit.value }),
      let gaps = ThreadSplit.gaps(in: post.reading.whole.bytes, on: post.platform, account: post.account)
    else { return nil }
    let isPart = post.reading.parts > 1
    let whole = post.reading.whole
    let end = text.lineTerminator
    return Fix(
      isPart ? "Split into \(gaps.count + 1) posts" : "Split into a thread of \(gaps.count + 1)",
      isPreferred: isPreferred,
      edits: gaps.map { gap in
        // A comment may stand in the gap; it stays, at the head of the next post.
        whole.isContiguous(gap)
          ? TextEdit(whole.sourceRange(gap), "\(end)\(end)---\(end)\(end)")
          : TextEdit(whole.sourceRange(gap.lowerBound..<gap.lowerBound), "\(end)\(end)---\(end)\(end)")
      })
  }
}
