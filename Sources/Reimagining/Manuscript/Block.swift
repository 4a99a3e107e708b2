/// A stretch of a text that readers see apart from what stands around it.
struct Block: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case heading(level: Int)
    case paragraph
    /// Of the list with that number, counted from 0.
    case item(list: Int, isOrdered: Bool)
    case quote
    case row
    /// A fence, or lines set in; never part of a post that was made of others.
    case code
  }

  var kind: Kind
  /// In how many items of its list it stands.
  var depth = 0
  /// The number of an item of an ordered list.
  var number: Int?
  /// The content of each line, without marks of the block.
  var lines: [Range<Int>]

  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
