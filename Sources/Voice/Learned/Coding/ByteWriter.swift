/// Writes numbers, least significant byte first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: UInt8) { bytes.append(value) }

  mutating func write<Number: FixedWidthInteger>(_ value: Number) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ value: Float) { write(value.bitPattern) }

  /// A count and so many numbers.
  mutating func write<Number: FixedWidthInteger>(_ values: [Number]) {
    write(UInt32(truncatingIfNeeded: values.count))
    for value in values { write(value) }
  }

  mutating func write(_ values: [UInt8]) {
    write(UInt32(truncatingIfNeeded: values.count))
    bytes += values
  }

  mutating func write(_ values: [Float]) { write(values.map(\.bitPattern)) }
  mutating func write(_ text: String) { write(Array(text.utf8)) }
}
