import PostText

/// A day, or a time on it, as iCalendar writes it.
///
/// A time counts on the day that is written, whatever its zone: who writes a post about an evening in another town means
/// the evening there.
struct CalendarTime: Equatable {
  var day: CivilDate
  /// After midnight; nil for a whole day.
  var minutes: Int?

  /// `20261201`, `20261201T190000`, `20261201T190000Z`.
  init?(_ value: some Sequence<UInt8>) {
    var bytes = value.filter { !ASCII.isSpace($0) }
    if bytes.last.map({ $0 | 0x20 == UInt8(ascii: "z") }) == true { bytes.removeLast() }
    guard bytes.count == 8 || bytes.count == 15, let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[4..<6]), let date = Self.number(bytes[6..<8]),
      let day = CivilDate(year: year, month: month, day: date)
    else { return nil }
    self.day = day
    guard bytes.count == 15 else { return }
    guard bytes[8] | 0x20 == UInt8(ascii: "t"), let hours = Self.number(bytes[9..<11]),
      let minutes = Self.number(bytes[11..<13]), let seconds = Self.number(bytes[13..<15]), hours < 24, minutes < 60,
      seconds <= 60
    else { return nil }
    self.minutes = hours * 60 + minutes
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy(ASCII.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// The minutes of a duration such as `P1D`, `PT1H30M` or `P2W`; nil when it can't be read, or is negative.
  static func minutes(ofDuration value: some Sequence<UInt8>) -> Int? {
    var bytes = value.filter { !ASCII.isSpace($0) }[...]
    if bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    guard let sign = bytes.popFirst(), sign | 0x20 == UInt8(ascii: "p"), !bytes.isEmpty else { return nil }
    var minutes = 0
    var isTime = false
    while let first = bytes.first {
      if first | 0x20 == UInt8(ascii: "t") {
        isTime = true
        bytes.removeFirst()
        continue
      }
      let digits = bytes.prefix { ASCII.isDigit($0) }
      bytes = bytes[digits.endIndex...]
      guard (1...5).contains(digits.count), let amount = number(digits), let unit = bytes.popFirst() else { return nil }
      switch (unit | 0x20, isTime) {
      case (UInt8(ascii: "w"), false): minutes += amount * 7 * 1_440
      case (UInt8(ascii: "d"), false): minutes += amount * 1_440
      case (UInt8(ascii: "h"), true): minutes += amount * 60
      case (UInt8(ascii: "m"), true): minutes += amount
      case (UInt8(ascii: "s"), true): break
      default: return nil
      }
      guard minutes < 1 << 40 else { return nil }
    }
    return minutes
  }
}
