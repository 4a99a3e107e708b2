import PostText

/// The hosts of Latin letters inside a host of several scripts.
///
/// Without a scheme X links only these: in `例えばexample.comです` the letters around are text.
enum LatinHosts {
  /// Their ranges, in order.
  static func ranges(in bytes: [UInt8], _ host: Range<Int>) -> [Range<Int>] {
    if bytes[host].allSatisfy({ $0 < 0x80 }) { return [host] }
    var result: [Range<Int>] = []
    var position = host.lowerBound
    while let dot = firstDot(bytes, position..<host.upperBound) {
      let start = latinStart(bytes, position..<dot)
      guard start < dot else {
        position = dot + 1
        continue
      }
      let (end, resume) = hostEnd(bytes, firstDot: dot, host.upperBound)
      if let end { result.append(start..<end) }
      position = max(resume, end ?? 0)
    }
    return result
  }

  private static func firstDot(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes[range].firstIndex(of: UInt8(ascii: "."))
  }

  /// Where the run of Latin characters that ends with `range` begins.
  private static func latinStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var start = range.upperBound
    while start > range.lowerBound, let (scalar, scalarStart) = UTF8Scalar.decode(bytes, before: start),
      scalarStart >= range.lowerBound, isLatin(scalar)
    {
      start = scalarStart
    }
    return start
  }

  /// The end of the longest Latin host whose first label ends at `firstDot`, and where to go on: behind the labels
  /// that were looked at when there is none, behind the host when there is one.
  private static func hostEnd(_ bytes: [UInt8], firstDot: Int, _ limit: Int) -> (end: Int?, resume: Int) {
    var best: Int?
    var dot = firstDot
    while true {
      if let end = HostName.topLevelDomainEnd(bytes, at: dot + 1), end <= limit { best = end }
      guard let next = Self.firstDot(bytes, (dot + 1)..<limit), next > dot + 1,
        latinStart(bytes, (dot + 1)..<next) == dot + 1
      else { break }
      dot = next
    }
    return (best, best ?? dot + 1)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return TextClass.isLatinAccent(scalar) }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    return ASCII.isWord(byte) || byte == UInt8(ascii: "-")
  }
}
