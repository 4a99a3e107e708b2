/// What a scalar can be in an emoji sequence, keycaps and flags left out. The raw values are those of the generated
/// table.
struct EmojiScalar: OptionSet {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ scalar: Unicode.Scalar) { rawValue = EmojiTable.map[scalar] }

  /// An emoji, be it only with U+FE0F.
  static let emoji = EmojiScalar(rawValue: 1)

  /// Shows as emoji without U+FE0F.
  static let emojiByDefault = EmojiScalar(rawValue: 2)

  /// Takes a skin tone.
  static let takesTone = EmojiScalar(rawValue: 4)
}

/// One pictograph with its skin tone or variation selector: a sequence of its own or a part of a joined one.
struct EmojiElement {
  /// The bytes of the pictograph alone.
  let base: Range<Int>

  /// Where the element ends, tone or selector included.
  private(set) var end: Int

  /// The skin tone, U+1F3FB to U+1F3FF.
  private(set) var tone: Unicode.Scalar?

  /// Whether the element is an emoji without others.
  private(set) var isEmojiAlone: Bool

  /// The element at `start`; nil when there is none, or when U+FE0E makes it text.
  init?(_ bytes: [UInt8], at start: Int) {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: start)
    let kind = EmojiScalar(scalar)
    guard kind.contains(.emoji) else { return nil }
    base = start..<(start + length)
    end = base.upperBound
    isEmojiAlone = kind.contains(.emojiByDefault)
    let (next, nextLength) = UTF8Scalar.decode(bytes, at: end)
    if next == EmojiSequence.textSelector { return nil }
    let isToned = kind.contains(.takesTone) && 0x1F3FB...0x1F3FF ~= next.value
    guard isToned || next == EmojiSequence.emojiSelector else { return }
    tone = isToned ? next : nil
    isEmojiAlone = true
    end += nextLength
  }

  /// Whether a joiner or a tag follows.
  func isContinued(in bytes: [UInt8]) -> Bool {
    let next = UTF8Scalar.decode(bytes, at: end).scalar
    return next == EmojiSequence.joiner || EmojiShape.isTag(next)
  }
}

/// Elements joined by U+200D, or a flag with its tags, as they are read: the key by which Unicode's list is searched.
struct EmojiShape {
  /// The sequence without skin tones and U+FE0F.
  private var key: [UInt8]
  private var end: Int
  /// Where the last element ends without its tone.
  private var untonedEnd: Int
  private let firstTone: Unicode.Scalar?
  private var innerIsToned = false
  private var lastTone: Unicode.Scalar?
  private static let listed = SortedEntries(text: EmojiTable.shapes)

  init(_ first: EmojiElement, in bytes: [UInt8]) {
    key = Array(bytes[first.base])
    end = first.end
    untonedEnd = first.base.upperBound
    firstTone = first.tone
  }

  /// Takes the tags or the joiner and element that follow; false when nothing follows that a listed sequence could
  /// hold.
  mutating func extend(in bytes: [UInt8]) -> Bool {
    guard key.count < EmojiTable.longestShape else { return false }
    let (next, length) = UTF8Scalar.decode(bytes, at: end)
    if Self.isTag(next) {
      key += bytes[end..<(end + length)]
      end += length
      return true
    }
    guard next == EmojiSequence.joiner, let element = EmojiElement(bytes, at: end + length) else { return false }
    key += bytes[end..<(end + length)]
    key += bytes[element.base]
    end = element.end
    untonedEnd = element.base.upperBound
    innerIsToned = innerIsToned || lastTone != nil
    lastTone = element.tone
    return true
  }

  /// The end of what was read so far if Unicode lists it with these tones; where only a last tone keeps it from the
  /// list, the place before that tone.
  var listedEnd: Int? {
    guard !innerIsToned, let letter = Self.listed.terminator(of: key, range: key.indices),
      let rule = ToneRule(rawValue: letter)
    else { return nil }
    if rule.allows(firstTone, lastTone) { return end }
    return lastTone != nil && rule.allows(firstTone, nil) ? untonedEnd : nil
  }

  /// Whether `scalar` is one of the tags that spell a subdivision behind a black flag.
  static func isTag(_ scalar: Unicode.Scalar) -> Bool { 0xE0020...0xE007F ~= scalar.value }
}

/// Which skin tones the first and the last element of a listed shape may have; those between have none.
enum ToneRule: UInt8 {
  case none = 0x41
  case first, both, different

  func allows(_ first: Unicode.Scalar?, _ last: Unicode.Scalar?) -> Bool {
    switch self {
    case .none: first == nil && last == nil
    case .first: last == nil
    case .both: (first == nil) == (last == nil)
    case .different: first != nil && last != nil && first != last
    }
  }
}
