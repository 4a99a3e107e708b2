/// Hashes that sets have in common about as often as they have members in common (Broder 1997), taken together in
/// bands (Leskovec, Rajaraman, Ullman, “Mining of Massive Datasets”, 3.4).
///
/// Two sets of which each has 80 % in common with the other, so that two thirds of all members are common, share a band
/// in 99.6 of 100 cases; with a tenth in common in 1.6 of 100.
enum MinHash {
  static let bandCount = 16
  private static let rows = 3

  static func bands(of members: [UInt32]) -> [UInt64] {
    (0..<bandCount).map { band in
      (0..<rows).reduce(UInt64(band)) { key, row in
        let factor = factors[band * rows + row]
        var least = UInt32.max
        for member in members {
          least = min(least, member &* factor)
        }
        return (key ^ UInt64(least)) &* 0x9E37_79B9_7F4A_7C15
      }
    }
  }

  /// Odd numbers, by SplitMix64 from zero. The members are hashes already, so that a product is one more.
  private static let factors: [UInt32] = (1...UInt64(bandCount * rows)).map { index in
    var mixed = index &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: mixed ^ mixed >> 31) | 1
  }
}
