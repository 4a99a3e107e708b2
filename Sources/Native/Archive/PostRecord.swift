package import PostText

/// What is remembered of a post that was published or is planned.
package struct PostRecord: Sendable, Equatable {
  /// Where it stands: the absolute path of a draft or of a file of history.
  package var path: String
  /// The path as people see it.
  package var name: String
  /// The line of the file in which its text begins, from 0.
  package var line = 0
  /// Its place among the posts of the file.
  package var ordinal = 0
  /// Platform ids.
  package var platforms: [String]
  package var date: PublishingDate?
  package var isAsk = false
  /// Whether it comes from a file of history and is no draft.
  package var isHistory = false
  /// Whether its file is for one platform by its name, beside the draft's own.
  package var isVariantFile = false
  /// The words of a draft, to compare them with those of the other files of the same draft; empty for history and for
  /// what is too long to be a post.
  package var text: [UInt8] = []
  /// Nil where there are too few words to tell copies from accidents.
  package var likeness: TextLikeness?
  /// One hash for each of its sentences.
  package var sentences: [UInt32] = []
  /// Hashes of the first words, of all tags, and of what it calls the reader to do; 0 where there are none.
  package var opening: UInt32 = 0
  package var tags: UInt32 = 0
  package var call: UInt32 = 0
  /// Its hashtags as they are written, without the sign, each once.
  package var hashtags: [String] = []

  package init(path: String, name: String, platforms: [String], date: PublishingDate? = nil) {
    self.path = path
    self.name = name
    self.platforms = platforms
    self.date = date
  }

  /// How many words make an opening.
  package static let openingWords = 5
  /// Fewer tags are an organisation's own, and belong to every post.
  package static let fewestTags = 3
  /// What is longer is no post that anybody compares, in bytes.
  package static let longestText = 1 << 14
  /// What is shorter may well be said twice, in Unicode scalars.
  package static let leastLength = 60

  /// Takes over all that the text alone tells from a record of the same text.
  package mutating func takeText(of other: PostRecord) {
    (isAsk, likeness, sentences) = (other.isAsk, other.likeness, other.sentences)
    (opening, tags, call, text) = (other.opening, other.tags, other.call, other.text)
    hashtags = other.hashtags
  }

  /// Takes over what the words of the text tell.
  ///
  /// - Parameter isLongEnough: whether it has `leastLength`.
  package mutating func take(_ words: ComparedWords, isLongEnough: Bool) {
    likeness = isLongEnough ? TextLikeness(words.hashes) : nil
    sentences = words.sentences
    if words.hashes.count >= Self.openingWords {
      opening = Self.hash(words.hashes.prefix(Self.openingWords))
    }
  }

  /// Takes over the tags of the text, folded, whatever their order.
  package mutating func take(tags hashes: Set<UInt32>) {
    if hashes.count >= Self.fewestTags { tags = Self.hash(hashes.sorted()) }
  }

  /// Never 0, which stands for nothing.
  package static func hash(_ parts: some Sequence<UInt32>) -> UInt32 {
    max(1, parts.reduce(1, TextLikeness.joined))
  }

  /// How many sentences of this text stand in another word for word.
  package func sentencesShared(with other: PostRecord) -> Int {
    let theirs = Set(other.sentences)
    return sentences.count(where: theirs.contains)
  }
}
