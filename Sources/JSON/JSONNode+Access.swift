/// Reading a node as the type the caller expects; nil when it is something else.
extension JSONNode {
  /// The value of the member with this key, the last one where a key stands twice; nil when there is none
  /// or the node is no object.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = kind else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// Whether the value is `null`.
  package var isNull: Bool {
    if case .null = kind { true } else { false }
  }

  /// The value of `true` or `false`.
  package var bool: Bool? {
    if case .bool(let value) = kind { value } else { nil }
  }

  /// The number when it is whole and fits, however it was written (`3`, `3.0`, `3e0`).
  package var int: Int? {
    switch kind {
    case .integer(let value): value
    case .double(let value): Self.wholeNumber(value)
    default: nil
    }
  }

  /// `Int(exactly:)` without the C mathematics library, which that initializer drags into the link.
  private static func wholeNumber(_ value: Double) -> Int? {
    guard value >= -0x1p63, value < 0x1p63 else { return nil }
    let truncated = Int(value)
    return Double(truncated) == value ? truncated : nil
  }

  /// The number, whole or not.
  package var double: Double? {
    switch kind {
    case .integer(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The string, escapes decoded.
  package var string: String? {
    if case .string(let value) = kind { value } else { nil }
  }

  /// The elements of an array.
  package var array: [JSONNode]? {
    if case .array(let elements) = kind { elements } else { nil }
  }

  /// The members of an object, in the order of the text, duplicates included.
  package var object: [JSONMember]? {
    if case .object(let members) = kind { members } else { nil }
  }
}
