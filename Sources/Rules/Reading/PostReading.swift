import Platforms
package import PostText
import Voice

/// One text and what every rule wants to know of it, found out once.
///
/// A class, since it is handed to every rule and held by all that is read of the text beyond it.
package final class PostReading: Sendable {
  /// What rules look at: the text, or the start of one that is far too long to be published anywhere (see `Window`).
  package let post: Post
  /// All of the text.
  package let whole: Post
  package let tokens: [Token]
  package let marked: MarkedTokens
  /// What rules ask of each link of `marked`.
  let links: [LinkParts]
  let compoundTags: [CompoundTag]
  /// Runs of words all in capitals, by their places among the tokens.
  let capitals: [Range<Int>]
  /// The lines of what rules look at.
  let lines: [Range<Int>]
  /// Words that stand for what is still to come.
  let placeholders: [Range<Int>]
  /// Whether it is all printable ASCII, blanks and line ends, as most of what is typed is.
  package let isPlainASCII: Bool
  package let markup: [MarkupScanner.Span]
  /// Whether what may be a fence of code stands anywhere, behind which paragraphs aren't what they seem.
  private let hasFence: Bool
  /// Stretches of code, sorted: what stands in them is meant for no reader.
  let code: [Range<Int>]
  /// Turns of phrase that belong to some platforms only, whatever the platform.
  let idioms: [ForeignIdiom.Match]
  let hidden: [HiddenCharacterScanner.Run]
  private let hiddenDependsOnAll: Bool
  /// Which section of the draft it is from.
  package let section: Int
  /// Which post of a thread, from 0, and of how many.
  package let part: Int
  package let parts: Int
  /// The field that the text was given as, apart from the draft; offsets count in it.
  package let field: String?

  /// Whether the text stands in the draft as it is, so that a fix can be made there.
  package let isVerbatim: Bool

  /// How the draft ends its lines, for what a fix inserts.
  let lineEnd: String

  /// Its place among the readings of the draft, by which the next one finds it.
  let index: Int
  /// What is different from the reading of the same place before; nil when there was none.
  let revision: PostRevision?
  /// Which paragraphs are different from those of that reading; nil where all may be.
  let paragraphs: ParagraphChange?

  /// - Parameter earlier: the reading that had this `index` before, of whatever text.
  package init(
    _ whole: Post, window: Int = .max, section: Int = 0, part: Int = 0, parts: Int = 1, field: String? = nil,
    isVerbatim: Bool = true, lineEnd: String = "\n", index: Int = 0, after earlier: PostReading? = nil
  ) {
    let post = whole.bytes.count > window ? whole.prefix(Window.end(in: whole.bytes, window)) : whole
    self.whole = whole
    self.post = post
    self.isPlainASCII = ASCII.isPlain(post.bytes)
    let revision = earlier.map { PostRevision(from: $0, whole: whole, judged: post) }
    let change = revision?.judged ?? LineChange(from: [], to: post.bytes)
    let tokens = Tokenizer.tokens(of: post.bytes, after: earlier?.tokens ?? [], change)
    self.revision = revision
    self.index = index
    self.tokens = tokens
    self.lines = Lines.ranges(in: post.bytes)
    self.placeholders = change.carried(
      over: earlier?.placeholders ?? [], to: post.bytes, find: PlaceholderScanner.ranges)
    self.hasFence = MarkupScanner.hasFence(in: post.bytes)
    if let earlier, !hasFence, !earlier.hasFence {
      let paragraphs = ParagraphChange(change, from: earlier.tokens, to: tokens, in: post.bytes)
      let part = Array(tokens[paragraphs.tokens.new])
      self.marked = MarkedTokens(after: earlier.marked, paragraphs, MarkedTokens(part, in: post.bytes))
      let markup = paragraphs.bytes.carried(over: earlier.markup) {
        MarkupScanner.spans(in: post.bytes, $0, tokens: part)
      }
      let code = markup.filter(\.isCode).map(\.range)
      self.idioms = paragraphs.bytes.carried(over: earlier.idioms) { _ in
        ForeignIdiom.matches(in: post.bytes, tokens: part, code: code)
      }
      self.capitals = paragraphs.carriedRanges(
        over: earlier.capitals, CapitalsScanner.runs(in: part, of: post.bytes))
      (self.paragraphs, self.markup, self.code) = (paragraphs, markup, code)
    } else {
      self.paragraphs = nil
      self.marked = MarkedTokens(tokens, in: post.bytes)
      self.markup = MarkupScanner.spans(in: post.bytes, tokens: tokens)
      self.code = markup.filter(\.isCode).map(\.range)
      self.idioms = ForeignIdiom.matches(in: post.bytes, tokens: tokens, code: code)
      self.capitals = CapitalsScanner.runs(in: tokens, of: post.bytes)
    }
    let marked = marked
    self.links = marked.links.map { LinkParts($0, in: post.bytes) }
    self.compoundTags = change.carried(over: earlier?.compoundTags ?? []) { range in
      marked.hashtags.begun(in: range).compactMap { CompoundTag($0, in: post.bytes) }
    }
    (self.hidden, self.hiddenDependsOnAll) = Self.hidden(
      in: post.bytes, isPlainASCII: isPlainASCII, after: earlier, paragraphs?.bytes)
    self.lineEnd = lineEnd
    self.section = section
    self.part = part
    self.parts = parts
    self.field = field
    self.isVerbatim = isVerbatim
  }

  private static func hidden(
    in bytes: [UInt8], isPlainASCII: Bool, after earlier: PostReading?, _ change: LineChange?
  ) -> (runs: [HiddenCharacterScanner.Run], dependOnAll: Bool) {
    if isPlainASCII { return ([], false) }
    if let earlier, let change, !earlier.hiddenDependsOnAll {
      let part = HiddenCharacterScanner(bytes, change.new)
      if !part.dependsOnAll { return (change.carried(over: earlier.hidden) { _ in part.runs }, false) }
    }
    let all = HiddenCharacterScanner(bytes, bytes.indices)
    return (all.runs, all.dependsOnAll)
  }

  package var bytes: [UInt8] { post.bytes }

  /// Whether a stretch is code or quoted, and so not said by the writer.
  func isOthersWords(_ range: Range<Int>) -> Bool {
    code.haveOverlap(with: range)
      || QuotedPassages.ranges(in: bytes, tokens: tokens).contains { $0.overlaps(range) }
  }

  /// Whether rules see only the start of the text.
  package var isCut: Bool { post.bytes.count < whole.bytes.count }

  /// The text of a range of the post.
  package func string(_ range: Range<Int>) -> String {
    let lower = max(0, min(range.lowerBound, bytes.count))
    return String(decoding: bytes[lower..<max(lower, min(range.upperBound, bytes.count))], as: UTF8.self)
  }

  /// Replaces a range of the post in the draft.
  package func edit(_ range: Range<Int>, _ replacement: String) -> TextEdit {
    TextEdit(post.sourceRange(range), replacement)
  }

  /// Inserts into the draft right behind the character that ends at `offset`, before any line end there.
  package func inserting(_ text: String, behind offset: Int) -> TextEdit {
    let place = post.sourceRange((offset - 1)..<offset).upperBound
    return TextEdit(place..<place, text)
  }

  /// Replaces the line break at `offset`, of which a draft may have two characters.
  package func replacingLineBreak(at offset: Int, by text: String) -> TextEdit {
    let start = post.sourceRange((offset - 1)..<offset).upperBound
    return TextEdit(start..<post.sourceRange(offset..<(offset + 1)).upperBound, text)
  }
}

extension FindingCollector {
  /// Adds a finding about a range of `post`, whatever its platforms.
  package mutating func add(
    _ range: Range<Int>, of post: PostReading, _ message: String, severity: Severity? = nil,
    platform: String? = nil, evidence: [Evidence] = [], fixes: [Fix] = [], related: [RelatedPlace] = []
  ) {
    add(
      post.post.sourceRange(range), message, severity: severity, platform: platform, evidence: evidence,
      fixes: post.isVerbatim ? fixes : [], field: post.field, related: related)
  }
}
