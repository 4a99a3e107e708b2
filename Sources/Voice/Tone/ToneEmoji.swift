import PostText

/// Emoji that carry a tone, by their first scalar.
enum ToneEmoji {
  static func entry(at offset: Int, in bytes: [UInt8]) -> ToneLexicon.Entry? {
    let scalar = UTF8Scalar.decode(bytes, at: offset).scalar
    if joy.contains(scalar) { return .init(tone: .enthusiasm, weight: 0.5) }
    if laughter.contains(scalar) { return .init(tone: .humor, weight: 0.8) }
    if scorn.contains(scalar) { return .init(tone: .respect, weight: -0.9) }
    return scalar == "🙏" ? .init(tone: .respect, weight: 0.5) : nil
  }

  private static let joy = Set("🎉🎊🥳🚀🔥😍🤩✨🙌💪👏❤💙💚🧡💜💛😀😃😄😁🌟💥🏆🎈💯".unicodeScalars)
  private static let laughter = Set("😂🤣😜😝😛🤪😆😅😹🙃😏😉🤡💀🥸🤭🙈🤠".unicodeScalars)
  private static let scorn = Set("🙄🖕💩🤬🤮🥱😒".unicodeScalars)
}
