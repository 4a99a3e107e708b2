package import PostText

/// What a platform allows, how it counts, and what is native there. One value, in one file, a platform.
package struct Platform: Sendable {
  /// As in headers, configuration and output: `x`, `bluesky`, …
  package var id: String
  /// As its people write it: `X`, `LinkedIn`.
  package var name: String
  package var aliases: [String]
  /// The main text.
  package var body: Field
  /// In place of `body` where media of any kind are attached.
  package var bodyWithMedia: Field?
  /// In place of `body` where pictures, and nothing else, are attached.
  package var bodyWithPictures: Field?
  /// The texts apart from the body that a field line or the header can hold.
  package var fields: [Field] = []
  /// Whether servers set their own limit, so that `accounts` may name it.
  package var hasServerLimits = false
  /// Whether posts can be chained to a thread.
  package var threads = false
  /// What the platform takes as link, mention, hashtag and cashtag: sorted, disjoint, inside the text.
  package var entities: @Sendable ([UInt8]) -> [Entity]
  /// The markup that it renders; any other shows its marks to the reader.
  package var markup: Set<Markup.Kind> = []
  /// The signs that its format for programs reserves, where a text may be handed over in one.
  package var escapes: EscapeFacts?
  package var links: LinkFacts
  package var hashtags: HashtagFacts
  package var mentions: MentionFacts
  package var media: MediaFacts
  package var lines: LineFacts
  package var fold: Fold?
  /// Who says that a phone number in the text has the post rejected; nil where none is.
  package var forbidsPhoneNumbers: Source?
  /// Bytes that make a post invalid there, as ranges of its text.
  package var invalidCharacters: @Sendable ([UInt8]) -> [Range<Int>] = { _ in [] }
  /// What is native here, a short clause each; custom, never a rule.
  package var conventions: [String]

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
