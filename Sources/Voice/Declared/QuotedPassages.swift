package import PostText

/// Words that are somebody else's: quotations and block quotes.
package enum QuotedPassages {
  /// A shorter stretch in quotation marks is the writer's own way of pointing at a word.
  private static let leastWords = 3

  /// What stands in quotation marks, marks included, and the lines of block quotes: in order, not always disjoint.
  package static func ranges(in bytes: [UInt8], tokens: [Token]) -> [Range<Int>] {
    ranges(in: bytes, 0..<bytes.count, tokens: tokens)
  }

  /// Those of whole paragraphs.
  ///
  /// - Parameter tokens: those in `range`.
  static func ranges(in bytes: [UInt8], _ range: Range<Int>, tokens: [Token]) -> [Range<Int>] {
    quotations(in: bytes, tokens: tokens) + blockQuotes(in: bytes, range)
  }

  // MARK: Quotation marks

  /// A mark that waits for the one that closes it.
  private struct Opened {
    var mark: Mark
    var start: Int
    var words = 0
  }

  private static func quotations(in bytes: [UInt8], tokens: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opened: Opened?
    var isBlankLine = false
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .lineBreak:
        // A quotation doesn't run over an empty line: what did was a stray mark.
        if isBlankLine { opened = nil }
        isBlankLine = true
        continue
      case .word, .number: opened?.words += 1
      case .punctuation:
        let scalar = UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar
        if let open = opened {
          guard open.mark.isClosed(by: scalar), closes(tokens, index, in: bytes) else { break }
          if open.words >= leastWords { found.append(open.start..<token.range.upperBound) }
          opened = nil
        } else if let mark = Mark(scalar), opens(tokens, index, in: bytes) {
          opened = Opened(mark: mark, start: token.range.lowerBound)
        }
      case .link, .email, .mention, .hashtag, .emoji: break
      }
      isBlankLine = false
    }
    return found
  }

  /// The kinds of marks that open a quotation.
  private enum Mark {
    case straight, single, curly, curlySingle, low, guillemet, reversedGuillemet, corner

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x22: self = .straight
      case 0x27: self = .single
      case 0x201C: self = .curly
      case 0x2018: self = .curlySingle
      case 0x201E: self = .low
      case 0xAB: self = .guillemet
      case 0xBB: self = .reversedGuillemet
      case 0x300C, 0x300E: self = .corner
      default: return nil
      }
    }

    func isClosed(by scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .straight: scalar.value == 0x22
      case .single: scalar.value == 0x27
      case .curly: scalar.value == 0x201D || scalar.value == 0x22
      case .curlySingle: scalar.value == 0x2019
      case .low: scalar.value == 0x201C || scalar.value == 0x201D
      case .guillemet: scalar.value == 0xBB
      case .reversedGuillemet: scalar.value == 0xAB
      case .corner: scalar.value == 0x300D || scalar.value == 0x300F
      }
    }
  }

  /// Whether the mark leans on what follows it: nothing before it but a blank, a bracket or a dash.
  private static func opens(_ tokens: [Token], _ index: Int, in bytes: [UInt8]) -> Bool {
    let range = tokens[index].range
    guard range.upperBound < bytes.count, !ASCII.isSpace(bytes[range.upperBound]) || bytes[range.lowerBound] >= 0x80
    else { return false }
    guard index > 0, tokens[index - 1].range.upperBound == range.lowerBound else { return true }
    return tokens[index - 1].isPunctuation || tokens[index - 1].isLineBreak
  }

  /// Whether the mark leans on what is before it: an apostrophe inside a word is no mark.
  private static func closes(_ tokens: [Token], _ index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].range.lowerBound == tokens[index].range.upperBound else {
      return true
    }
    return !tokens[index + 1].isWordOrNumber
  }

  // MARK: Block quotes

  private static func blockQuotes(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    guard ByteSearch.first(UInt8(ascii: ">"), in: bytes, range) != nil else { return [] }
    return Lines.ranges(in: bytes).filter { line in
      guard line.lowerBound >= range.lowerBound, line.upperBound <= range.upperBound else { return false }
      let content = ASCII.trimmed(line, in: bytes)
      return content.count > 1 && bytes[content.lowerBound] == UInt8(ascii: ">")
        && (ASCII.isBlank(bytes[content.lowerBound + 1]) || bytes[content.lowerBound + 1] == UInt8(ascii: ">"))
    }
  }
}
