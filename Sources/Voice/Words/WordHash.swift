/// The FNV-1a hash of a folded word, kept with the word so that many tables can be asked for one computation.
enum WordHash {
  static let seed: UInt32 = 2_166_136_261

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(seed) { adding($1, to: $0) }
  }
}
