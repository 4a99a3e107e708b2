/// The unit in which a client counts the characters of a line.
package enum PositionEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// How many units a scalar of `length` UTF-8 bytes takes.
  fileprivate func width(ofScalarLength length: Int) -> Int {
    switch self {
    case .utf8: length
    case .utf16: length == 4 ? 2 : 1
    case .utf32: 1
    }
  }
}

/// A line and a column, both from 0; the column counts units of a `PositionEncoding`.
package struct TextPosition: Sendable, Hashable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourceText {
  /// The position of `offset`, which is clamped to the text and to the start of its scalar.
  package func position(at offset: Int, in encoding: PositionEncoding) -> TextPosition {
    var offset = max(0, min(offset, bytes.count))
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    let line = lines.line(at: offset)
    let start = lines.start(ofLine: line)
    guard encoding != .utf8 else { return TextPosition(line: line, column: offset - start) }
    let scalars = ByteSearch.scalars(in: bytes, start..<offset)
    return TextPosition(line: line, column: encoding == .utf16 ? scalars.all + scalars.ofFour : scalars.all)
  }

  /// The offset of `position`. A line behind the text means its end, a column behind the line means the
  /// line's end, and a column in the middle of a scalar means the start of that scalar.
  package func offset(of position: TextPosition, in encoding: PositionEncoding) -> Int {
    guard position.line < lines.count else { return bytes.count }
    guard position.line >= 0 else { return 0 }
    let content = content(ofLine: position.line)
    var index = content.lowerBound
    var left = max(0, position.column)
    while index < content.upperBound {
      let length = UTF8Scalar.decode(bytes, at: index).length
      let width = encoding.width(ofScalarLength: length)
      guard width <= left else { break }
      left -= width
      index += length
    }
    return index
  }
}
