import PostText

/// What gives away that a text was written for another medium.
struct DumpSign {
  var range: Range<Int>
  var message: String

  /// The sign that says most about a text.
  static func first(in reading: PostReading) -> DumpSign? {
    let lines = DumpLines(reading)
    guard let sign = lines.release ?? lines.feedItem ?? lines.mail ?? lines.minutes ?? HeadlineScanner.sign(in: reading)
    else { return nil }
    return reading.isOthersWords(sign.range) ? nil : sign
  }
}
