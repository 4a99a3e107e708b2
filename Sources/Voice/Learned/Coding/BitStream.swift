/// Writes numbers in as few bits as their size needs: Rice's code (R. Rice, “Some practical universal noiseless coding
/// techniques”, 1979), for gaps whose usual size is known.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var used = 8

  mutating func write(bit: Bool) {
    if used == 8 {
      bytes.append(0)
      used = 0
    }
    if bit { bytes[bytes.count - 1] |= 1 << used }
    used += 1
  }

  mutating func write(_ value: UInt32, bits: Int) {
    for index in 0..<bits { write(bit: value >> index & 1 == 1) }
  }

  /// - Parameter parameter: the binary logarithm of what `value` usually is.
  mutating func writeRice(_ value: UInt32, parameter: Int) {
    for _ in 0..<(value >> parameter) { write(bit: true) }
    write(bit: false)
    write(value, bits: parameter)
  }
}

/// Reads what `BitWriter` wrote; behind the end there are only zeros.
struct BitReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var window: UInt64 = 0
  private var filled = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether more has been read than there is.
  private(set) var isExhausted = false

  private mutating func fill() {
    while filled <= 48 {
      if offset < bytes.count {
        window |= UInt64(bytes[offset]) << UInt64(filled)
      } else if offset > bytes.count + 8 {
        isExhausted = true
      }
      offset += 1
      filled += 8
    }
  }

  mutating func read(bits: Int) -> UInt32 {
    fill()
    let value = UInt32(truncatingIfNeeded: window & (1 << UInt64(bits) - 1))
    window >>= UInt64(bits)
    filled -= bits
    return value
  }

  mutating func readRice(parameter: Int) -> UInt32 {
    var quotient: UInt32 = 0
    while true {
      fill()
      let ones = min((~window).trailingZeroBitCount, filled)
      quotient += UInt32(truncatingIfNeeded: ones)
      window = ones >= 64 ? 0 : window >> UInt64(ones)
      filled -= ones
      if filled > 0 { break }
    }
    _ = read(bits: 1)
    return quotient << UInt32(parameter) | read(bits: parameter)
  }
}
