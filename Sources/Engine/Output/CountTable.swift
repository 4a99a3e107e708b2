import JSON
import Platforms
import PostText

/// Counts as a table for people, and as JSON.
package enum CountTable {
  private static let barWidth = 20

  package static func json(_ analysis: Analysis) -> [UInt8] {
    JSONWriter.bytes { json in
      json.object { $0.field("counts") { $0.array(analysis.placedCounts) { count, json in json.object(count.write) } } }
    } + [UInt8(ascii: "\n")]
  }

  /// A row a count: name, bar, used and limit, what is left, the sum; below it where the text would have to end.
  package static func text(_ analysis: Analysis) -> String {
    let counts = analysis.placedCounts
    let rows = counts.map { placed in
      (name: name(placed, among: counts), used: "\(placed.count.length)/\(placed.count.limit.value)", placed: placed)
    }
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let usedWidth = rows.map(\.used.count).max() ?? 0
    return rows.map { row in
      let count = row.placed.count
      let left = count.fits ? "\(count.remaining) left" : "\(-count.remaining) over"
      var line = padded(row.name, nameWidth) + "  " + bar(count) + "  "
      line += String(repeating: " ", count: usedWidth - row.used.count) + row.used
      line += "  \(padded(left, 10))  \(count.arithmetic) \(count.limit.unitName)\n"
      if !count.fits { line += String(repeating: " ", count: nameWidth + 2) + cut(row.placed, in: analysis) + "\n" }
      return line
    }.joined()
  }

  private static func name(_ placed: PlacedCount, among counts: [PlacedCount]) -> String {
    let count = placed.count
    var name = PlatformCatalog.platform(named: count.platform)?.name ?? count.platform
    if let client = count.limit.client { name += " (\(client))" }
    let isThread = counts.contains { $0.count.platform == count.platform && $0.count.part > 0 }
    return isThread ? "\(name) \(count.part + 1)" : name
  }

  private static func bar(_ count: Count) -> String {
    let share = Double(count.length) / Double(max(1, count.limit.value))
    let filled = min(barWidth, Int((min(share, 1) * Double(barWidth)).rounded(.up)))
    let mark = count.fits ? "█" : "▓"
    return String(repeating: mark, count: filled) + String(repeating: "·", count: barWidth - filled)
  }

  /// The last words that would still fit.
  private static func cut(_ placed: PlacedCount, in analysis: Analysis) -> String {
    let end = placed.post.sourceOffset(placed.count.fitEnd)
    let position = analysis.text.position(at: end, in: .utf16)
    return "would have to end at line \(position.line + 1), column \(position.column + 1)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
