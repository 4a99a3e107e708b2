/// The FNV-1a hash of a folded word, kept with the word so that many tables can be asked for one computation.
package enum WordHash {
  package static let seed: UInt32 = 2_166_136_261

  @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// Of a stretch of text in the form in which words are compared.
  package static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var folded: [UInt8] = []
    WordFolding.append(bytes, range, to: &folded)
    return of(folded)
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(seed) { adding($1, to: $0) }
  }
}
