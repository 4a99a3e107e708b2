/// Reads what `ByteWriter` wrote. Every read is checked: what isn't there is an error, never a trap.
struct ByteReader {
  struct EndOfData: Error {}

  private let data: UnsafeRawBufferPointer
  private(set) var offset: Int

  /// - Parameter data: must stay as they are while the reader is used.
  init(_ data: UnsafeRawBufferPointer, from offset: Int = 0) {
    self.data = data
    self.offset = offset
  }

  var isAtEnd: Bool { offset == data.count }

  private mutating func take(_ count: Int) throws(EndOfData) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= data.count - offset else { throw EndOfData() }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: data[offset..<offset + count])
  }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) throws(EndOfData) -> Number {
    Number(littleEndian: try take(MemoryLayout<Number>.size).loadUnaligned(as: Number.self))
  }

  /// Numbers that are stored are measured; one beyond these bounds can't have been.
  private static let bounds: ClosedRange<Float> = -1e6...1e6

  mutating func float() throws(EndOfData) -> Float { try Self.checked(Float(bitPattern: try number())) }

  private static func checked(_ value: Float) throws(EndOfData) -> Float {
    guard bounds.contains(value) else { throw EndOfData() }
    return value
  }

  private mutating func count(of size: Int) throws(EndOfData) -> Int {
    let count = Int(try number(UInt32.self))
    guard count <= (data.count - offset) / size else { throw EndOfData() }
    return count
  }

  mutating func numbers<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) throws(EndOfData) -> [Number] {
    let size = MemoryLayout<Number>.size
    let count = try count(of: size)
    let taken = try take(count * size)
    return [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count {
        buffer[index] = Number(littleEndian: taken.loadUnaligned(fromByteOffset: index * size, as: Number.self))
      }
      initialized = count
    }
  }

  mutating func bytes() throws(EndOfData) -> [UInt8] {
    [UInt8](try take(try count(of: 1)))
  }

  mutating func skipBytes() throws(EndOfData) {
    _ = try take(try count(of: 1))
  }

  mutating func floats() throws(EndOfData) -> [Float] {
    let patterns: [UInt32] = try numbers()
    return try patterns.map { pattern throws(EndOfData) in try Self.checked(Float(bitPattern: pattern)) }
  }

  mutating func text() throws(EndOfData) -> String {
    String(decoding: try bytes(), as: UTF8.self)
  }
}
