import PostText

/// Whether a name could be the handle of an account, by the rules for registering one.
package enum HandleSyntax {
  /// Bluesky: a host name of two labels or more, the last of which begins with a letter; 253 bytes at most.
  package static func bluesky(_ bytes: [UInt8], range: Range<Int>) -> Bool {
    let range = range.clamped(to: bytes.indices)
    guard range.count <= 253 else { return false }
    var labelCount = 0
    var start = range.lowerBound
    while start <= range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != UInt8(ascii: ".") { end += 1 }
      guard isHostLabel(bytes, start..<end) else { return false }
      if end == range.upperBound { return labelCount >= 1 && ASCII.isLetter(bytes[start]) }
      labelCount += 1
      start = end + 1
    }
    return false
  }

  private static func isHostLabel(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard 1...63 ~= range.count, bytes[range.lowerBound] != UInt8(ascii: "-"),
      bytes[range.upperBound - 1] != UInt8(ascii: "-")
    else { return false }
    return bytes[range].allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
  }
}
