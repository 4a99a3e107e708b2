import PostText
import Voice

/// Who seems to post: the brand, or somebody without a name yet.
struct PreviewAuthor {
  var name: String
  var initials: String
  /// As most platforms have it, without any sign.
  var handle: String
  /// As networks have it whose handles are domains.
  var domain: String

  init(_ brand: Brand) {
    let own = brand.names.first { !$0.allSatisfy(\.isWhitespace) }
    name = own ?? "Your name"
    let words = name.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    initials = String(words.prefix(2).compactMap(\.first)).uppercased()
    let letters = String(decoding: name.utf8.filter(ASCII.isAlphanumeric), as: UTF8.self).lowercased()
    handle = own == nil || letters.isEmpty ? "you" : letters
    domain = brand.domains.first ?? "\(handle).bsky.social"
  }
}
