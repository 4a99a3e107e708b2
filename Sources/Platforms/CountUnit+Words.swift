extension Limit {
  /// The unit in a writer's words, plural.
  package var unitName: String {
    switch counting.unit {
    case .xWeighted: "weighted characters"
    case .grapheme, .utf16, .codePoint, .emojiAsBytes: "characters"
    case .utf8Byte: "bytes"
    }
  }

  /// What exactly one of them is; nil where the name says it.
  package var unitDetail: String? {
    switch counting.unit {
    case .xWeighted: "1 or 2 each, a link \(Self.linkCost(counting))"
    case .grapheme: counting.links == .asWritten ? "grapheme clusters" : "grapheme clusters, \(linkDetail)"
    case .utf16: unitIsAssumed ? "unit not stated: UTF-16 units are counted" : "UTF-16 units"
    case .codePoint: counting.scope == .longestBlock ? "code points, in each paragraph" : "code points"
    case .emojiAsBytes: "an emoji costs its bytes of UTF-8"
    case .utf8Byte: "UTF-8"
    }
  }

  private var linkDetail: String {
    counting.links == .shortened ? "links shortened" : "a link \(Self.linkCost(counting))"
  }

  private static func linkCost(_ rule: CountingRule) -> Int {
    if case .flat(let cost) = rule.links { return cost }
    return 0
  }
}

extension Count {
  /// The sum in words: "text 197 + 2 links × 23".
  package var arithmetic: String {
    parts.filter { $0.times > 0 }.map { part in
      switch part.each {
      case 1: "\(part.what) \(part.total)"
      case 0: "\(part.times) \(part.what) free"
      default: "\(part.times) \(part.what)\(part.times == 1 ? "" : "s") × \(part.each)"
      }
    }.joined(separator: " + ")
  }
}
