extension TelegramMarkdown {
  /// A text without its markup, and the way back to the source.
  package struct Text: Sendable, Equatable {
    package private(set) var bytes: [UInt8] = []
    /// In the order of the text, the outer before the inner; empty ones are left out.
    package private(set) var spans: [Span] = []
    /// Whether brackets were dropped that made nothing of what stands between them.
    var hasBareBrackets = false
    private var pieces: [Piece] = []

    /// A stretch of the text that stands in the source as it is.
    private struct Piece: Equatable {
      var start: Int
      var source: Int
    }

    /// Where the byte at `offset` of the text stands in the source; the text's end maps to the end of its last byte.
    package func sourceOffset(_ offset: Int) -> Int {
      offset >= bytes.count && !bytes.isEmpty ? source(of: bytes.count - 1) + 1 : source(of: max(0, offset))
    }

    /// The range of the source that a range of the text stands in; marks and backslashes between its ends are inside.
    package func sourceRange(_ range: Range<Int>) -> Range<Int> {
      let lower = sourceOffset(range.lowerBound)
      guard !range.isEmpty else { return lower..<lower }
      return lower..<max(lower, sourceOffset(min(range.upperBound, bytes.count) - 1) + 1)
    }

    private func source(of offset: Int) -> Int {
      guard let first = pieces.first else { return 0 }
      var low = 0
      var high = pieces.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if pieces[middle].start <= offset { low = middle } else { high = middle }
      }
      let piece = low < pieces.count ? pieces[low] : first
      return piece.source + max(0, offset - piece.start)
    }

    mutating func append(_ byte: UInt8, source: Int) {
      let continues = pieces.last.map { $0.source + (bytes.count - $0.start) == source } ?? false
      if !continues { pieces.append(Piece(start: bytes.count, source: source)) }
      bytes.append(byte)
    }

    mutating func append(_ span: Span) { spans.append(span) }

    mutating func sortSpans() {
      spans.sort { left, right in
        (left.range.lowerBound, right.range.upperBound, left.kind.depth)
          < (right.range.lowerBound, left.range.upperBound, right.kind.depth)
      }
    }
  }
}

extension TelegramMarkdown.Span.Kind {
  /// Of spans of the same text the one with the smaller number is the outer one.
  fileprivate var depth: Int {
    switch self {
    case .quote: 0
    case .pre(.some): 1
    case .pre(.none): 2
    case .code: 3
    case .time: 4
    case .link, .userMention: 5
    case .bold: 6
    case .italic: 7
    case .underline: 8
    case .strikethrough: 9
    case .spoiler: 10
    case .customEmoji: 11
    }
  }
}
