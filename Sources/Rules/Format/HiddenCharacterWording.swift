import PostText

/// How a hidden character is named, and what is said against it.
struct HiddenCharacterWording {
  let kind: HiddenCharacter

  init(_ kind: HiddenCharacter) {
    self.kind = kind
  }

  var one: String {
    switch kind {
    case .zeroWidthSpace: "zero-width space"
    case .wordJoiner: "word joiner"
    case .byteOrderMark: "byte order mark"
    case .softHyphen: "soft hyphen"
    case .joiner: "zero-width joiner"
    case .nonJoiner: "zero-width non-joiner"
    case .directionMark: "direction mark"
    case .directionIsolate: "direction isolate"
    case .directionEmbedding: "direction embedding"
    case .directionOverride: "direction override"
    case .brailleBlank: "Braille blank"
    case .hangulFiller, .jamoFiller: "Hangul filler"
    case .graphemeJoiner: "grapheme joiner"
    case .invisibleOperator: "invisible operator"
    case .emojiSelector, .variationSelector, .ideographSelector: "variation selector"
    case .mongolianSelector: "Mongolian selector"
    case .tag: "tag character"
    case .lineSeparator: "line separator"
    case .paragraphSeparator: "paragraph separator"
    case .verticalTab: "vertical tab"
    case .formFeed: "form feed"
    case .control, .upperControl: "control character"
    case .formatCharacter: "format character"
    case .noncharacter: "code point that is no character"
    case .objectReplacement: "picture's placeholder"
    case .replacement: "broken character"
    }
  }

  var many: String {
    switch kind {
    case .noncharacter: "code points that are no characters"
    case .objectReplacement: "pictures' placeholders"
    default: one + "s"
    }
  }

  var withArticle: String { (kind == .invisibleOperator ? "An " : "A ") + one }

  /// Why one of them, and why several, should go.
  var reason: (one: String, many: String) {
    switch kind {
    case .directionMark, .directionIsolate, .directionEmbedding:
      (
        "it counts as a character, and nothing here is written from right to left",
        "they count as characters, and nothing here is written from right to left"
      )
    case .joiner:
      ("it counts as a character and joins nothing", "they count as characters and join nothing")
    case .directionOverride:
      ("it turns the order of the letters behind it round", "they turn the order of the letters behind them round")
    case .brailleBlank, .hangulFiller:
      (
        "it counts as a character, and an empty line or a plain blank works as well",
        "they count as characters, and empty lines or plain blanks work as well"
      )
    case .emojiSelector, .mongolianSelector:
      ("it counts as a character and has nothing to change", "they count as characters and have nothing to change")
    case .variationSelector, .ideographSelector, .tag:
      (
        "it counts as a character and can carry a hidden mark", "they count as characters and can carry a hidden mark"
      )
    case .lineSeparator, .paragraphSeparator, .verticalTab, .formFeed:
      ("some apps break the line at it, some show a box", "some apps break the line at them, some show boxes")
    case .control, .upperControl, .noncharacter:
      ("platforms drop it or show a box", "platforms drop them or show boxes")
    case .objectReplacement:
      ("it is left from a picture in what was copied", "they are left from pictures in what was copied")
    default:
      (
        "it counts as a character and breaks links and search", "they count as characters and break links and search"
      )
    }
  }
}
