import PostText

/// What X's own validator says of a post, its length apart.
package enum XValidity {
  /// Whether X would take the post: it isn't empty, within `limit`, and free of forbidden characters.
  package static func isValid(_ post: [UInt8], _ measurement: Measurement, limit: Int) -> Bool {
    measurement.length > 0 && measurement.length <= limit && invalidCharacters(in: post).isEmpty
  }

  /// Where the characters stand that make a post invalid at any length: U+FFFE, U+FEFF and U+FFFF.
  package static func invalidCharacters(in post: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while let offset = ByteSearch.first(0xEF, in: post, start..<post.count) {
      let (scalar, length) = UTF8Scalar.decode(post, at: offset)
      if TextClass.isForbidden(scalar) { result.append(offset..<(offset + length)) }
      start = offset + 1
    }
    return result
  }
}
