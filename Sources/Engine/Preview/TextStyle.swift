import Platforms

/// What makes a stretch of a post look different from the text around it; the raw values are classes of the page.
enum TextStyle: String, CaseIterable {
  case link, mention, hashtag, cashtag
  case bold, italic, strike, code, heading, quote, spoiler

  init(_ kind: Entity.Kind) {
    switch kind {
    case .link: self = .link
    case .mention: self = .mention
    case .hashtag: self = .hashtag
    case .cashtag: self = .cashtag
    }
  }

  /// Nil where only the marks go.
  init?(_ kind: Markup.Kind) {
    switch kind {
    case .bold: self = .bold
    case .italic: self = .italic
    case .strikethrough: self = .strike
    case .code, .codeBlock: self = .code
    case .heading: self = .heading
    case .link: self = .link
    case .quote: self = .quote
    case .spoiler: self = .spoiler
    case .html: return nil
    }
  }
}
