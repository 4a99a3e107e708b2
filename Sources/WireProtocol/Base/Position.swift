package import JSON

extension LSP {
  /// A place between two characters.
  package struct Position: Sendable, Hashable, Comparable {
    /// The largest number that LSP knows (`uinteger`).
    package static let maximum = Int(Int32.max)

    /// Zero-based.
    package var line: Int

    /// Zero-based, in the units of the position encoding agreed upon.
    package var character: Int

    package init(line: Int, character: Int) {
      self.line = line
      self.character = character
    }

    package static func < (left: Position, right: Position) -> Bool {
      (left.line, left.character) < (right.line, right.character)
    }
  }

  /// The text from one place to another.
  package struct Range: Sendable, Hashable {
    package var start: Position

    /// Exclusive.
    package var end: Position

    package init(start: Position, end: Position) {
      self.start = start
      self.end = end
    }
  }
}

extension LSP.Position: JSONDecodable, JSONEncodable {
  /// Reads a position. Numbers that no text reaches are drawn to the nearest one that LSP allows.
  package init(json: JSONNode) throws(DecodingFailure) {
    line = try (json.required("line") as LSP.ClampedNumber).value
    character = try (json.required("character") as LSP.ClampedNumber).value
  }

  package func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("line", line)
      $0.field("character", character)
    }
  }
}

extension LSP.Range: JSONDecodable, JSONEncodable {
  package init(json: JSONNode) throws(DecodingFailure) {
    start = try json.required("start")
    end = try json.required("end")
  }

  package func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("start", start)
      $0.field("end", end)
    }
  }
}

extension LSP {
  /// A number of the client's, drawn into 0...`Position.maximum`.
  struct ClampedNumber: JSONDecodable {
    let value: Int

    init(json: JSONNode) throws(DecodingFailure) {
      guard let number = json.double else { throw DecodingFailure(expected: "a number") }
      // In this order NaN, which is in no order, comes out as 0.
      value = Int(min(max(0, number), Double(Position.maximum)))
    }
  }
}
