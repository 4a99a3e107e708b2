/// One JSON value together with the place in the parsed text where it stands.
///
/// The place lets a caller point at a wrong value, or copy its text verbatim. It takes no part in
/// equality: two nodes are equal when their values are, members compared in order.
package struct JSONNode: Sendable, Equatable {
  /// What the value is.
  package enum Kind: Sendable, Equatable {
    case null
    case bool(Bool)
    /// A number written without fraction and exponent that fits `Int`.
    case integer(Int)
    /// Any other number; finite when it comes from the parser.
    case double(Double)
    case string(String)
    case array([JSONNode])
    /// Members in the order of the text, duplicates included.
    case object([JSONMember])
  }

  /// The value itself.
  package var kind: Kind

  /// The bytes of the value in the parsed text, quotes and brackets included; empty in a node made by hand.
  package var range: Range<Int>

  /// A node; by hand, without a place.
  package init(_ kind: Kind, range: Range<Int> = 0..<0) {
    self.kind = kind
    self.range = range
  }

  /// Compares the values.
  package static func == (left: JSONNode, right: JSONNode) -> Bool {
    left.kind == right.kind
  }
}

/// A key and its value in a JSON object.
package struct JSONMember: Sendable, Equatable {
  /// The key, escapes decoded.
  package var key: String

  /// The bytes of the key in the parsed text, quotes included; empty in a member made by hand.
  package var keyRange: Range<Int>

  /// What stands under the key.
  package var value: JSONNode

  /// A member; by hand, without a place.
  package init(key: String, keyRange: Range<Int> = 0..<0, value: JSONNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }

  /// Compares keys and values.
  package static func == (left: JSONMember, right: JSONMember) -> Bool {
    left.key == right.key && left.value == right.value
  }
}
