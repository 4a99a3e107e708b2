import FoundationEssentials

/// Files that tests read where a machine has them.
enum UnicodeFixtures {
  /// The official grapheme break test, beside the checkout.
  static var graphemeBreakTest: String {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(package)/../shared/conformance/unicode-grapheme-break.json"
  }

  /// The Unicode consortium's list of emoji, as Debian packages it (`unicode-data`).
  static let emojiTest = "/usr/share/unicode/emoji/emoji-test.txt"

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func lines(_ path: String) -> [Substring] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }

  static func json<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value? {
    try FileManager.default.contents(atPath: path).map { try JSONDecoder().decode(type, from: $0) }
  }
}

/// A small generator with a seed (SplitMix64), so that every run sees the same texts.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A text of up to `length` scalars, each from one of `ranges`.
  mutating func text(of ranges: [ClosedRange<UInt32>], upTo length: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      guard let range = ranges.randomElement(using: &self) else { break }
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
