import PostText

/// Makes a background out of posts, of which nothing is kept but counts.
package struct VoiceBackgroundBuilder {
  /// How many words the skeletons of sentences spell out.
  private static let frequentWords = 300
  /// An n-gram that occurs less often is left out: it could tell of the one post it comes from.
  private static let minimum: UInt32 = 2

  /// Of fewer posts nothing is known of how people write.
  package static let fewestPosts = 500

  private var posts: [(bytes: [UInt8], tokens: [Token])] = []
  private var years: ClosedRange<Int>?
  private var isDated = true

  package init() {}

  /// - Parameter year: in which it was published, if that is known.
  package mutating func add(_ post: [UInt8], year: Int?) {
    posts.append((post, Tokenizer.tokens(of: post)))
    guard let year else {
      isDated = false
      return
    }
    years = years.map { min($0.lowerBound, year)...max($0.upperBound, year) } ?? year...year
  }

  package var count: Int { posts.count }

  package func build() -> VoiceBackground {
    var words = SmallWords()
    for post in posts { words.add(post.bytes, tokens: post.tokens) }
    let masker = Masker(smallWords: words.words)
    let frequent = words.frequent(Self.frequentWords)
    // In the order of a hash, which says nothing of who wrote them or when.
    let texts = posts.map { masker.mask($0.bytes, tokens: $0.tokens[...]) }
      .sorted { TextHash.lowercased($0.scalars[...]) < TextHash.lowercased($1.scalars[...]) }
    let readings = texts.map(HabitReading.init)
    let reader = TextReader(smallWords: words.words, frequentWords: frequent, habits: HabitScale(of: readings))
    let features = zip(texts, readings).map { text, reading in
      TextFeatures(
        of: text, ngrams: NGrams(of: text, frequentWords: frequent), reading: reading, scale: reader.habits)
    }
    var have = [UInt32](repeating: 0, count: FeatureSpace.hashedCount)
    var counts = CharacterCounts()
    for text in texts { counts.add(text) }
    for text in features { for slot in text.slots { have[Int(slot)] += 1 } }
    let weights = FeatureWeights(texts: have, of: texts.count)
    let background = VoiceBackground(
      provenance: VoiceBackground.Provenance(posts: posts.count, years: isDated ? years : nil), reader: reader,
      weights: weights, model: CharacterModel(counts, minimum: Self.minimum), identity: 0,
      rows: PackedRows(features, weights: weights))
    // Its identity is the checksum of its file.
    return background.identified
  }
}
