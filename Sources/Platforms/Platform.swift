import PostText

/// What a platform allows, how it counts, and what is native there. One value, in one file, a platform.
package struct Platform: Sendable {
  /// As in headers, configuration and output: `x`, `bluesky`, …
  package var id: String
  /// As its people write it: `X`, `LinkedIn`.
  package var name: String
  package var aliases: [String]
  /// The main text.
  package var body: Field
  /// The texts apart from the body that a field line or the header can hold.
  package var fields: [Field] = []
  /// Limits of the body that hold for a tier of account in place of the usual ones.
  package var tiers: [String: [Limit]] = [:]
  /// Whether servers set their own limit, so that `accounts` may name it.
  package var hasServerLimits = false
  /// Whether posts can be chained to a thread.
  package var threads = false
  /// What the platform takes as link, mention, hashtag and cashtag: sorted, disjoint, inside the text.
  package var entities: @Sendable ([UInt8]) -> [Entity]
  /// The markup that it renders; any other shows its marks to the reader.
  package var markup: Set<Markup.Kind> = []
  package var links: LinkFacts
  package var hashtags: HashtagFacts
  package var mentions: MentionFacts
  package var media: MediaFacts
  package var fold: Fold?
  /// Bytes that make a post invalid there, as ranges of its text.
  package var invalidCharacters: @Sendable ([UInt8]) -> [Range<Int>] = { _ in [] }
  /// What is native here, a short clause each; custom, never a rule.
  package var conventions: [String]

  /// The body's limits that bind for `account`, and those that are only worth knowing, in this order.
  package func limits(for account: Account) -> (binding: [Limit], informative: [Limit]) {
    var limits = account.tier.flatMap { tiers[$0] } ?? body.limits
    if hasServerLimits, let own = account.limit, own > 0 {
      for index in limits.indices { limits[index].value = own }
    }
    let client = account.client ?? "app"
    return (
      limits.filter { $0.client == nil || $0.client == client },
      limits.filter { $0.client != nil && $0.client != client }
    )
  }

  package func field(_ name: String) -> Field? {
    fields.first { $0.name == name }
  }
}

/// How links behave on a platform.
package struct LinkFacts: Sendable {
  package var areClickable: Bool
  /// Whether a link needs `https://` to be one.
  package var needScheme = false
  /// Whether shorteners are discouraged, and by whom.
  package var shortenersDiscouraged: Source?

  package var source: Source

  package init(areClickable: Bool, needScheme: Bool = false, shortenersDiscouraged: Source? = nil, source: Source) {
    self.areClickable = areClickable
    self.source = source
    self.needScheme = needScheme
    self.shortenersDiscouraged = shortenersDiscouraged
  }
}

/// How hashtags behave on a platform.
package struct HashtagFacts: Sendable {
  /// More than this many look foreign there.
  package var usual: ClosedRange<Int>
  package var usualSource: Source
  /// The longest tag, in grapheme clusters.
  package var longest: Limit?

  package init(usual: ClosedRange<Int>, source: Source, longest: Limit? = nil) {
    self.usual = usual
    self.usualSource = source
    self.longest = longest
  }
}

/// What a handle looks like on a platform.
package struct MentionFacts: Sendable {
  package enum Form: Sendable {
    /// `@name`: 1 to `longest` letters, digits, underscores.
    case name(longest: Int)
    /// `@name.example.com`: a domain.
    case domain
    /// `@name@server.example`, or `@name` on one's own server.
    case account
    /// Picked from a list in the app; a typed handle is plain text.
    case picker
  }

  package var form: Form
  /// An example a writer understands.
  package var example: String
  /// Whether a post that opens with a handle is shown to fewer people.
  package var openingHidesPost = false
  package var source: Source

  package init(_ form: Form, example: String, openingHidesPost: Bool = false, source: Source) {
    self.form = form
    self.example = example
    self.openingHidesPost = openingHidesPost
    self.source = source
  }
}

/// What a platform takes as attached media.
package struct MediaFacts: Sendable {
  package var most: Int?
  package var alt: Limit?
  /// Whether a post may be media alone, without text.
  package var mayStandAlone: Bool

  package init(most: Int? = nil, alt: Limit? = nil, mayStandAlone: Bool = true) {
    self.most = most
    self.alt = alt
    self.mayStandAlone = mayStandAlone
  }
}

/// Where a feed cuts a post and shows "more".
package struct Fold: Sendable {
  /// How many grapheme clusters show; nil when only lines are counted.
  package var characters: Int?
  /// How many lines show, blank ones included.
  package var lines: Int?
  package var source: Source

  package init(characters: Int? = nil, lines: Int? = nil, source: Source) {
    self.characters = characters
    self.lines = lines
    self.source = source
  }

  /// The offset at which the feed cuts `post`; nil when all of it shows.
  ///
  /// - Parameter length: the post's length as its platform counts it. One that isn't longer than what shows is
  ///   never cut for its length, however many letters its links have.
  package func cut(_ post: [UInt8], length: Int) -> Int? {
    if length <= characters ?? .max { return lineCut(post) }
    var offset = 0
    var clusters = 0
    var lines = 1
    while offset < post.count {
      if let most = characters, clusters == most { return offset }
      if post[offset] == UInt8(ascii: "\n") {
        lines += 1
        if let most = self.lines, lines > most { return offset }
      }
      offset = Graphemes.clusterEnd(in: post, from: offset)
      clusters += 1
    }
    return nil
  }

  /// The end of the last line that shows.
  private func lineCut(_ post: [UInt8]) -> Int? {
    guard let most = lines else { return nil }
    var count = 1
    for (offset, byte) in post.enumerated() where byte == UInt8(ascii: "\n") {
      count += 1
      if count > most { return offset }
    }
    return nil
  }
}
