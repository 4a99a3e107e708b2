import PostText

/// The length of one text on one platform against one limit, with its arithmetic.
package struct Count: Sendable {
  package var platform: String
  /// `post` for the body, else the field's name.
  package var field: String
  /// Which post of a thread, from 0.
  package var part: Int
  package var length: Int
  package var limit: Limit
  /// They sum to `length`.
  package var parts: [CountPart]
  /// Whether the platform's own validator would take the post.
  package var isValid: Bool
  /// Where the text would have to end to fit, as an offset of the post; its end when it fits.
  package var fitEnd: Int

  package var remaining: Int { limit.value - length }
  package var fits: Bool { length <= limit.value }
}

extension Platform {
  /// The counts of a post: those that bind first, then those of the other client.
  ///
  /// - Parameters:
  ///   - field: the one that the post goes to (see `body(with:)`).
  ///   - entities: what `self.entities` found in `post`, or in the judged part of it.
  ///   - judged: the start of a `post` that is far over any limit, with its entities.
  ///   - warning: the content warning, which Mastodon counts together with the text.
  package func counts(
    of post: [UInt8], as field: Field, entities: [Entity], judged: JudgedPart? = nil, part: Int = 0,
    warning: [UInt8] = [],
    account: Account = Account()
  ) -> (binding: [Count], informative: [Count]) {
    var ledger = CountLedger(post)
    return counts(
      of: post, as: field, entities: entities, judged: judged, part: part, warning: warning, account: account,
      ledger: &ledger)
  }

  /// The same, with what of `post` was counted before.
  package func counts(
    of post: [UInt8], as field: Field, entities: [Entity], judged: JudgedPart?, part: Int, warning: [UInt8],
    account: Account, ledger: inout CountLedger
  ) -> (binding: [Count], informative: [Count]) {
    let limits = limits(of: field, for: account)
    let isInvalid =
      field.isRequired && post.isEmpty && warning.isEmpty || !invalidCharacters(post).isEmpty
      || field.forbidden.map { post.contains(where: $0.signs.contains) } ?? false
    let extra = warning.isEmpty ? 0 : CountingRule.mastodonWarning.measure(warning, entities: []).length
    let count = { [id] (limit: Limit, ledger: inout CountLedger) -> Count in
      let measured = ledger.measure(post, by: limit.counting, entities: judged == nil ? entities : nil)
      let length = measured.length + extra
      let fits = length <= limit.value
      let room = max(0, limit.value - extra)
      return Count(
        platform: id, field: field.name, part: part, length: length, limit: limit,
        parts: measured.parts + (extra > 0 ? [CountPart("content warning", times: extra, each: 1)] : []),
        isValid: (fits || limits.binding.contains { $0.overrules(limit, length) }) && !isInvalid,
        fitEnd: fits
          ? post.count
          : ledger.endInStart(
            of: post, by: limit.counting, entities: entities, known: judged?.bytes.count ?? post.count, limit: room)
            ?? limit.counting.fitEnd(post, entities: entities, judged: judged, limit: room))
    }
    return (limits.binding.map { count($0, &ledger) }, limits.informative.map { count($0, &ledger) })
  }
}

extension Limit {
  /// Whether a text of `length` is too long for `other`, while this better founded limit of the same kind takes it.
  fileprivate func overrules(_ other: Limit, _ length: Int) -> Bool {
    source.trust > other.source.trust && counting == other.counting && length <= value
  }
}

/// The start of a text that is far too long, with the entities in it.
package struct JudgedPart: Sendable {
  var bytes: [UInt8]
  var entities: [Entity]

  package init(bytes: [UInt8], entities: [Entity]) {
    self.bytes = bytes
    self.entities = entities
  }
}

extension CountingRule {
  /// Where `post` would have to end to fit: looked for in its judged part first.
  fileprivate func fitEnd(_ post: [UInt8], entities: [Entity], judged: JudgedPart?, limit: Int) -> Int {
    guard let judged else { return endOfOverlong(post, entities: entities, limit: limit) }
    let end = fitEnd(judged.bytes, entities: judged.entities, limit: limit)
    return end < judged.bytes.count
      ? end : endOfOverlong(post, entities: grammar.entities(in: post), limit: limit)
  }
}
