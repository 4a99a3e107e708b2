import PostText

/// What Telegram takes for links, mentions, hashtags and cashtags in plain text, as its own client library does.
///
/// Addresses of the app (`tg://…`) and e-mail addresses are no links, but what stands in them is neither mention nor
/// tag.
package enum TelegramGrammar {
  /// The entities of `bytes` in order. The channel behind a tag (`#tag@channel`) belongs to its value.
  package static func entities(in bytes: [UInt8]) -> [Entity] {
    let (links, mail) = links(in: bytes)
    let tags = TelegramTags(bytes)
    var found = links
    var appLinks = TelegramAppLinks(bytes)
    var mailIndex = 0
    var opaqueEnd = 0
    for offset in bytes.indices {
      if mailIndex < mail.count, mail[mailIndex].lowerBound == offset {
        opaqueEnd = max(opaqueEnd, mail[mailIndex].upperBound)
        mailIndex += 1
      }
      switch bytes[offset] {
      case UInt8(ascii: ":"): opaqueEnd = max(opaqueEnd, appLinks.range(colon: offset)?.upperBound ?? 0)
      case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "$"):
        if offset >= opaqueEnd, let tag = tags.tag(at: offset) { found.append(tag) }
      default: break
      }
    }
    return found.inOrderWithoutOverlaps()
  }

  /// The links of `bytes`, and the e-mail addresses.
  private static func links(in bytes: [UInt8]) -> (links: [Entity], mail: [Range<Int>]) {
    var links: [Entity] = []
    var mail: [Range<Int>] = []
    var scanner = TelegramLinkScanner(bytes)
    while let candidate = scanner.next() {
      if TelegramMailAddress.isAddress(bytes, candidate: candidate) {
        mail.append(candidate)
      } else if let link = TelegramLink(bytes, candidate: candidate) {
        links.append(Entity(.link, link.range))
      }
    }
    return (links, mail)
  }
}
