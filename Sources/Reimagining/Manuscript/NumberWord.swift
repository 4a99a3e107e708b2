import PostText

/// Small numbers, in digits or in English words.
enum NumberWord {
  static func value(of bytes: ArraySlice<UInt8>) -> Int? {
    let word = String(decoding: bytes.map(ASCII.lowercased), as: UTF8.self)
    return words.firstIndex(of: word).map { $0 + 2 } ?? Int(word)
  }

  /// From two on.
  static let words = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
}
