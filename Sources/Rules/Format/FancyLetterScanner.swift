import PostText

/// Finds the stretches of a text that are written in styled letters.
///
/// It is careful: formulas are written with single ones (ℝ, 𝑥), lists with circled ones, phonetics with small capitals,
/// and East Asian text with full-width ones.
struct FancyLetterScanner {
  /// Styled words with the blanks and the punctuation between them, on one line.
  struct Stretch {
    var range: Range<Int>
    /// How many styled letters and digits it has.
    var letters = 0
    var hasLetters = false
    var plain = ""
  }

  private struct Word {
    var range: Range<Int>
    var strong = 0
    var small = 0
    var raised = 0
    /// Of them, those that formulas are made of, and those that they don't use.
    var italic = 0
    var sans = 0
    var sansDigits = 0
    var enclosed = 0
    var fullWidth = 0
    /// Plain letters, those apart that small capitals lack.
    var others = 0
    var fillers = 0
    var beginsWithCapital = false

    /// Whether styled letters make up the word, in place of a plain one with a symbol in it (`𝑥th`, `1ˢᵗ`, `Mᵐᵉ`).
    var isFancy: Bool {
      if strong > 0 {
        let plain = others + fillers + small + raised
        return plain == 0 || strong > 1 && strong >= plain
      }
      if raised > 0 { return small == 0 && others == 0 && fillers == 0 }
      return small > 0 && small >= fillers && (others == 0 || others == 1 && beginsWithCapital && small > 1)
    }

    var letters: Int { strong > 0 ? strong : small + raised + fillers }

    /// Whether the word alone shows that text was meant.
    var isClear: Bool { letters > 2 || sans > 1 || sansDigits > 0 }
  }

  private let bytes: [UInt8]
  private var links: ArraySlice<Range<Int>>
  private lazy var isEastAsian = Self.hasEastAsian(bytes)
  private var stretches: [Stretch] = []

  static func stretches(in post: PostReading) -> [Stretch] {
    guard !post.isPlainASCII, let first = firstStyled(in: post.bytes, from: 0) else { return [] }
    var scanner = FancyLetterScanner(post)
    scanner.run(from: first)
    return scanner.stretches
  }

  private init(_ post: PostReading) {
    self.bytes = post.bytes
    self.links = post.tokens.filter { $0.kind == .link || $0.kind == .email }.map(\.range)[...]
  }

  private static func firstStyled(in bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    while true {
      offset = ByteSearch.plainEnd(in: bytes, from: offset)
      guard offset < bytes.count else { return nil }
      if bytes[offset] < 0xC9 {
        offset += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if StyledLetter(scalar) != nil { return offset }
      offset += length
    }
  }

  private mutating func run(from first: Int) {
    var next: Int? = first
    while let hit = next {
      while let link = links.first, link.upperBound <= hit { links.removeFirst() }
      if let link = links.first, link.contains(hit) {
        next = Self.firstStyled(in: bytes, from: link.upperBound)
        continue
      }
      let word = word(at: hit)
      let end = word.isFancy && !isNative(word) ? readStretch(from: word) : word.range.upperBound
      next = Self.firstStyled(in: bytes, from: max(end, hit + 1))
    }
  }

  /// Full-width letters in a text that is written full-width.
  private mutating func isNative(_ word: Word) -> Bool {
    word.fullWidth > 0 && word.fullWidth == word.strong && isEastAsian
  }

  // MARK: Words

  /// The word around `hit`, which never reaches back over what was read before: a stretch ends with a word.
  private func word(at hit: Int) -> Word {
    var start = hit
    while let (scalar, before) = UTF8Scalar.decode(bytes, before: start), isPartOfWord(scalar) { start = before }
    return word(from: start)
  }

  private func word(from start: Int) -> Word {
    var word = Word(range: start..<start)
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      let letter = StyledLetter(scalar)
      // A letter that is an emoji, such as a red A, is none.
      if letter?.style == .enclosed, UTF8Scalar.decode(bytes, at: offset + length).scalar == "\u{FE0F}" { break }
      guard letter != nil || isPartOfWord(scalar) else { break }
      Self.count(scalar, letter, in: &word)
      offset += length
    }
    word.range = start..<max(offset, start)
    return word
  }

  private static func count(_ scalar: Unicode.Scalar, _ letter: StyledLetter?, in word: inout Word) {
    switch letter?.style {
    case .smallCapital: word.small += 1
    case .superscript: word.raised += 1
    case .mathematical: word.strong += 1
    case .italic: (word.strong, word.italic) = (word.strong + 1, word.italic + 1)
    case .sans:
      (word.strong, word.sans) = (word.strong + 1, word.sans + 1)
      if ScalarClass.isDecimalDigit(scalar) { word.sansDigits += 1 }
    case .enclosed: (word.strong, word.enclosed) = (word.strong + 1, word.enclosed + 1)
    case .fullWidth: (word.strong, word.fullWidth) = (word.strong + 1, word.fullWidth + 1)
    case nil:
      if scalar == "s" || scalar == "x" || scalar == "\u{1EB}" {
        word.fillers += 1
      } else if !isMark(scalar) {
        let isFirst = word.letters + word.others == 0
        word.beginsWithCapital = word.beginsWithCapital || isFirst && scalar.properties.isUppercase
        word.others += 1
      }
    }
  }

  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    StyledLetter(scalar) != nil
      || scalar != "\u{FE0F}" && (ScalarClass.isLetterOrMark(scalar) || ScalarClass.isDecimalDigit(scalar))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  // MARK: Stretches

  /// Reads on from a fancy word over the fancy words that follow; the end of the last one.
  private mutating func readStretch(from first: Word) -> Int {
    var last = first
    var isClear = first.isClear
    var (letters, italic) = (first.letters, first.italic)
    var spelled = first.letters == 1 && first.enclosed == 0 ? 1 : 0
    while let (word, isBlank) = word(after: last.range.upperBound), !isNative(word) {
      let isLetter = word.letters == 1 && word.enclosed == 0
      spelled = isLetter ? (isBlank || spelled == 0 ? spelled + 1 : 1) : 0
      isClear = isClear || word.isClear || spelled > 3
      (letters, italic) = (letters + word.letters, italic + word.italic)
      last = word
    }
    let range = first.range.lowerBound..<last.range.upperBound
    if isClear, italic < letters || !isInFormula(range, letters: letters) { append(range) }
    return last.range.upperBound
  }

  /// Whether Greek is among the letters, or signs stand beside a few of them, as in `2⋅𝑠𝑖𝑛(α)` and `𝑐_𝑖𝑛`.
  private func isInFormula(_ range: Range<Int>, letters: Int) -> Bool {
    if hasGreek(range) { return true }
    guard letters <= 12 else { return false }
    var before = range.lowerBound
    var sign: Unicode.Scalar = "\n"
    while let (scalar, start) = UTF8Scalar.decode(bytes, before: before) {
      (before, sign) = (start, scalar)
      guard scalar == " " else { break }
    }
    if Self.isSign(sign) { return true }
    var after = range.upperBound
    while after < bytes.count, bytes[after] == UInt8(ascii: " ") { after += 1 }
    return Self.isSign(UTF8Scalar.decode(bytes, at: after).scalar)
      || ASCII.has("(", at: range.upperBound, in: bytes)
  }

  private func hasGreek(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if let plain = StyledLetter(scalar)?.plain, 0x370...0x3FF ~= plain.value { return true }
      offset += length
    }
    return false
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "^" || scalar == "*" || scalar == "⋅" || scalar == "·"
      || scalar.properties.generalCategory == .mathSymbol
  }

  /// The fancy word behind a gap, and whether the gap is only blank; plain numbers are part of a gap.
  private func word(after start: Int) -> (Word, isBlank: Bool)? {
    var offset = start
    var isBlank = true
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if StyledLetter(scalar) != nil || ScalarClass.isLetterOrMark(scalar) {
        let word = word(from: offset)
        return offset > start && word.isFancy ? (word, isBlank) : nil
      }
      switch scalar {
      case " ", "\u{A0}", "\u{3000}": break
      case ".", ",", ":", ";", "!", "?", "'", "\"", "-", "&", "/", "|", "(", ")", "0"..."9": isBlank = false
      case "’", "‘", "“", "”", "–", "—", "…", "•", "·": isBlank = false
      default: return nil
      }
      offset += length
    }
    return nil
  }

  private mutating func append(_ range: Range<Int>) {
    var stretch = Stretch(range: range)
    var plain = String.UnicodeScalarView()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if let letter = StyledLetter(scalar) {
        stretch.letters += 1
        stretch.hasLetters = stretch.hasLetters || !ScalarClass.isDecimalDigit(letter.plain)
        plain.append(letter.plain)
      } else {
        plain.append(scalar == "\u{1EB}" ? "q" : scalar == "\u{3000}" ? " " : scalar)
      }
      offset += length
    }
    stretch.plain = String(plain)
    stretches.append(stretch)
  }

  /// Whether a text holds letters of Chinese, Japanese or Korean.
  private static func hasEastAsian(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      switch scalar.value {
      case 0x1100...0x11FF, 0x3001...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF61...0xFFDC, 0x20000...0x3FFFF:
        return true
      default: offset += length
      }
    }
    return false
  }
}
