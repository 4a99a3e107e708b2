/// Why and where a text is no JSON.
package struct JSONSyntaxError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The byte at which the text goes wrong; the end of the text when something is missing there.
  package var offset: Int

  /// The reason in plain words, without full stop.
  package var message: String

  /// An error at a byte of the text.
  package init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }

  /// The reason and the place.
  package var description: String { "\(message) (at byte \(offset))" }
}
