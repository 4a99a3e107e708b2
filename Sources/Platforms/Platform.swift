package import PostText

/// What a platform allows, how it counts, and what is native there. One value, in one file, a platform.
///
/// A class, since every post on it leads to it, and a copy of so many facts would cost more than most checks.
package final class Platform: Sendable {
  /// As in headers, configuration and output: `x`, `bluesky`, …
  package let id: String
  /// As its people write it: `X`, `LinkedIn`.
  package let name: String
  package let aliases: [String]
  package let kind: PlatformKind
  /// The main text.
  package let body: Field
  /// In place of `body` where media of any kind are attached.
  package let bodyWithMedia: Field?
  /// In place of `body` where pictures, and nothing else, are attached.
  package let bodyWithPictures: Field?
  /// The texts apart from the body that a field line or the header can hold.
  package let fields: [Field]
  /// Whether servers set their own limit, so that `accounts` may name it.
  package let hasServerLimits: Bool
  /// Whether posts can be chained to a thread.
  package let threads: Bool
  /// What the platform takes as link, mention, hashtag and cashtag: sorted, disjoint, inside the text.
  package let entities: @Sendable ([UInt8]) -> [Entity]
  /// Whether what it finds in a line depends on this line alone.
  package let findsEntitiesByLine: Bool
  /// The markup that it renders; any other shows its marks to the reader.
  package let markup: Set<Markup.Kind>
  /// The signs that its format for programs reserves, where a text may be handed over in one.
  package let escapes: EscapeFacts?
  package let links: LinkFacts
  package let hashtags: HashtagFacts
  package let mentions: MentionFacts
  package let media: MediaFacts
  package let lines: LineFacts
  package let fold: Fold?
  /// Who says that a phone number in the text has the post rejected; nil where none is.
  package let forbidsPhoneNumbers: Source?
  /// Bytes that make a post invalid there, as ranges of its text.
  package let invalidCharacters: @Sendable ([UInt8]) -> [Range<Int>]
  /// What is native here, a short clause each; custom, never a rule.
  package let conventions: [String]

  package init(
    id: String,
    name: String,
    aliases: [String],
    kind: PlatformKind,
    body: Field,
    bodyWithMedia: Field? = nil,
    bodyWithPictures: Field? = nil,
    fields: [Field] = [],
    hasServerLimits: Bool = false,
    threads: Bool = false,
    entities: @escaping @Sendable ([UInt8]) -> [Entity],
    findsEntitiesByLine: Bool = true,
    markup: Set<Markup.Kind> = [],
    escapes: EscapeFacts? = nil,
    links: LinkFacts,
    hashtags: HashtagFacts,
    mentions: MentionFacts,
    media: MediaFacts,
    lines: LineFacts,
    fold: Fold? = nil,
    forbidsPhoneNumbers: Source? = nil,
    invalidCharacters: @escaping @Sendable ([UInt8]) -> [Range<Int>] = { _ in [] },
    conventions: [String]
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.body = body
    self.bodyWithMedia = bodyWithMedia
    self.bodyWithPictures = bodyWithPictures
    self.fields = fields
    self.hasServerLimits = hasServerLimits
    self.threads = threads
    self.entities = entities
    self.findsEntitiesByLine = findsEntitiesByLine
    self.markup = markup
    self.escapes = escapes
    self.links = links
    self.hashtags = hashtags
    self.mentions = mentions
    self.media = media
    self.lines = lines
    self.fold = fold
    self.forbidsPhoneNumbers = forbidsPhoneNumbers
    self.invalidCharacters = invalidCharacters
    self.conventions = conventions
  }

  /// The field that the main text goes to when `media` are attached to it.
  package func body(with media: [Media]) -> Field {
    if let field = bodyWithPictures, !media.isEmpty, media.allSatisfy(\.isPicture) { return field }
    if let field = bodyWithMedia, !media.isEmpty { return field }
    return body
  }

  /// The limits of `field` that bind for `account`, and those that are only worth knowing, in this order.
  package func limits(of field: Field, for account: Account) -> (binding: [Limit], informative: [Limit]) {
    var limits = field.limits(for: account)
    if hasServerLimits, let own = account.limit, own > 0 {
      for index in limits.binding.indices { limits.binding[index].value = own }
    }
    return limits
  }

  /// The names of the tiers that change a limit.
  package var tiers: [String] {
    Set([body, bodyWithMedia, bodyWithPictures].compactMap { $0?.tiers.keys }.joined()).sorted()
  }

  package func field(_ name: String) -> Field? {
    fields.first { $0.name == name }
  }
}

extension Media {
  /// Whether its name says that it is a still picture; one without a known ending is taken for one.
  package var isPicture: Bool {
    !Self.films.contains { path.value.lowercased().hasSuffix($0) }
  }

  private static let films = [".mp4", ".mov", ".m4v", ".webm", ".avi", ".mkv", ".mp3", ".m4a", ".wav", ".pdf"]
}
