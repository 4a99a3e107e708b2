/// A format in which programs hand a text to a platform, and what must be escaped in it.
package struct EscapeFacts: Sendable {
  /// As the writer's configuration names it: `MarkdownV2`.
  package var format: String
  /// When a text is in that format: by configuration alone, or because it is seen to be.
  package var applies: @Sendable ([UInt8], Account) -> Bool
  /// The reserved signs of a text that stand there plain, without a backslash.
  package var unescaped: @Sendable ([UInt8]) -> [Range<Int>]
  /// What happens to a text that has some, as half a sentence: "refuses the message".
  package var effect: String
  package var source: Source

  package init(
    format: String, effect: String, source: Source, applies: @escaping @Sendable ([UInt8], Account) -> Bool,
    unescaped: @escaping @Sendable ([UInt8]) -> [Range<Int>]
  ) {
    self.format = format
    self.applies = applies
    self.unescaped = unescaped
    self.effect = effect
    self.source = source
  }
}
