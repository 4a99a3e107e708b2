package import PostText

/// Writing into a draft's header, whatever of it is there already.
package enum HeaderEdit {
  /// Names the platforms of a draft in place of those that the header names.
  package static func platforms(_ platforms: [String], in text: SourceText) -> TextEdit {
    let header = Header.read(text)
    let value = "[\(platforms.joined(separator: ", "))]"
    if let entry = header?.entry("platforms", "platform", "networks") {
      return replacing(entry, by: value, in: text)
    }
    let end = text.lineTerminator
    // Where the first key goes, since what a draft is for comes first.
    return adding("platforms: \(value)", to: header, at: header.map { _ in text.lines.start(ofLine: 1) }, in: text, end)
  }

  /// Switches rules off in a draft besides those that the header switches off; nil where they are off already.
  ///
  /// - Parameter rule: an id or a group; `*` stands for all there is.
  package static func switchingOff(_ rule: String, in text: SourceText) -> TextEdit? {
    let header = Header.read(text)
    if let entry = header?.entry("timbre") {
      let known = entry.values.map(\.value)
      guard !known.contains(where: { ["off", "false", "*", rule].contains($0) }) else { return nil }
      return replacing(entry, by: rule == "*" ? "off" : "[\((known + [rule]).joined(separator: ", "))]", in: text)
    }
    let end = text.lineTerminator
    return adding(
      "timbre: \(rule == "*" ? "off" : "[\(rule)]")", to: header, at: header.map { closingLine(of: $0, in: text) },
      in: text, end)
  }

  /// A new value for a key; a comment behind the old one stays.
  private static func replacing(_ entry: Header.Entry, by value: String, in text: SourceText) -> TextEdit {
    let end = entry.range.upperBound
    let start = min(end, entry.values.last?.range.upperBound ?? entry.key.range.upperBound)
    let comment = (start..<end).first { index in
      text.bytes[index] == UInt8(ascii: "#") && ASCII.isBlank(text.bytes[index - 1])
    }
    let kept = comment.map { "  " + text.string(in: $0..<end) } ?? ""
    return TextEdit(entry.key.range.upperBound..<end, ": \(value)\(kept)")
  }

  private static func adding(
    _ line: String, to header: Header?, at place: Int?, in text: SourceText, _ end: String
  ) -> TextEdit {
    guard let header, let place else {
      let start = ASCII.has("\u{FEFF}", at: 0, in: text.bytes) ? 3 : 0
      return TextEdit(start..<start, "---\(end)\(line)\(end)---\(end)\(end)")
    }
    // A lone `---` that somebody has begun with.
    guard text.lines.count > 1, header.range.upperBound > 3 else {
      return TextEdit(text.bytes.count..<text.bytes.count, "\(end)\(line)\(end)---\(end)")
    }
    return TextEdit(place..<place, "\(line)\(end)")
  }

  /// Where the line begins that ends the header; where the first key stands when none does.
  private static func closingLine(of header: Header, in text: SourceText) -> Int {
    guard !header.problems.contains(where: { $0.kind == .notClosed }) else { return text.lines.start(ofLine: 1) }
    return text.lines.start(ofLine: text.lines.line(at: max(0, header.range.upperBound - 1)))
  }
}
