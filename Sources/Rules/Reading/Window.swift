import Platforms

/// How much of a text is judged.
///
/// A text that is many times too long for all its platforms has to be cut or parted before it can be published, and
/// then it is judged again. Until then only its length is worth knowing, so that a key in a long text costs no more
/// than one in a post.
enum Window {
  private static let least = 8_192
  /// The bytes of a character, and the posts of a thread, that leave room for whatever could be published.
  private static let bytesPerCharacter = 4
  private static let threadPosts = 25

  /// How many bytes of a text for `platforms` are judged.
  static func size(for platforms: [Platform], accounts: [String: Account]) -> Int {
    platforms.reduce(least) { size, platform in
      let account = accounts[platform.id] ?? Account()
      let fields = [platform.body, platform.bodyWithMedia, platform.bodyWithPictures].compactMap { $0 }
      let most = fields.flatMap { platform.limits(of: $0, for: account).binding }.map(\.value).max() ?? 0
      // A server may name any limit.
      let characters = min(most, 1 << 24)
      return max(size, characters * max(bytesPerCharacter, platform.threads ? threadPosts : 0))
    }
  }

  /// The end of the part of `bytes` that is judged: a line end if there is one near `size`, else a scalar's.
  static func end(in bytes: [UInt8], _ size: Int) -> Int {
    let near = max(0, size - 1_024)
    if let line = bytes[near..<size].lastIndex(of: UInt8(ascii: "\n")) { return line }
    if let blank = bytes[near..<size].lastIndex(of: UInt8(ascii: " ")) { return blank }
    var end = size
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
