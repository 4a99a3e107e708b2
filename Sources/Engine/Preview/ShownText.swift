import Platforms
import PostText
import Rules

/// A text as its platform shows it: in pieces of one look, parted also where the feed folds it and where its limit is.
struct ShownText {
  private struct Piece {
    var range: Range<Int>
    var text: String
    /// Classes of the page, with blanks between them.
    var classes: String
  }

  private let pieces: [Piece]
  /// Where the feed cuts it; nil when all of it shows.
  let fold: Int?
  /// Where it would have to end; nil when it fits.
  let limit: Int?
  private let end: Int

  init(_ post: PlatformPost) {
    let markup = post.reading.markup.filter { post.platform.markup.contains($0.kind) }
    let styled =
      post.entities.map { (range: $0.range, style: TextStyle($0.kind)) }
      + markup.compactMap { span in TextStyle(span.kind).map { (range: span.range, style: $0) } }
    let end = post.bytes.count
    let limit = post.counts.lazy.filter { !$0.fits }.map(\.fitEnd).min().map { min($0, end) }
    let fold = Self.fold(of: post)
    self.pieces = Self.pieces(
      of: post.bytes, styled: styled, TextSubstitution.all(of: post), cuts: [limit, fold].compactMap { $0 })
    self.fold = fold
    self.limit = limit
    self.end = end
  }

  /// Where the feed cuts a post; nil also where none so long can be published.
  private static func fold(of post: PlatformPost) -> Int? {
    guard let fold = post.platform.fold, let count = post.counts.first,
      fold.characters.map({ count.limit.value > $0 }) ?? true
    else { return nil }
    return fold.cut(post.bytes, length: count.length)
  }

  /// A text without looks of its own.
  init(_ field: PlatformField) {
    let end = field.text.bytes.count
    limit = field.counts.lazy.filter { !$0.fits }.map(\.fitEnd).min().map { min($0, end) }
    fold = nil
    pieces = Self.pieces(of: field.text.bytes, styled: [], [], cuts: [limit].compactMap { $0 })
    self.end = end
  }

  private static func pieces(
    of bytes: [UInt8], styled: [(range: Range<Int>, style: TextStyle)], _ substitutions: [TextSubstitution],
    cuts: [Int]
  ) -> [Piece] {
    var changes: [(offset: Int, style: TextStyle, by: Int)] = []
    for (range, style) in styled {
      changes.append((range.lowerBound, style, 1))
      changes.append((range.upperBound, style, -1))
    }
    changes.sort { $0.offset < $1.offset }
    let bounds = Set(
      changes.map(\.offset) + cuts + substitutions.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        + [0, bytes.count]
    ).filter { 0...bytes.count ~= $0 }.sorted()
    var active: [TextStyle: Int] = [:]
    var (change, substitution) = (0, 0)
    return zip(bounds, bounds.dropFirst()).compactMap { start, end in
      while change < changes.count, changes[change].offset <= start {
        active[changes[change].style, default: 0] += changes[change].by
        change += 1
      }
      while substitution < substitutions.count, substitutions[substitution].range.upperBound <= start {
        substitution += 1
      }
      var text = String(decoding: bytes[start..<end], as: UTF8.self)
      if substitution < substitutions.count, substitutions[substitution].range.contains(start) {
        let isStart = substitutions[substitution].range.lowerBound == start
        text = isStart ? substitutions[substitution].text : ""
      }
      let classes = TextStyle.allCases.filter { active[$0, default: 0] > 0 }.map(\.rawValue)
      return text.isEmpty ? nil : Piece(range: start..<end, text: text, classes: classes.joined(separator: " "))
    }
  }

  // MARK: HTML

  /// Writes what shows, and the rest behind a word to open it by.
  ///
  /// - Parameter more: what the platform says where it cuts.
  func write(to html: inout HTMLWriter, more: String) {
    guard let fold, fold < end else { return write(0..<end, to: &html) }
    write(0..<fold, to: &html)
    // What nobody could publish is to be seen at once.
    html.element("details", limit == nil ? ["class": "fold"] : ["class": "fold", "open": ""]) { html in
      html.element("summary", text: more)
      html.element("span", ["class": "rest"]) { write(fold..<end, to: &$0) }
    }
  }

  private func write(_ range: Range<Int>, to html: inout HTMLWriter) {
    let limit = max(range.lowerBound, min(limit ?? range.upperBound, range.upperBound))
    writePieces(range.lowerBound..<limit, to: &html)
    guard limit < range.upperBound else { return }
    html.element("mark", ["class": "over"]) { html in
      html.element("span", ["class": "spoken"], text: "Over the limit: ")
      writePieces(limit..<range.upperBound, to: &html)
    }
  }

  private func writePieces(_ range: Range<Int>, to html: inout HTMLWriter) {
    for piece in pieces where range.contains(piece.range.lowerBound) {
      if piece.classes.isEmpty {
        html.text(piece.text)
      } else {
        html.element("span", ["class": piece.classes], text: piece.text)
      }
    }
  }
}
