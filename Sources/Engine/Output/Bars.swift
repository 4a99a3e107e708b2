/// Bars of text.
enum Bars {
  private static let full: Character = "█"
  private static let empty: Character = "░"

  /// A bar of `width` characters, filled by as much as `value` is of `whole`.
  static func bar(_ value: Double, of whole: Double, width: Int) -> String {
    let share = whole > 0 ? min(1, max(0, value / whole)) : 0
    let filled = Int((share * Double(width)).rounded())
    return String(repeating: full, count: filled) + String(repeating: empty, count: width - filled)
  }
}
