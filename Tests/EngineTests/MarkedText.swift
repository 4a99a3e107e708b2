import PostText

/// A text in which `‹` and `›` enclose ranges, so that tests show places instead of numbers.
struct MarkedText {
  var text: String
  /// In UTF-8 offsets of `text`.
  var ranges: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      if scalar == "‹" {
        open.append(bytes.count)
      } else if scalar == "›", let start = open.popLast() {
        ranges.append(start..<bytes.count)
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    self.text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// The text with marks put around `ranges`, for a failure a person can read.
  static func marking(_ ranges: [Range<Int>], in text: String) -> String {
    var bytes = Array(text.utf8)
    for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      bytes.insert(contentsOf: Array("›".utf8), at: min(range.upperBound, bytes.count))
      bytes.insert(contentsOf: Array("‹".utf8), at: min(range.lowerBound, bytes.count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
