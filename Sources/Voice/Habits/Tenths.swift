/// A number with one decimal, for messages: `9.0`, `−0.4`.
package enum Tenths {
  package static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0.0" }
    let tenths = Int((max(-1e6, min(value, 1e6)) * 10).rounded())
    return (tenths < 0 ? "−" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// Without the decimal where it is zero, for what somebody declared: `9`, `2.5`.
  package static func short(_ value: Double) -> String {
    let text = text(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
