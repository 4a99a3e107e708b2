package import PostText

/// What a text adds up to, kept in stretches of whole lines, so that an edit costs only the stretches that it touched.
///
/// Wherever a count is a plain sum, a line costs the same whatever stands around it: no cluster, emoji, link or mention
/// goes over an LF, and an LF composes with nothing. Only the line breaks that Bluesky's app folds go over several
/// lines, so a stretch never ends inside such a run.
package struct CountLedger: Sendable {
  /// Short enough that counting one costs little, long enough that adding up many doesn't either.
  private static let leastStretch = 1_024

  /// The sums of every stretch by one rule.
  private struct Column: Sendable {
    var rule: CountingRule
    var sums: [[CountPart]]
  }

  /// Where the text would have to end to fit.
  private struct Stop: Sendable {
    var rule: CountingRule
    var limit: Int
    var end: Int
    /// How many bytes of the text tell that.
    var read: Int
  }

  /// Where the stretches end; the last one ends the text.
  private let ends: [Int]
  /// How many stretches at the start and at the end are those of the ledger before.
  private var kept = (head: 0, tail: 0)
  private var columns: [Column] = []
  private var stops: [Stop] = []
  /// The columns of the ledger before, and those of its stops that hold for this text too.
  private var earlier: (columns: [Column], stops: [Stop]) = ([], [])

  /// - Parameters:
  ///   - old: the ledger of the text before.
  ///   - change: from that text to this one.
  package init(_ post: [UInt8], after old: CountLedger? = nil, _ change: LineChange? = nil) {
    if let old, let change { earlier.stops = old.stops.filter { $0.read <= change.old.lowerBound } }
    guard post.count >= 2 * Self.leastStretch, BlueskyText.isTrimmed(post) else {
      ends = [post.count]
      return
    }
    guard let old, let change, old.isDivided else {
      ends = Self.ends(in: post, 0..<post.count)
      return
    }
    // What decides whether a stretch may end where it does stands behind it, so that must be unchanged too.
    let head = old.ends.prefix { $0 < change.old.lowerBound }
    let tailStart = old.ends.firstIndex { $0 >= change.old.upperBound } ?? old.ends.count - 1
    let distance = post.count - (old.ends.last ?? 0)
    let middle = (head.last ?? 0)..<(old.ends[tailStart] + distance)
    let tail = old.ends[(tailStart + 1)...]
    ends = head + Self.ends(in: post, middle) + tail.map { $0 + distance }
    kept = (head.count, tail.count)
    earlier.columns = old.columns
  }

  /// Whether there is more than one stretch.
  private var isDivided: Bool { ends.count > 1 }

  /// The stretches of `range`, each long enough; the last one takes what is left.
  private static func ends(in post: [UInt8], _ range: Range<Int>) -> [Int] {
    var ends: [Int] = []
    var start = range.lowerBound
    while range.upperBound - start >= 2 * leastStretch {
      let least = start + leastStretch
      guard let end = stretchEnd(in: post, least..<(range.upperBound - leastStretch)) else { break }
      ends.append(end)
      start = end
    }
    ends.append(range.upperBound)
    return ends
  }

  /// The first place in `range` where a stretch may end.
  private static func stretchEnd(in post: [UInt8], _ range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while let lineEnd = ByteSearch.first(UInt8(ascii: "\n"), in: post, start..<range.upperBound) {
      if BlueskyText.endsBreaks(in: post, at: lineEnd + 1) { return lineEnd + 1 }
      start = lineEnd + 1
    }
    return nil
  }

  /// How long `post` is by `rule`: the text that the ledger was made for.
  ///
  /// - Parameter entities: those that count by the rule, if they are known.
  mutating func measure(_ post: [UInt8], by rule: CountingRule, entities: [Entity]?) -> Measurement {
    guard isDivided, rule.isSum else {
      return rule.measure(post, entities: entities ?? rule.grammar.entities(in: post))
    }
    if let known = columns.first(where: { $0.rule == rule }) { return Self.total(known) }
    let old = earlier.columns.first { $0.rule == rule }?.sums ?? []
    let kept = old.isEmpty ? (head: 0, tail: 0) : self.kept
    var sums = Array(old.prefix(kept.head))
    for index in kept.head..<(ends.count - kept.tail) {
      sums.append(rule.summands(ofStretch: (index > 0 ? ends[index - 1] : 0)..<ends[index], in: post))
    }
    sums += old.suffix(kept.tail)
    let column = Column(rule: rule, sums: sums)
    columns.append(column)
    return Self.total(column)
  }

  /// Where `post`, which is over `limit`, would have to end, if its first lines tell (see `CountingRule.endInStart`).
  mutating func endInStart(
    of post: [UInt8], by rule: CountingRule, entities: [Entity], known: Int, limit: Int
  ) -> Int? {
    guard rule.scope == .all else { return nil }
    let stop =
      earlier.stops.first { $0.rule == rule && $0.limit == limit }
      ?? rule.endInStart(of: post, entities: entities, known: known, limit: limit).map {
        Stop(rule: rule, limit: limit, end: $0.end, read: $0.read)
      }
    if let stop { stops.append(stop) }
    return stop?.end
  }

  /// Lets go of the ledger before.
  package mutating func settle() { earlier = ([], []) }

  private static func total(_ column: Column) -> Measurement {
    var total: [CountPart] = []
    for part in column.sums.joined() {
      if let index = total.firstIndex(where: { $0.each == part.each && $0.what == part.what }) {
        total[index].times += part.times
      } else {
        total.append(part)
      }
    }
    // Elsewhere the parts come in the order of the text.
    if column.rule.unit == .emojiAsBytes {
      total.sort { ($0.what == "emoji" ? $0.each : 0) < ($1.what == "emoji" ? $1.each : 0) }
    }
    return Measurement(total)
  }
}

extension CountingRule {
  /// Whether the count of a text is the sum of those of its lines.
  fileprivate var isSum: Bool {
    // UTF-16 units are told apart by width only where nothing is replaced, which is a matter of all of the text.
    scope == .all && (unit != .utf16 || links == .asWritten && !freesMentionDomains && !tidiesWhitespace)
  }

  fileprivate func summands(ofStretch range: Range<Int>, in post: [UInt8]) -> [CountPart] {
    // With the LF before, since the start of a line isn't always like the start of a text.
    let margin = range.lowerBound > 0 ? 1 : 0
    let stretch = Array(post[(range.lowerBound - margin)..<range.upperBound])
    var summands = summands(stretch, entities: grammar.entities(in: stretch), isStretch: true)
    summands[0].times -= margin
    return summands
  }
}
