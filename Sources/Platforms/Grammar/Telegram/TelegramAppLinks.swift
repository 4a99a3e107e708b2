import PostText

/// Addresses that open something in the app itself, such as `tg://resolve?domain=name`.
///
/// They have hosts without a dot and are known by their schemes alone. What stands in one is neither name nor tag.
struct TelegramAppLinks {
  private let bytes: [UInt8]
  private var paths: TelegramPaths
  private var searched = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    paths = TelegramPaths(bytes)
  }

  private static let longestHost = 253

  /// The address whose scheme ends at the colon at `colon`; colons must be visited from the first to the last.
  mutating func range(colon: Int) -> Range<Int>? {
    guard colon >= searched, ASCII.matches("://", bytes, at: colon), let start = schemeStart(before: colon) else {
      return nil
    }
    let host = colon + 3
    var end = host
    while end < bytes.count, end - host < Self.longestHost, ASCII.isWord(bytes[end]) || bytes[end] == 0x2D { end += 1 }
    guard end > host else { return nil }
    end = paths.end(from: end)
    searched = end
    return start..<end
  }

  private func schemeStart(before colon: Int) -> Int? {
    for scheme in ["tg", "ton", "tonsite"] as [StaticString] {
      let start = colon - scheme.utf8CodeUnitCount
      if ASCII.matches(scheme, bytes, at: start) { return start }
    }
    return nil
  }
}
