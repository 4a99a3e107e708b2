import PostText

/// Words in the form in which they are compared: lower case, with a straight apostrophe and a plain hyphen.
enum WordFolding {
  static func folded(_ string: some StringProtocol) -> [UInt8] {
    let bytes = Array(string.utf8)
    var folded: [UInt8] = []
    append(bytes, bytes.indices, to: &folded)
    return folded
  }

  @inline(__always)
  static func append(_ bytes: [UInt8], _ range: Range<Int>, to folded: inout [UInt8]) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        folded.append(ASCII.lowercased(byte))
        offset += 1
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
        append(scalar, to: &folded)
        offset += max(1, length)
      }
    }
  }

  @inline(never)
  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC: folded.append(UInt8(ascii: "'"))
    case 0x2010, 0x2011: folded.append(UInt8(ascii: "-"))
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
