/// FNV-1a over bytes: tells a damaged file from a whole one, and one background from another.
enum Checksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = TextHash.offset
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* TextHash.prime }
    return hash
  }
}
