extension Limit {
  /// The unit in a writer's words, plural.
  package var unitName: String {
    switch counting.unit {
    case .xWeighted: "weighted characters"
    case .grapheme, .utf16, .codePoint: "characters"
    case .utf8Byte: "bytes"
    }
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
