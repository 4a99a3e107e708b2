import PostText

/// How a platform counts a post: the unit, and what it makes of links, mentions and white space first.
package struct CountingRule: Sendable, Equatable {
  /// What a link costs.
  package enum LinkCost: Sendable, Equatable {
    /// Every character of it.
    case asWritten
    /// So many units, however long it is.
    case flat(Int)
    /// What Bluesky's app leaves of it (see `BlueskyText.shortened`).
    case shortened
  }

  /// The grammar by which a cut text is read again; none where the count doesn't depend on links and mentions.
  enum Grammar: Sendable { case none, x, bluesky, mastodon }

  /// What of a text is counted.
  package enum Scope: Sendable, Equatable {
    /// All of it.
    case all
    /// The longest of the blocks that blank lines part.
    case longestBlock
    /// Tags with commas between them; one with a space costs two more, for quotation marks.
    case tagList
    /// What is left once Telegram has read the markup.
    case telegramText
  }

  package let unit: CountUnit
  package let links: LinkCost
  /// Whether the domain of a mention costs nothing.
  package let freesMentionDomains: Bool
  /// Whether white space at the ends and superfluous blank lines are dropped before the post is published.
  package let tidiesWhitespace: Bool
  package let scope: Scope
  let grammar: Grammar

  init(
    _ unit: CountUnit, links: LinkCost = .asWritten, freesMentionDomains: Bool = false,
    tidiesWhitespace: Bool = false, scope: Scope = .all, grammar: Grammar = .none
  ) {
    self.unit = unit
    self.links = links
    self.freesMentionDomains = freesMentionDomains
    self.tidiesWhitespace = tidiesWhitespace
    self.scope = scope
    self.grammar = grammar
  }
}

extension CountingRule {
  /// X: weighted characters of the text in Form C.
  package static let x = CountingRule(.xWeighted, links: .flat(23), grammar: .x)

  /// Bluesky's app: grapheme clusters of what it publishes, with links shortened and white space tidied.
  package static let blueskyApp = CountingRule(.grapheme, links: .shortened, tidiesWhitespace: true, grammar: .bluesky)

  /// Bluesky's records: grapheme clusters of the text as it is.
  package static let blueskyRaw = CountingRule(.grapheme)

  /// Bluesky's second limit, on bytes.
  package static let blueskyBytes = CountingRule(.utf8Byte)

  /// Mastodon: grapheme clusters; a link counts 23 when it has a scheme, the domain of a mention nothing.
  package static let mastodon = CountingRule(
    .grapheme, links: .flat(23), freesMentionDomains: true, grammar: .mastodon)

  /// Mastodon's content warning, which is added to the count of the post: every grapheme cluster.
  package static let mastodonWarning = CountingRule(.grapheme)

  /// Threads: characters, an emoji as its bytes.
  package static let threads = CountingRule(.emojiAsBytes)

  /// Tumblr: code points of a text block.
  package static let tumblr = CountingRule(.codePoint, scope: .longestBlock)

  /// Telegram: code points of the text once its markup is read.
  package static let telegram = CountingRule(.codePoint, scope: .telegramText)

  /// YouTube's list of tags.
  package static let tagList = CountingRule(.utf16, scope: .tagList)

  package static let utf16 = CountingRule(.utf16)
  package static let codePoints = CountingRule(.codePoint)
  package static let utf8Bytes = CountingRule(.utf8Byte)
  package static let graphemes = CountingRule(.grapheme)

  /// How long `post` is. `entities` are those that the platform's grammar finds in it.
  package func measure(_ post: [UInt8], entities: [Entity]) -> Measurement {
    switch scope {
    case .all: Measurement(summands(post, entities: entities))
    case .longestBlock: TextBlocks.longest(in: post, unit)
    case .tagList: TagList.measure(post, unit)
    case .telegramText: TelegramText.measure(post, unit)
    }
  }

  /// What the length of all of `post` adds up from.
  ///
  /// - Parameter isStretch: whether it stands inside a longer text, so that white space at its ends counts.
  func summands(_ post: [UInt8], entities: [Entity], isStretch: Bool = false) -> [CountPart] {
    unit == .xWeighted
      ? XWeights.summands(of: post, entities)
      : CountedText(post, entities, self, isStretch: isStretch).summands(in: unit)
  }
}

extension CountingRule.Grammar {
  /// The entities of `bytes` as far as they matter for the count.
  func entities(in bytes: [UInt8]) -> [Entity] {
    switch self {
    case .none: []
    case .x: XGrammar.entities(in: bytes)
    case .bluesky: BlueskyGrammar.entities(in: bytes)
    case .mastodon: MastodonGrammar.entities(in: bytes)
    }
  }
}
