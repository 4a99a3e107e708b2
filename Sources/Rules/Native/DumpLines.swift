import PostText

/// Looks at the lines of a text for forms that only other media have.
struct DumpLines {
  private let bytes: [UInt8]
  /// Without blanks at both ends; empty ones left out.
  private let lines: [Range<Int>]

  init(_ reading: PostReading) {
    bytes = reading.bytes
    lines = reading.lines.compactMap { line in
      let content = ASCII.trimmed(line, in: reading.bytes)
      return content.isEmpty ? nil : content
    }
  }

  // MARK: Press release

  var release: DumpSign? {
    for (index, line) in lines.enumerated() {
      guard let range = releaseMark(line, index) else { continue }
      return DumpSign(
        range: range,
        message: "“\(string(range))” belongs to a press release: tell people the news in your own words and link to it."
      )
    }
    return nil
  }

  private func releaseMark(_ line: Range<Int>, _ index: Int) -> Range<Int>? {
    switch bytes[line.lowerBound] | 0x20 {
    case UInt8(ascii: "f"):
      if let range = opening("for immediate release", line) { return range }
    case UInt8(ascii: "m"):
      if let range = opening("media contact:", line) ?? opening("media contacts:", line) { return range }
    case UInt8(ascii: "p"):
      if let range = opening("press contact:", line) ?? opening("press contacts:", line) { return range }
    case UInt8(ascii: "a"):
      if index > 0, index + 1 < lines.count, isBoilerplate(line, lines[index + 1]) { return line }
    case UInt8(ascii: "#"):
      if index > 0, opening("###", line) == line || opening("# # #", line) == line { return line }
    default: break
    }
    return dateline(line) ?? wire(line)
  }

  /// `BERLIN, Dec. 1, 2026 —` before a sentence: a line of a tour plan is as short as its place.
  private func dateline(_ line: Range<Int>) -> Range<Int>? {
    let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 90)
    guard head.prefix(3).allSatisfy({ ASCII.isUpper(bytes[$0]) }),
      let comma = bytes[head].firstIndex(of: UInt8(ascii: ",")),
      bytes[head.lowerBound..<comma].allSatisfy({ !ASCII.isLower($0) && !ASCII.isDigit($0) }),
      let dash = dash(in: comma..<head.upperBound), line.upperBound - dash.upperBound >= 60,
      hasYear(comma..<dash.lowerBound), dash.lowerBound - comma < 60
    else { return nil }
    return line.lowerBound..<dash.upperBound
  }

  /// `(PRNewswire)`, `/PRNewswire/` and their like near the start of a line.
  private func wire(_ line: Range<Int>) -> Range<Int>? {
    let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 80)
    guard
      ByteSearch.first(UInt8(ascii: "/"), in: bytes, head) != nil
        || ByteSearch.first(UInt8(ascii: "("), in: bytes, head) != nil
    else { return nil }
    for offset in head where bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: "/") {
      for name in ["PRNewswire", "PR NEWSWIRE", "GLOBE NEWSWIRE", "BUSINESS WIRE", "EIN Presswire"] as [StaticString]
      where ASCII.has(name, at: offset + 1, in: bytes, ignoringCase: true) {
        return offset..<min(line.upperBound, offset + name.utf8CodeUnitCount + 2)
      }
    }
    return nil
  }

  private func dash(in range: Range<Int>) -> Range<Int>? {
    for offset in range {
      for mark in ["—", "–", "--", " - "] as [StaticString] where ASCII.has(mark, at: offset, in: bytes) {
        return offset..<(offset + mark.utf8CodeUnitCount)
      }
    }
    return nil
  }

  private func hasYear(_ range: Range<Int>) -> Bool {
    range.contains { offset in
      (ASCII.has("19", at: offset, in: bytes) || ASCII.has("20", at: offset, in: bytes))
        && offset + 4 <= range.upperBound && bytes[offset..<(offset + 4)].allSatisfy(ASCII.isDigit)
    }
  }

  /// `About Acme`, with a line below that says what Acme is.
  private func isBoilerplate(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    guard ASCII.has("About ", at: line.lowerBound, in: bytes), line.count > 6, line.count < 60 else { return false }
    var name = (line.lowerBound + 6)..<line.upperBound
    if bytes[name.upperBound - 1] == UInt8(ascii: ":") { name = name.lowerBound..<(name.upperBound - 1) }
    guard name.count > 1, ASCII.isUpper(bytes[name.lowerBound]), next.count > name.count,
      bytes[next].starts(with: bytes[name])
    else { return false }
    return (next.lowerBound..<min(next.upperBound, next.lowerBound + name.count + 40)).contains { offset in
      ASCII.has(" is a", at: offset, in: bytes) || ASCII.has(" is the ", at: offset, in: bytes)
    }
  }

  // MARK: Feed

  var feedItem: DumpSign? {
    guard let range = lines.lazy.compactMap(feedFooter).first ?? frontMatter else { return nil }
    return DumpSign(
      range: range,
      message: "“\(string(range))” comes from a blog's feed: say here what the article is about and link to it.")
  }

  private func feedFooter(_ line: Range<Int>) -> Range<Int>? {
    if ASCII.has("The post ", at: line.lowerBound, in: bytes),
      line.contains(where: { ASCII.has(" appeared first on ", at: $0, in: bytes) })
    {
      return line
    }
    guard bytes[line.upperBound - 1] >= 0x80 else { return nil }
    for (button, mark) in [
      ("Continue reading", "→"), ("Continue reading", "»"), ("Read more", "»"), ("Read More", "»"),
    ] as [(StaticString, StaticString)] {
      let end = line.upperBound - mark.utf8CodeUnitCount
      guard ASCII.has(mark, at: end, in: bytes) else { continue }
      for start in [end - button.utf8CodeUnitCount - 1, end - button.utf8CodeUnitCount]
      where start >= line.lowerBound && ASCII.has(button, at: start, in: bytes) {
        return start..<line.upperBound
      }
    }
    return nil
  }

  /// Two keys of a blog's page, one of which nothing else has.
  private var frontMatter: Range<Int>? {
    var found: [Range<Int>] = []
    var isSure = false
    for line in lines.prefix(12) {
      if hasKey(["layout:", "permalink:", "slug:", "categories:", "excerpt:"], line) {
        isSure = true
        found.append(line)
      } else if hasKey(["title:", "tags:", "author:", "date:"], line) {
        found.append(line)
      }
    }
    return isSure && found.count > 1 ? found.first : nil
  }

  private func hasKey(_ keys: [StaticString], _ line: Range<Int>) -> Bool {
    keys.contains { ASCII.has($0, at: line.lowerBound, in: bytes) }
  }

  // MARK: Mail

  var mail: DumpSign? {
    guard let range = mailHead ?? letter ?? lines.lazy.compactMap(mailFooter).first else { return nil }
    return DumpSign(
      range: range,
      message: "“\(string(range))” comes from an e-mail: say the one thing that matters here in a few words.")
  }

  private var mailHead: Range<Int>? {
    var first: Range<Int>?
    var hasSubject = false
    var count = 0
    for line in lines.prefix(12) {
      let isSubject = opening("subject:", line) != nil
      guard isSubject || ["from:", "to:", "cc:", "sent:"].contains(where: { opening($0, line) != nil }) else {
        continue
      }
      hasSubject = hasSubject || isSubject
      count += 1
      first = first ?? line
    }
    return hasSubject && count > 1 ? first : nil
  }

  private func mailFooter(_ line: Range<Int>) -> Range<Int>? {
    guard begins(line, withOneOf: "-bctvyu") else { return nil }
    for sign in [
      "---------- forwarded message", "begin forwarded message:", "click here to unsubscribe",
      "to unsubscribe from this", "to unsubscribe, ", "view this email in your browser",
      "view this e-mail in your browser",
      "you are receiving this email", "you received this email because",
    ] as [StaticString] {
      if let range = opening(sign, line) { return range }
    }
    return line.count == 11 ? opening("unsubscribe", line) : nil
  }

  /// A salutation to many on a line of its own, with a sign-off below.
  private var letter: Range<Int>? {
    guard let first = lines.first, first.count < 60, bytes[first.upperBound - 1] == UInt8(ascii: ","),
      opening("dear ", first) != nil,
      [
        "members", "friends", "colleagues", "all,", "neighbours", "neighbors", "residents", "parents", "supporters",
        "customers", "subscribers", "readers", "partners", "volunteers", "team", "families",
      ].contains(where: { (word: StaticString) in
        first.contains { ASCII.has(word, at: $0, in: bytes, ignoringCase: true) }
      }), lines.dropFirst().contains(where: isSignOff)
    else { return nil }
    return first
  }

  private func isSignOff(_ line: Range<Int>) -> Bool {
    line.count < 30
      && [
        "kind regards", "best regards", "warm regards", "with kind regards", "regards,", "sincerely", "yours sincerely",
        "best wishes", "yours faithfully",
      ].contains { opening($0, line) != nil }
  }

  // MARK: Minutes

  var minutes: DumpSign? {
    let groups: [[StaticString]] = [
      ["minutes of the ", "meeting minutes"], ["present:", "in attendance:", "attendees:"],
      ["apologies:", "apologies for absence"], ["action items"], ["any other business"], ["agenda item"],
    ]
    let possible = lines.filter { $0.count < 120 && begins($0, withOneOf: "mpia") }
    let found = groups.compactMap { group in
      possible.first { line in group.contains { opening($0, line) != nil } }
    }
    guard found.count > 1, let first = found.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    return DumpSign(
      range: first,
      message: "“\(string(first))” comes from minutes: tell people what was decided and what it changes for them.")
  }

  // MARK: -

  /// Whether a line begins with one of `letters`, in any case: most don't, and need no comparing of words.
  private func begins(_ line: Range<Int>, withOneOf letters: StaticString) -> Bool {
    let first = ASCII.lowercased(bytes[line.lowerBound])
    return letters.withUTF8Buffer { $0.contains(first) }
  }

  /// Where `words`, in lower case, stand at the start of a line in any case.
  private func opening(_ words: StaticString, _ line: Range<Int>) -> Range<Int>? {
    let end = line.lowerBound + words.utf8CodeUnitCount
    return end <= line.upperBound && ASCII.has(words, at: line.lowerBound, in: bytes, ignoringCase: true)
      ? line.lowerBound..<end : nil
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
