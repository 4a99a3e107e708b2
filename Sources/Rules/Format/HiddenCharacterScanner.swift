import PostText

/// Finds the hidden characters that do nothing for a text.
struct HiddenCharacterScanner {
  /// Hidden characters side by side. Blanks that stand for empty lines are one run over these lines.
  struct Run: Sendable, LinePart {
    var range: Range<Int>
    /// Each character's kind, in order.
    var kinds: [HiddenCharacter] = []
    /// Each code point once, in order.
    var scalars: [Unicode.Scalar] = []
    /// What to put in their place; a line feed stands for the draft's own line end.
    var edits: [(range: Range<Int>, replacement: String)] = []
    /// Whether taking them out changes nothing for a reader, nor what the platform links.
    var isSafe = true

    func moved(by distance: Int) -> Run {
      var moved = self
      moved.range = range.moved(by: distance)
      moved.edits = edits.map { (range: $0.range.moved(by: distance), replacement: $0.replacement) }
      return moved
    }
  }

  private let bytes: [UInt8]
  private let end: Int
  private(set) var runs: [Run] = []
  /// Whether there is a character that depends on more than its paragraph: on the script of all the text, or on empty
  /// lines.
  private(set) var dependsOnAll = false
  /// The scalar before, and the last one that shows something.
  private var previous: Unicode.Scalar = "\n"
  private var base: Unicode.Scalar = "\n"
  private lazy var isRightToLeft = has(ScalarClass.isRightToLeft)
  private lazy var isBraille = has { 0x2801...0x28FF ~= $0.value }

  /// Scans a text, or whole paragraphs of it.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.end = range.upperBound
    scan(from: range.lowerBound)
  }

  private mutating func scan(from start: Int) {
    var offset = start
    while offset < end {
      let plainEnd = ByteSearch.plainEnd(in: bytes, from: offset)
      if plainEnd > offset {
        offset = plainEnd
        base = Unicode.Scalar(bytes[offset - 1])
        previous = base
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if let kind = HiddenCharacter(scalar) {
        let range = offset..<(offset + length)
        if kind == .tag, let end = flagEnd(at: offset) {
          offset = end
          continue
        }
        if !isNeeded(kind, scalar, before: range.upperBound) { add(kind, scalar, range) }
      } else {
        base = scalar
      }
      previous = scalar
      offset += length
    }
  }

  private func has(_ test: (Unicode.Scalar) -> Bool) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      if test(scalar) { return true }
      offset += length
    }
    return false
  }

  // MARK: What is needed

  private mutating func isNeeded(_ kind: HiddenCharacter, _ scalar: Unicode.Scalar, before next: Int) -> Bool {
    if Self.dependsOnAll(kind) { dependsOnAll = true }
    switch kind {
    case .joiner:
      let following = UTF8Scalar.decode(bytes, at: next).scalar
      return EmojiSequence.isPictograph(base) && EmojiSequence.isPictograph(following)
        || ScalarClass.joinsItsNeighbors(base) || ScalarClass.joinsItsNeighbors(following)
    case .nonJoiner, .zeroWidthSpace, .mongolianSelector:
      return ScalarClass.joinsItsNeighbors(base)
        || ScalarClass.joinsItsNeighbors(UTF8Scalar.decode(bytes, at: next).scalar)
    case .directionMark, .directionIsolate, .directionEmbedding: return isRightToLeft
    case .brailleBlank: return isBraille
    case .jamoFiller: return isJamo(previous) || isJamo(UTF8Scalar.decode(bytes, at: next).scalar)
    case .graphemeJoiner: return ScalarClass.isLetterOrMark(previous)
    case .emojiSelector: return isSign(previous)
    case .variationSelector: return !previous.isASCII && HiddenCharacter(previous) == nil
    case .ideographSelector: return previous.properties.isIdeographic
    default: return false
    }
  }

  private static func dependsOnAll(_ kind: HiddenCharacter) -> Bool {
    switch kind {
    case .directionMark, .directionIsolate, .directionEmbedding, .brailleBlank, .hangulFiller: true
    default: false
    }
  }

  private func isJamo(_ scalar: Unicode.Scalar) -> Bool { 0x1100...0x11FF ~= scalar.value }

  /// Whether `scalar` can be shown as emoji, or is a sign of another kind behind which a selector is usual.
  private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if EmojiSequence.isEmojiScalarStart(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .otherSymbol, .mathSymbol, .modifierSymbol, .currencySymbol: return true
    default: return false
    }
  }

  /// The end of the tags of a flag, such as Scotland's, that begin at `offset` behind a black flag.
  private func flagEnd(at offset: Int) -> Int? {
    guard previous == "\u{1F3F4}" else { return nil }
    var end = offset
    while end < bytes.count, end - offset <= 4 * 7 {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: end)
      guard HiddenCharacter(scalar) == .tag else { return nil }
      end += length
      if scalar == "\u{E007F}" { return end }
    }
    return nil
  }

  // MARK: Runs

  private mutating func add(_ kind: HiddenCharacter, _ scalar: Unicode.Scalar, _ range: Range<Int>) {
    if !(runs.last.map { continues($0, kind, at: range.lowerBound) } ?? false) { runs.append(Run(range: range)) }
    let run = runs.count - 1
    runs[run].range = runs[run].range.lowerBound..<range.upperBound
    runs[run].kinds.append(kind)
    if !runs[run].scalars.contains(scalar) { runs[run].scalars.append(scalar) }
    let keepsHandle = previous == "@" || previous == "#"
    if keepsHandle || kind == .upperControl { runs[run].isSafe = false }
    guard let replacement = replacement(for: kind, scalar, range) else { return }
    if replacement.isEmpty, let edit = runs[run].edits.last, edit.range.upperBound == range.lowerBound {
      runs[run].edits[runs[run].edits.count - 1].range = edit.range.lowerBound..<range.upperBound
    } else {
      runs[run].edits.append((range, replacement))
    }
  }

  private func continues(_ run: Run, _ kind: HiddenCharacter, at offset: Int) -> Bool {
    guard let last = run.kinds.last else { return false }
    if Self.isBlank(kind), Self.isBlank(last) { return bytes[run.range.upperBound..<offset].allSatisfy(ASCII.isSpace) }
    return run.range.upperBound == offset && (kind == .replacement) == (last == .replacement)
  }

  private static func isBlank(_ kind: HiddenCharacter) -> Bool { kind == .brailleBlank || kind == .hangulFiller }

  /// Nil where nobody knows what stood there.
  private func replacement(for kind: HiddenCharacter, _ scalar: Unicode.Scalar, _ range: Range<Int>) -> String? {
    switch kind {
    case .replacement: nil
    case .lineSeparator, .paragraphSeparator, .verticalTab, .formFeed:
      isLineFeed(range.lowerBound - 1) || isLineFeed(range.upperBound) ? "" : "\n"
    case .brailleBlank, .hangulFiller: isBetweenWords(range) ? " " : ""
    case .upperControl: Self.windows[Int(scalar.value) & 0x1F]
    default: ""
    }
  }

  private func isLineFeed(_ offset: Int) -> Bool {
    bytes.indices.contains(offset) && bytes[offset] == UInt8(ascii: "\n")
  }

  /// Whether a blank keeps two words apart.
  private func isBetweenWords(_ range: Range<Int>) -> Bool {
    let next = UTF8Scalar.decode(bytes, at: range.upperBound).scalar
    let isOpen = range.upperBound == bytes.count || ScalarClass.isWhitespace(next) || HiddenCharacter(next) != nil
    return !isOpen && !ScalarClass.isWhitespace(previous) && previous != "\n"
  }

  /// Windows-1252 from 0x80 to 0x9F, all 32, with a blank where it has no character.
  private static let windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars.map { $0 == " " ? "" : String($0) }
}
