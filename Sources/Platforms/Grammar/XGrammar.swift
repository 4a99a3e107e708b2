import PostText

/// What X takes for links, mentions, hashtags and cashtags, as its published text library finds them.
package enum XGrammar {
  /// The entities of `bytes` in order. Of a list (`@user/list`) the user is the mention.
  package static func entities(in bytes: [UInt8]) -> [Entity] {
    var found: [Entity] = []
    var links = LinkScanner(bytes, .x)
    var tags = XTagScanner(bytes)
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "."): links.visitDot(at: offset, &found)
      case UInt8(ascii: "@"): tags.visitAtSign(offset..<(offset + 1), &found)
      case UInt8(ascii: "#"): tags.visitHashSign(offset..<(offset + 1), &found)
      case UInt8(ascii: "$"): tags.visitDollarSign(at: offset, &found)
      case FullWidth.firstByte:
        switch FullWidth.sign(bytes, at: offset) {
        case "@": tags.visitAtSign(offset..<(offset + 3), &found)
        case "#": tags.visitHashSign(offset..<(offset + 3), &found)
        default: break
        }
      default: break
      }
    }
    return found.inOrderWithoutOverlaps()
  }
}

/// The full-width forms of the signs, as Japanese keyboards write them.
enum FullWidth {
  /// The first byte of `＠` and of `＃`.
  static let firstByte: UInt8 = 0xEF

  /// The ASCII form of the full-width sign at `offset`; nil when none stands there.
  static func sign(_ bytes: [UInt8], at offset: Int) -> Unicode.Scalar? {
    switch UTF8Scalar.decode(bytes, at: offset).scalar {
    case "＠": "@"
    case "＃": "#"
    default: nil
    }
  }
}
