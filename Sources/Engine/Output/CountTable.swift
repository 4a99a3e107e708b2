import JSON
import Platforms
import PostText
import Rules

/// Counts as a table for people, and as JSON.
package enum CountTable {
  package static func json(_ analysis: Analysis) -> [UInt8] {
    JSONWriter.bytes { json in
      json.object { $0.field("counts") { $0.array(analysis.placedCounts) { count, json in json.object(count.write) } } }
    } + [UInt8(ascii: "\n")]
  }

  /// A row a count: name, bar, used and limit, what is left, the sum; below it where the text would have to end, and
  /// where the feed folds it.
  package static func text(_ analysis: Analysis) -> String {
    let table = CountRows(analysis)
    return table.rows.map { row in
      ([table.line(row)] + row.notes.map { table.margin + $0 }).map { $0 + "\n" }.joined()
    }.joined()
  }
}

/// The rows of the table, as wide as the widest.
private struct CountRows {
  struct Row {
    var name: String
    var used: String
    var count: Count
    /// What is said below the row.
    var notes: [String]
  }

  private static let barWidth = 20

  let rows: [Row]
  private let nameWidth: Int
  private let usedWidth: Int

  init(_ analysis: Analysis) {
    let counts = analysis.placedCounts
    let folds = Self.folds(in: analysis)
    rows = counts.enumerated().map { index, placed in
      let count = placed.count
      let isLastOfPost =
        index + 1 == counts.count || counts[index + 1].count.platform != count.platform
        || counts[index + 1].count.part != count.part || counts[index + 1].count.field != count.field
      var notes: [String] = []
      if !count.fits { notes.append(Self.cut(placed, in: analysis)) }
      if !placed.isBinding, let client = count.limit.client {
        notes.append("counts only when posted through \(client == "api" ? "the API" : "the app")")
      }
      if isLastOfPost, let fold = folds[Key(count)] { notes.append(fold) }
      return Row(
        name: Self.name(placed, among: counts),
        used: "\(Numerals.grouped(count.length))/\(Numerals.grouped(count.limit.value))", count: count, notes: notes)
    }
    nameWidth = rows.map(\.name.count).max() ?? 0
    usedWidth = rows.map(\.used.count).max() ?? 0
  }

  var margin: String { String(repeating: " ", count: nameWidth + 2) }

  func line(_ row: Row) -> String {
    let count = row.count
    let left = count.leftOrOver
    return Self.padded(row.name, nameWidth) + "  " + Self.bar(count) + "  "
      + String(repeating: " ", count: usedWidth - row.used.count) + row.used
      + "  \(Self.padded(left, 11))  \(count.arithmetic) \(count.limit.unitName)"
  }

  private static func name(_ placed: PlacedCount, among counts: [PlacedCount]) -> String {
    let count = placed.count
    let platform = PlatformCatalog.platform(named: count.platform)
    var name = platform?.name ?? count.platform
    let bodies = [platform?.body, platform?.bodyWithMedia, platform?.bodyWithPictures].compactMap { $0?.name }
    if !bodies.contains(count.field) { name += " \(count.field)" }
    if let client = count.limit.client { name += " (\(client))" }
    let isThread = counts.contains { $0.count.platform == count.platform && $0.count.part > 0 }
    return isThread && bodies.contains(count.field) ? "\(name) \(count.part + 1)" : name
  }

  private static func bar(_ count: Count) -> String {
    let share = Double(count.length) / Double(max(1, count.limit.value))
    let filled = min(barWidth, Int((min(share, 1) * Double(barWidth)).rounded(.up)))
    let mark = count.fits ? "█" : "▓"
    return String(repeating: mark, count: filled) + String(repeating: "·", count: barWidth - filled)
  }

  /// Where the text would have to end, with the last words that fit.
  private static func cut(_ placed: PlacedCount, in analysis: Analysis) -> String {
    "would have to end at \(place(placed.count.fitEnd, of: placed.post, in: analysis))"
  }

  private static func place(_ offset: Int, of post: Post, in analysis: Analysis) -> String {
    let position = analysis.text.position(at: post.sourceOffset(offset), in: .utf16)
    let words = lastWords(of: post.bytes[..<offset])
    return "line \(position.line + 1), column \(position.column + 1)" + (words.isEmpty ? "" : ": …\(words)|")
  }

  /// At most the last 24 characters, on one line.
  private static func lastWords(of text: ArraySlice<UInt8>) -> String {
    let tail = String(decoding: text.suffix(200), as: UTF8.self).suffix(24)
    return tail.map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension CountRows {
  /// Which post on which platform.
  private struct Key: Hashable {
    var platform: String
    var field: String
    var part: Int

    init(_ count: Count) { (platform, field, part) = (count.platform, count.field, count.part) }
  }

  /// Where the feeds cut the posts that they don't show whole.
  private static func folds(in analysis: Analysis) -> [Key: String] {
    var folds: [Key: String] = [:]
    for post in analysis.comparedPosts {
      guard let count = post.counts.first, let cut = post.platform.fold?.cut(post.bytes, length: count.length) else {
        continue
      }
      folds[Key(count)] = "folds near \(place(cut, of: post.reading.post, in: analysis))"
    }
    return folds
  }
}
