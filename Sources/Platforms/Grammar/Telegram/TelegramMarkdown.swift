import PostText

/// MarkdownV2, the markup in which programs send text to Telegram: its marks become spans, and a reserved character that
/// is no mark must be escaped.
package enum TelegramMarkdown {
  /// The text that readers see, or what Telegram refuses first.
  package static func parse(_ bytes: [UInt8]) -> Result<Text, Problem> {
    Result { () throws(Problem) in try TelegramMarkdownParser.parse(bytes) }
  }

  /// The reserved characters of `bytes` that are no part of markup and have no backslash: the places for one, in order.
  ///
  /// Of marks that don't pair up, those are taken that leave most of the others as they are. Brackets around text that
  /// is no address are among them, though Telegram only drops these. With all of them escaped the text parses.
  package static func unescapedReserved(in bytes: [UInt8]) -> [Range<Int>] {
    if case .success(let text) = parse(bytes), !text.hasBareBrackets { return [] }
    return TelegramMarkdownEscapes.ranges(in: bytes)
  }

  /// A stretch of the text with a style.
  package struct Span: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      case bold, italic, underline, strikethrough, spoiler
      case code
      /// A block of code and the language it names.
      case pre(language: [UInt8]?)
      /// A link, with its address in the form in which Telegram keeps it.
      case link([UInt8])
      /// A person without a name, by number.
      case userMention(Int64)
      case customEmoji(Int64)
      /// A time that is shown in the reader's own zone.
      case time(unix: Int32, TimeFormat)
      case quote(isExpandable: Bool)
    }

    package var kind: Kind
    /// Where it stands in the text without markup.
    package var range: Range<Int>
  }

  /// How a time is shown; as it is written when empty.
  package struct TimeFormat: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let relative = TimeFormat(rawValue: 1)
    package static let shortTime = TimeFormat(rawValue: 2)
    package static let longTime = TimeFormat(rawValue: 4)
    package static let shortDate = TimeFormat(rawValue: 8)
    package static let longDate = TimeFormat(rawValue: 16)
    package static let dayOfWeek = TimeFormat(rawValue: 32)
  }

  /// Why Telegram refuses a text.
  package struct Problem: Error, Sendable, Equatable {
    package enum Kind: Error, Equatable {
      /// A reserved character without a backslash.
      case reserved(UInt8)
      /// A mark that nothing closes.
      case unclosed(Style)
      /// An address without its closing parenthesis.
      case unclosedAddress
      /// An emoji (`![…]`) without an address.
      case missingAddress
      /// An emoji with an address that names neither emoji nor time.
      case badAddress
      /// A time with a format that there isn't.
      case badTimeFormat
    }

    package var kind: Kind
    /// Where it stands in the source: the reserved character, the opening mark, or the address.
    package var offset: Int

    /// The problem in the words of the Bot API.
    package var message: String {
      switch kind {
      case .reserved(let byte):
        "Character '\(Unicode.Scalar(byte))' is reserved and must be escaped with the preceding '\\'"
      case .unclosed(let style): "Can't find end of \(style.name) entity at byte offset \(offset)"
      case .unclosedAddress: "Can't find end of a URL at byte offset \(offset)"
      case .missingAddress: "The entity must contain a tg://emoji or tg://time URL"
      case .badAddress: "Invalid tg://emoji or tg://time URL specified"
      case .badTimeFormat: "Invalid date format used"
      }
    }
  }

  /// What a mark opens.
  package enum Style: Int, Sendable, CaseIterable {
    case bold, italic, underline, strikethrough, spoiler, code, pre, preWithLanguage, link, customEmoji, quote

    /// As the Bot API names it.
    var name: String {
      switch self {
      case .bold: "Bold"
      case .italic: "Italic"
      case .underline: "Underline"
      case .strikethrough: "Strikethrough"
      case .spoiler: "Spoiler"
      case .code: "Code"
      case .pre: "Pre"
      case .preWithLanguage: "PreCode"
      case .link: "TextUrl"
      case .customEmoji: "CustomEmoji"
      case .quote: "BlockQuote"
      }
    }
  }
}
