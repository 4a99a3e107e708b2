import PostText

/// A place where a text contracts two words, or could.
package struct Contraction: Sendable, Equatable {
  /// Where it stands in the text.
  package var range: Range<Int>
  /// The other form; nil when it can't be told from the words alone.
  package var replacement: String?
}

extension VoiceText {
  /// The apostrophe that the text uses elsewhere.
  var apostrophe: String {
    let hasCurly = tokens.indices.contains { index in
      tokens[index].isWord && folded.bytes[folded.range(index)].contains(UInt8(ascii: "'"))
        && !bytes[tokens[index].range].contains(UInt8(ascii: "'"))
    }
    return hasCurly ? "’" : "'"
  }
}
