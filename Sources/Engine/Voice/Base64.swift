/// Base64 with padding (RFC 4648, section 4).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let count = min(3, bytes.count - index)
      var group = UInt32(bytes[index]) << 16
      if count > 1 { group |= UInt32(bytes[index + 1]) << 8 }
      if count > 2 { group |= UInt32(bytes[index + 2]) }
      for position in 0..<4 {
        text.append(position <= count ? alphabet[Int(group >> UInt32(18 - 6 * position) & 63)] : UInt8(ascii: "="))
      }
      index += count
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// - Returns: nil when it isn't Base64.
  static func decoded(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3)
    var group: UInt32 = 0
    var filled = 0
    var padding = 0
    for byte in text.utf8 {
      guard padding == 0 || byte == UInt8(ascii: "=") else { return nil }
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard let value = values[Int(byte)] else { return nil }
      group = group << 6 | UInt32(value)
      filled += 1
      if filled == 4 {
        bytes.append(UInt8(truncatingIfNeeded: group >> 16))
        bytes.append(UInt8(truncatingIfNeeded: group >> 8))
        bytes.append(UInt8(truncatingIfNeeded: group))
        (group, filled) = (0, 0)
      }
    }
    guard filled != 1, padding == (4 - filled) % 4 else { return nil }
    if filled > 1 { bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(filled * 6 - 8))) }
    if filled > 2 { bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(filled * 6 - 16))) }
    return bytes
  }

  private static let values: [UInt8?] = {
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
    return values
  }()
}
