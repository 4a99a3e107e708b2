import PostText

/// A table as text: RFC 4180, with semicolons or tabs between fields where the first line has them instead of commas.
struct DelimitedText {
  struct Row {
    var fields: [String]
    /// Where it begins, from 0.
    var line: Int
  }

  private(set) var rows: [Row] = []
  /// The line in which a quotation mark opens that is never closed.
  private(set) var unclosedLine: Int?

  init(_ bytes: [UInt8]) {
    var index = ASCII.has("\u{FEFF}", at: 0, in: bytes) ? 3 : 0
    let delimiter = Self.delimiter(bytes[index...])
    var line = 0
    var row = Row(fields: [], line: 0)
    var field: [UInt8] = []
    func endField() {
      row.fields.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\""), field.isEmpty {
        let opened = line
        guard let end = Self.appendQuoted(from: index, of: bytes, to: &field, line: &line) else {
          unclosedLine = opened
          return
        }
        index = end
        continue
      }
      index += 1
      switch byte {
      case delimiter: endField()
      case UInt8(ascii: "\n"):
        endField()
        rows.append(row)
        line += 1
        row = Row(fields: [], line: line)
      case UInt8(ascii: "\r") where index == bytes.count || bytes[index] == UInt8(ascii: "\n"): break
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !row.fields.isEmpty {
      endField()
      rows.append(row)
    }
  }

  /// The end of a quoted field; nil where it has none.
  private static func appendQuoted(
    from start: Int, of bytes: [UInt8], to field: inout [UInt8], line: inout Int
  ) -> Int? {
    var index = start + 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == byte else { return index }
        index += 1
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      field.append(byte)
    }
    return nil
  }

  private static func delimiter(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].map { sign in
      (sign: sign, count: first.count { $0 == sign })
    }
    let best = counts.reduce(counts[0]) { $1.count > $0.count ? $1 : $0 }
    return best.sign
  }
}
