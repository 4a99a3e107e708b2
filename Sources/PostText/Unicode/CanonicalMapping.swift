/// The canonical mappings of the Unicode character database, and Hangul by its arithmetic.
enum CanonicalMapping {
  /// The rank of the canonical combining class among all classes; 0 for starters.
  static func rank(of scalar: Unicode.Scalar) -> UInt8 { NormalizationTable.map[scalar] & 0x7F }

  /// One step of the canonical decomposition of `scalar`, Hangul left out; nil when it has none.
  static func decomposition(of scalar: Unicode.Scalar) -> (first: Unicode.Scalar, second: Unicode.Scalar?)? {
    guard scalar.value >= 0xC0, let place = place(of: scalar.value, in: NormalizationTable.scalars) else { return nil }
    let parts = NormalizationTable.parts[place]
    guard let first = Unicode.Scalar(parts >> 8) else { return nil }
    let second = Int(parts & 0xFF)
    return (first, second == 0 ? nil : Unicode.Scalar(NormalizationTable.seconds[second]))
  }

  /// The primary composite of two scalars; nil when they have none.
  static func composite(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    if let syllable = HangulSyllable.composite(first, second) { return syllable }
    guard second.value >= 0x300, let mark = place(of: second.value, in: NormalizationTable.seconds) else { return nil }
    let parts = first.value << 8 | UInt32(mark)
    let composites = NormalizationTable.composites
    var low = 0
    var high = composites.count
    while low < high {
      let middle = (low + high) / 2
      let place = Int(composites[middle])
      let value = NormalizationTable.parts[place]
      if value == parts { return Unicode.Scalar(NormalizationTable.scalars[place]) }
      if value < parts { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static func place(of value: UInt32, in sorted: [UInt32]) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] == value { return middle }
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

/// A Hangul syllable by its place in the block, which spells its parts (The Unicode Standard, section 3.12).
struct HangulSyllable {
  private static let base: UInt32 = 0xAC00
  private static let leads: Range<UInt32> = 0x1100..<0x1113
  private static let vowels: Range<UInt32> = 0x1161..<0x1176
  /// The trailing consonants, from the place before the first, which stands for none.
  private static let trails: Range<UInt32> = 0x11A7..<0x11C3

  private let place: UInt32

  init?(_ scalar: Unicode.Scalar) {
    guard 0xAC00...0xD7A3 ~= scalar.value else { return nil }
    place = scalar.value - Self.base
  }

  /// The lead, the vowel and the trail, if there is one.
  var parts: [Unicode.Scalar] {
    let trails = UInt32(Self.trails.count)
    let vowels = UInt32(Self.vowels.count)
    let trail = place % trails
    let values = [
      Self.leads.lowerBound + place / trails / vowels,
      Self.vowels.lowerBound + place / trails % vowels,
      Self.trails.lowerBound + trail,
    ]
    return values.prefix(trail == 0 ? 2 : 3).compactMap(Unicode.Scalar.init)
  }

  /// The syllable of a lead and a vowel, or of an open syllable and a trail; nil for other scalars.
  static func composite(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    let trailCount = UInt32(trails.count)
    if leads.contains(first.value), vowels.contains(second.value) {
      let lead = first.value - leads.lowerBound
      let vowel = second.value - vowels.lowerBound
      return Unicode.Scalar(base + (lead * UInt32(vowels.count) + vowel) * trailCount)
    }
    let isOpen = HangulSyllable(first).map { $0.place % trailCount == 0 } ?? false
    guard isOpen, trails.dropFirst().contains(second.value) else { return nil }
    return Unicode.Scalar(first.value + second.value - trails.lowerBound)
  }
}
