/// Emoji sequences as Unicode recommends them for interchange.
package enum EmojiSequence {
  /// The end of the longest emoji sequence that begins at `start`; nil when none does.
  package static func end(in bytes: [UInt8], from start: Int) -> Int? {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: start)
    return scalar.properties.isEmojiPresentation ? start + length : nil
  }
}
