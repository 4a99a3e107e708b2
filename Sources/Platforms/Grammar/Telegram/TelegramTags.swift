import PostText

/// Telegram's mentions, hashtags and cashtags, each looked for at its sign.
struct TelegramTags {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The lengths of a mention; accounts themselves have five characters at least, apart from names that were bought.
  private static let nameLengths = 2...32
  /// The shortest name that needn't be listed.
  private static let shortestFreeName = 4
  /// The lengths of the channel behind a tag.
  private static let channelLengths = 3...32
  private static let longestTag = 256
  private static let cashtagLengths = 1...8

  /// The entity whose sign stands at `offset`.
  func tag(at offset: Int) -> Entity? {
    switch bytes[offset] {
    case UInt8(ascii: "@"): mention(at: offset)
    case UInt8(ascii: "#"): hashtag(at: offset)
    case UInt8(ascii: "$"): cashtag(at: offset)
    default: nil
    }
  }

  private func mention(at sign: Int) -> Entity? {
    if let (before, _) = UTF8Scalar.decode(bytes, before: sign), TelegramClass.isWord(before) { return nil }
    let start = sign + 1
    let end = ASCII.runEnd(bytes, from: start, while: ASCII.isWord)
    guard Self.nameLengths.contains(end - start), !TelegramClass.isWord(UTF8Scalar.decode(bytes, at: end).scalar),
      end - start >= Self.shortestFreeName || isListedName(start..<end)
    else { return nil }
    return Entity(.mention, sign..<end, value: start..<end)
  }

  /// Whether a short name is one that Telegram gave to an account.
  private func isListedName(_ range: Range<Int>) -> Bool {
    range.count == 3 && Self.shortNames.contains { ASCII.matches($0, bytes, at: range.lowerBound) }
  }

  private static let shortNames: [StaticString] = ["gif", "nft", "pic", "ufc", "vid"]

  /// The hashtag at `sign`: up to 256 characters with a letter among them. Another `#` behind it spoils it.
  private func hashtag(at sign: Int) -> Entity? {
    guard mayFollow(sign) else { return nil }
    let start = sign + 1
    var runEnd = start
    var end = start
    var count = 0
    var hasLetter = false
    while runEnd < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: runEnd)
      guard TelegramClass.isTagPart(scalar) else { break }
      runEnd += length
      count += 1
      guard count <= Self.longestTag else { continue }
      end = runEnd
      hasLetter = hasLetter || TelegramClass.isLetter(scalar)
    }
    if end == runEnd, end > start, let channel = channelRun(at: end, most: Self.channelLengths.upperBound) {
      end = channel
      runEnd = channel
    }
    guard hasLetter, !ASCII.matches("#", bytes, at: runEnd) else { return nil }
    return Entity(.hashtag, sign..<end, value: start..<end)
  }

  /// The cashtag at `sign`: capitals, or the one name with a digit.
  private func cashtag(at sign: Int) -> Entity? {
    guard mayFollow(sign), sign == 0 || bytes[sign - 1] != UInt8(ascii: "$") else { return nil }
    let start = sign + 1
    var end =
      ASCII.has("1INCH", at: start, in: bytes) ? start + 5 : ASCII.runEnd(bytes, from: start, while: ASCII.isUpper)
    guard Self.cashtagLengths.contains(end - start) else { return nil }
    if let channel = channelRun(at: end), Self.channelLengths.contains(channel - end - 1) { end = channel }
    let (next, length) = UTF8Scalar.decode(bytes, at: end)
    guard length == 0 || next != "$" && !TelegramClass.isTagPart(next) else { return nil }
    return Entity(.cashtag, sign..<end, value: start..<end)
  }

  /// Whether no character of a tag is glued to the sign from before.
  private func mayFollow(_ sign: Int) -> Bool {
    guard let (before, _) = UTF8Scalar.decode(bytes, before: sign) else { return true }
    return !TelegramClass.isTagPart(before)
  }

  /// The end of the channel name behind the `@` at `sign`, of which no more than `most` characters count; nil when it's
  /// too short.
  private func channelRun(at sign: Int, most: Int = .max) -> Int? {
    guard ASCII.matches("@", bytes, at: sign) else { return nil }
    let end = ASCII.runEnd(bytes, from: sign + 1, while: ASCII.isWord)
    let count = min(end - sign - 1, most)
    return count >= Self.channelLengths.lowerBound ? sign + 1 + count : nil
  }
}
