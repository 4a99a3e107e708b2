import PostText

/// A post as its platform counts it: what the platform replaces is replaced, and each place can be found again.
struct CountedText {
  /// A stretch of the post that counts as something else.
  struct Change: Equatable {
    enum Kind { case link, mentionDomain, whitespace }

    let kind: Kind
    /// Where it stands in the post.
    let range: Range<Int>
    /// What stands for it in the counted text.
    let counted: Range<Int>
  }

  let bytes: [UInt8]
  /// In the order of the text, without overlaps.
  let changes: [Change]

  /// - Parameter isStretch: whether `post` stands inside a longer text, so that white space at its ends counts.
  init(_ post: [UInt8], _ entities: [Entity], _ rule: CountingRule, isStretch: Bool = false) {
    let substitutions = Substitution.all(in: post, entities, rule, isStretch: isStretch)
    guard !substitutions.isEmpty else {
      (bytes, changes) = (post, [])
      return
    }
    var text: [UInt8] = []
    var made: [Change] = []
    text.reserveCapacity(post.count)
    var offset = 0
    for item in substitutions where item.range.lowerBound >= offset {
      text += post[offset..<item.range.lowerBound]
      let start = text.count
      text += item.text
      made.append(Change(kind: item.kind, range: item.range, counted: start..<text.count))
      offset = item.range.upperBound
    }
    text += post[offset...]
    (bytes, changes) = (text, made)
  }

  /// How many units the text has, links and mention domains apart from the rest.
  func summands(in unit: CountUnit) -> [CountPart] {
    if unit == .emojiAsBytes {
      let text = EmojiByteCount(bytes, bytes.indices)
      return [CountPart("text", times: text.rest, each: 1)] + text.emoji
    }
    if unit == .utf16, changes.isEmpty {
      let scalars = CountUnit.scalarCounts(bytes, bytes.indices)
      return [
        CountPart("text", times: scalars.basic, each: 1),
        CountPart("wide character", times: scalars.supplementary, each: 2),
      ]
    }
    var rest = unit.count(bytes, bytes.indices)
    var special: [CountPart] = []
    for change in changes where change.kind != .whitespace {
      let cost = unit.count(bytes, change.counted)
      rest -= cost
      let what = change.kind == .link ? "link" : "mention domain"
      if let index = special.firstIndex(where: { $0.what == what && $0.each == cost }) {
        special[index].times += 1
      } else {
        special.append(CountPart(what, times: 1, each: cost))
      }
    }
    return [CountPart("text", times: rest, each: 1)] + special
  }
}

/// What a rule puts in the place of a stretch of the post.
struct Substitution {
  let kind: CountedText.Change.Kind
  let range: Range<Int>
  let text: [UInt8]

  /// The substitutions of `rule` in the order of the text.
  static func all(
    in post: [UInt8], _ entities: [Entity], _ rule: CountingRule, isStretch: Bool
  ) -> [Substitution] {
    var result = entities.compactMap { entity in
      post.indices.contains(entity.range) ? substitution(for: entity, in: post, rule) : nil
    }
    guard rule.tidiesWhitespace else { return result }
    let blanks =
      (isStretch ? BlueskyText.foldedBreaks(in: post, post.indices) : BlueskyText.superfluousWhitespace(in: post))
      .map { Substitution(kind: .whitespace, range: $0.range, text: $0.text) }
    guard !blanks.isEmpty else { return result }
    result += blanks
    return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func substitution(
    for entity: Entity, in post: [UInt8], _ rule: CountingRule
  ) -> Substitution? {
    switch (entity.kind, rule.links) {
    case (.link, .flat(let cost)):
      guard !isAddress(post, at: entity.range.lowerBound) else { return nil }
      return Substitution(kind: .link, range: entity.range, text: Array(repeating: UInt8(ascii: "x"), count: cost))
    case (.link, .shortened):
      let text = BlueskyText.shortened(post, range: entity.range)
      return Substitution(kind: .link, range: entity.range, text: text)
    case (.mention, _):
      guard rule.freesMentionDomains, entity.range.contains(entity.valueRange),
        let sign = post[entity.valueRange].firstIndex(of: UInt8(ascii: "@"))
      else { return nil }
      return Substitution(kind: .mentionDomain, range: sign..<entity.range.upperBound, text: [])
    default: return nil
    }
  }

  /// Whether a link is one of those that Mastodon links and yet counts as they are written.
  private static func isAddress(_ post: [UInt8], at offset: Int) -> Bool {
    ASCII.matches("xmpp:", post, at: offset) || ASCII.matches("magnet:", post, at: offset)
  }
}
