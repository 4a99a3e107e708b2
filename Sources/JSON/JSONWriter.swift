/// A place in a JSON text that takes exactly one value.
///
/// Values stream straight into the buffer; commas, colons, quotes and escapes are the writer's work:
///
/// ```swift
/// let line = JSONWriter.bytes { json in
///   json.object {
///     $0.field("id", 7)
///     $0.field("edits") {
///       $0.array(edits) { edit, json in
///         json.object { $0.field("start", edit.start) }
///       }
///     }
///   }
/// }
/// ```
///
/// The output is well-formed whatever the caller does: a place that got no value holds `null`, and a second
/// value for the same place is dropped. The one thing taken on trust is what `raw` splices in.
package struct JSONWriter: ~Copyable {
  var output: JSONOutput
  private var isFilled = false

  init(output: consuming JSONOutput) {
    self.output = output
  }

  /// The text of one value.
  package static func bytes(
    style: JSONStyle = .compact, _ body: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, style: style, body)
    return bytes
  }

  /// The text of one value.
  package static func bytes(_ value: some JSONEncodable, style: JSONStyle = .compact) -> [UInt8] {
    bytes(style: style) { value.encode(to: &$0) }
  }

  /// Appends the text of one value to a buffer, which a caller with many values can keep and reuse.
  package static func append(
    to buffer: inout [UInt8], style: JSONStyle = .compact, _ body: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(output: JSONOutput(style: style))
    swap(&json.output.bytes, &buffer)
    json.fill(body)
    swap(&json.output.bytes, &buffer)
  }

  /// Opens the place for a new value and has it filled.
  mutating func fill(_ body: (inout JSONWriter) -> Void) {
    isFilled = false
    body(&self)
    null()
  }

  /// Whether a value may be written here now; after this one, none may.
  private mutating func takePlace() -> Bool {
    defer { isFilled = true }
    return !isFilled
  }
}

/// Single values.
extension JSONWriter {
  /// Writes a value in its own form.
  package mutating func value(_ value: some JSONEncodable) {
    value.encode(to: &self)
  }

  /// Writes `null`.
  package mutating func null() {
    if takePlace() { output.append("null") }
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    if takePlace() { output.append(value ? "true" : "false") }
  }

  /// Writes a whole number.
  package mutating func int(_ value: Int) {
    if takePlace() { output.append(value) }
  }

  /// Writes the shortest digits that read back as the same number; `null` for what JSON has no number for.
  package mutating func double(_ value: Double) {
    guard value.isFinite else { return null() }
    if takePlace() { output.append(value.description) }
  }

  /// Writes a string, escaped where it must be.
  package mutating func string(_ value: String) {
    if takePlace() { output.appendQuoted(value) }
  }

  /// Writes a string given as UTF-8. Malformed bytes become U+FFFD.
  package mutating func string(utf8 bytes: ArraySlice<UInt8>) {
    if takePlace() { output.appendQuoted(utf8: bytes) }
  }

  /// Splices in the text of a value, such as a part of a parsed text. The bytes are one JSON value.
  package mutating func raw(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return null() }
    if takePlace() { output.bytes.append(contentsOf: bytes) }
  }
}

/// Values made of values.
extension JSONWriter {
  /// Writes an object whose members the closure writes.
  package mutating func object(_ body: (inout JSONObjectWriter) -> Void) {
    guard takePlace() else { return }
    var object = JSONObjectWriter(json: JSONWriter(output: JSONOutput(style: output.style)))
    output.open(UInt8(ascii: "{"))
    swap(&object.json.output, &output)
    body(&object)
    swap(&object.json.output, &output)
    output.close(UInt8(ascii: "}"), isEmpty: object.isEmpty)
  }

  /// Writes an array whose elements the closure writes.
  package mutating func array(_ body: (inout JSONArrayWriter) -> Void) {
    guard takePlace() else { return }
    var array = JSONArrayWriter(json: JSONWriter(output: JSONOutput(style: output.style)))
    output.open(UInt8(ascii: "["))
    swap(&array.json.output, &output)
    body(&array)
    swap(&array.json.output, &output)
    output.close(UInt8(ascii: "]"), isEmpty: array.isEmpty)
  }

  /// Writes an array with one element, which the closure writes, for each element of a sequence.
  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (Elements.Element, inout JSONWriter) -> Void
  ) {
    array { array in
      for element in elements { array.element { body(element, &$0) } }
    }
  }
}
