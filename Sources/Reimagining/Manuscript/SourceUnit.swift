package import PostText

/// The least that a post is made of: a sentence, a heading, an item of a list, a row of a table. It is taken whole or
/// not at all.
package struct SourceUnit: Sendable {
  package enum Kind: Sendable, Equatable {
    case heading(level: Int)
    case sentence
    /// The first sentence of an item of the list with that number; further ones are sentences of its group.
    case item(list: Int, isOrdered: Bool)
    /// A sentence of somebody else's, set apart.
    case quote
    case row
    /// A line of code that the unit before it announces.
    case code
  }

  /// What a unit does for a post.
  package enum Role: Sendable, Equatable {
    case title
    /// What the writer says that the text is about.
    case summary
    case claim
    /// A number, a comparison, a voice of somebody else.
    case proof
    case question
    /// A call to do something.
    case ask
    /// Nothing but a link and words that lead to it.
    case linkCarrier
    /// It leads to something that stands beside it on its page.
    case pointer
    /// Thanks and farewells.
    case signOff
    /// A call to follow the writer.
    case followCall
    /// Where the text comes from, and who made it.
    case origin
    /// What belongs to its page and says nothing: labels, dates, licences, lists of names.
    case boilerplate

    /// Whether it stands beside the text and tells nothing of what that is about.
    package var isApart: Bool { self == .origin || self == .boilerplate }
  }

  /// What must be in a post before a unit can stand in it.
  package enum Need: Sendable, Equatable {
    case nothing
    /// The unit right before it.
    case previous
    /// The line that opens its list or quotation.
    case intro
  }

  /// A link in it, of the manuscript's.
  package struct Link: Sendable, Equatable {
    package var range: Range<Int>
    package var index: Int
    /// Whether the address itself stands there.
    package var isBare: Bool
  }

  package var text: MappedText
  package var tokens: [Token]
  package var kind: Kind
  /// Whether it stands in the header, beside the text.
  package var isFromHeader: Bool
  /// The list or quotation that it belongs to.
  package var group: Int?
  /// In how many items of its list it stands; 0 for what is no item.
  package var depth = 0
  /// The number of an item of an ordered list.
  package var number: Int?
  /// Whether its writer broke the line before it.
  var startsLine = false
  /// The number of its block; units of one are read as a paragraph.
  package var block: Int
  package var role: Role
  var opening = UnitOpening()
  package var need: Need
  /// Whether it says something of what was named before it, though not at its start.
  var looksBack = false
  /// Whether it announces what follows, and must not stand without it.
  package var announces: Bool
  /// Whether it can stand nowhere but where it is.
  package var isUnusable: Bool
  package var links: [Link]
  /// Those of them by number that it points to, so that it says nothing without them: “see [this list]”.
  var pointedLinks: [Int] = []
  /// Whether a part of it was set as code.
  package var hasCode: Bool
  /// Asides in brackets that lead to something on its page, with the blank before each.
  var pageAsides: [Range<Int>] = []
  /// Whether code that no post can show stands right behind it.
  var isBeforeCode = false
  package var names: [Range<Int>]
  package var numbers: [Range<Int>]
  /// Hashes of the words that carry meaning, each once.
  package var words: Set<UInt32>
  /// How many words it has, by which a reader would measure it.
  package var wordCount: Int

  package var bytes: [UInt8] { text.bytes }

  /// Whether it goes on inside an item of a list.
  var continuesItem: Bool { kind == .sentence && group != nil }

  package var isItem: Bool {
    if case .item = kind { true } else { false }
  }

  /// Whether all of a sentence stands in brackets.
  var isAside: Bool {
    kind == .sentence && bytes.first == UInt8(ascii: "(") && bytes.last == UInt8(ascii: ")")
  }

  /// Whether it is an entry of a list of links, of which a post can carry one.
  var isLinkLabel: Bool {
    isItem && links.contains { !$0.isBare && $0.range.count * 10 >= bytes.count * 9 }
  }

  /// Whether it is an item that says little without the others of its list: no sentence, or the label of a link.
  var isFragment: Bool { isItem && (isLinkLabel || !Sentences.isEnded(tokens, in: bytes)) }

  /// Whether it ends with a sign, as sentences do.
  var isStopped: Bool { tokens.last.map { $0.kind != .word && $0.kind != .number } ?? true }

  package var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether it ends with the sign of a question, whatever closes behind it.
  var isQuestion: Bool {
    tokens.suffix(3).contains { token in
      token.kind == .punctuation
        && "?？؟".unicodeScalars.contains(UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar)
    }
  }
}
