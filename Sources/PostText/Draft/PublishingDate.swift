/// A day, with a time and zone if the writer gave them: `2026-12-01`, `2026-12-01 09:30`,
/// `2026-12-01T09:30:00+01:00`.
package struct PublishingDate: Sendable, Hashable, Comparable {
  package var day: CivilDate
  /// Minutes after midnight, in the zone the writer meant; nil when only the day is given.
  package var minutes: Int?

  /// Nil when `string` is no date of the proleptic Gregorian calendar in one of the forms above.
  package init?(_ string: String) {
    let bytes = Array(string.utf8)
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    self.day = date
    guard bytes.count > 10 else { return }
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"), let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
      hour < 24, minute < 60, Self.isSecondsAndZone(bytes[16...])
    else { return nil }
    self.minutes = hour * 60 + minute
  }

  package static func < (left: PublishingDate, right: PublishingDate) -> Bool {
    (left.day, left.minutes ?? 0) < (right.day, right.minutes ?? 0)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy(ASCII.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// `:00`, `:00.000`, and a zone: `Z`, `+01:00`, `+0100`, or a name such as `UTC`.
  private static func isSecondsAndZone(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, let seconds = number(rest.dropFirst().prefix(2)), seconds <= 60 else { return false }
      rest = rest.dropFirst(3)
      if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop(while: ASCII.isDigit) }
    }
    rest = rest.drop { $0 == UInt8(ascii: " ") }
    guard let first = rest.first else { return true }
    if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      let digits = rest.dropFirst().filter { $0 != UInt8(ascii: ":") }
      return (digits.count == 2 || digits.count == 4) && digits.allSatisfy(ASCII.isDigit)
    }
    return rest.allSatisfy { ASCII.isLetter($0) || "/_".utf8.contains($0) }
  }
}
