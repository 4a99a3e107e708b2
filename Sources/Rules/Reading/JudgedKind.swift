import Native

/// Which kind a draft is, and by what one knows.
package struct JudgedKind: Sendable, Equatable {
  package enum Ground: Sendable, Equatable {
    /// The header says so.
    case declared
    /// The words in it that ask most strongly.
    case words(String)
    /// Nothing in it asks strongly enough.
    case noAsk
  }

  package var kind: DraftKind
  package var ground: Ground
}

extension DraftReading {
  /// What the header says, else what the texts ask: a draft of which one text asks is an ask.
  ///
  /// Nil where the header says nothing and no text is in a language in which asks are known.
  package var judgedKind: JudgedKind? {
    if let kind { return JudgedKind(kind: kind, ground: .declared) }
    let posts = nativePosts.filter(\.isEnglish)
    guard !posts.isEmpty else { return nil }
    for post in posts {
      let reading = post.asks
      let strongest = reading.signals.map(\.weight).max()
      guard reading.isAsk, let signal = reading.signals.first(where: { $0.weight == strongest }) else { continue }
      return JudgedKind(kind: .ask, ground: .words(post.post.string(signal.range)))
    }
    return JudgedKind(kind: .value, ground: .noAsk)
  }
}
