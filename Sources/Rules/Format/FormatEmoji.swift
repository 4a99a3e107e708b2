import PostText

extension Rule {
  /// Emoji where they get in the way of listening.
  package static let formatEmoji = Rule(
    id: "format/emoji",
    title: "Emoji that interrupt",
    why: """
      A screen reader speaks the name of every emoji: a row of them is a sentence of names, one before each line delays \
      each line, and one inside a word makes the word unreadable. One or two at the end of a thought disturb nobody.
      """,
    severity: .info,
    options: [
      RuleOption("run", .number(4), "so many emoji in a row are a finding"),
      RuleOption("bullets", .number(3), "so many lines in a row that begin with an emoji are a finding"),
    ],
    bad: [
      Example("We won ‹🎉🎉🎉🎉🎉›", on: "x"),
      Example("Big day ‹🚀 🔥💡 🎯› for members, ‹❤❤✌🏽\u{FE0F}🎉› for all", on: "linkedin"),
      Example(
        "Members asked.\n\nWhat you get:\n‹✅› Training\n✅ Advice\n✅ Friends", on: "linkedin"),
      Example("Members asked.\n\nWhat you get:\n\n‹👉› Training\n\n👉 Advice\n\n👉 Friends", on: "x"),
      Example(
        "We asked.\n\nThree steps\n\n‹1️⃣› Listen\n2️⃣ Ask\n3️⃣ Act", on: "linkedin",
        fixed: "We asked.\n\nThree steps\n\n1. Listen\n2. Ask\n3. Act"),
      Example(
        "We asked.\n\nSo:\n‹3️⃣› games\n3️⃣ results\n3️⃣ lessons", on: "x",
        fixed: "We asked.\n\nSo:\n3 games\n3 results\n3 lessons"),
      Example("Good morning, ‹C🍩ffee› is ready.", on: "x"),
      Example("Oh ‹h❤️llo› there, a new ‹CL🏰UD›", on: "mastodon"),
      Example("Hello ‹2️⃣0️⃣2️⃣7️⃣›", on: "bluesky", fixed: "Hello 2027"),
      Example("Score:\n‹🟩🟩⬛🟨🟩\n🟩🟩🟩🟩🟩›", on: "x"),
    ],
    good: [
      Example("We won 🎉🎉🎉", on: "x"),
      Example("🎉 We won, and so did you! 👏👏", on: "linkedin"),
      Example("I ❤️ NY. Thanks❤️ Rome🇮🇹 and Paris🎄Join us❤️you", on: "x"),
      Example("Speakers from 🇩🇪 🇫🇷 🇮🇹 🇪🇸 🇵🇹", on: "linkedin"),
      Example("🇩🇪 Germany 3\n🇫🇷 France 2\n🇮🇹 Italy 1", on: "x"),
      Example("🎉 Annual meeting\n\n📅 12 May\n📍 Berlin\n\n👋 See you there.", on: "linkedin"),
      Example("🎉\n🎉\n🎉", on: "x"),
      Example("love❤️you, lisa❤️tom, I❤️LA, NYC✈️LA, 我❤️你, up⬆️down, #c🍩ffee", on: "mastodon"),
      Example("Acme™ and ©, 4 ★★★★★", on: "x"),
    ],
    check: .post { post, findings in
      guard !post.isPlainASCII, post.marked.hasEmoji else { return }
      let reader = EmojiReader(post)
      reader.reportRuns(of: max(2, findings.count("run")), to: &findings)
      reader.reportBullets(of: max(2, findings.count("bullets")), to: &findings)
      reader.reportWords(to: &findings)
    })
}

/// Looks for emoji among the tokens of a post.
private struct EmojiReader {
  private let post: PostReading
  private let tokens: [Token]
  private let pictures: [Int]
  private let bytes: [UInt8]

  init(_ post: PostReading) {
    self.post = post
    self.tokens = post.tokens
    self.pictures = post.marked.pictures
    self.bytes = post.bytes
  }

  private func isEmoji(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), case .emoji = tokens[index].kind else { return false }
    return true
  }

  /// A selector left behind an emoji that needs none.
  private func isSelector(_ token: Token) -> Bool {
    token.kind == .punctuation && UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar == "\u{FE0F}"
  }

  private func isLineBreak(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), case .lineBreak = tokens[index].kind else { return false }
    return true
  }

  /// Whether no blank parts the token at `index` from the one before it.
  private func isGlued(_ index: Int) -> Bool {
    tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  private func isFlag(_ token: Token) -> Bool {
    let first = UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar
    return 0x1F1E6...0x1F1FF ~= first.value || first == "\u{1F3F4}" && token.range.count > 8
  }

  /// The digits that a keycap shows.
  private func keycap(_ token: Token) -> String? {
    let first = bytes[token.range.lowerBound]
    if ASCII.isDigit(first) { return String(UnicodeScalar(first)) }
    return UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar == "\u{1F51F}" ? "10" : nil
  }

  /// Whether two emoji differ in nothing but their selectors.
  private func isSame(_ left: Token, _ right: Token) -> Bool {
    let selector: Unicode.Scalar = "\u{FE0F}"
    return post.string(left.range).unicodeScalars.filter { $0 != selector }
      .elementsEqual(post.string(right.range).unicodeScalars.filter { $0 != selector })
  }

  // MARK: In a row

  func reportRuns(of least: Int, to findings: inout FindingCollector) {
    var place = 0
    while place < pictures.count {
      var (next, end) = run(from: place)
      let firstEnd = end
      if next - place >= least {
        // A picture made of emoji is one thing, though it has many lines.
        while isLineBreak(end), next < pictures.count, pictures[next] == end + 1, case let line = run(from: next),
          line.next - next >= least
        {
          (next, end) = line
        }
        let emoji = tokens[pictures[place]..<end].filter { $0.kind != .lineBreak && !isSelector($0) }
        if !emoji.allSatisfy(isFlag) { report(emoji, isOneLine: end == firstEnd, to: &findings) }
      }
      place = next
    }
  }

  /// The run of emoji that begins with the one at `place` of `pictures`: the place behind it there, and the token.
  private func run(from place: Int) -> (next: Int, end: Int) {
    var next = place
    var end = pictures[place]
    while end < tokens.count {
      if next < pictures.count, pictures[next] == end {
        next += 1
      } else if !isSelector(tokens[end]) {
        break
      }
      end += 1
    }
    return (next, end)
  }

  private func report(_ emoji: [Token], isOneLine: Bool, to findings: inout FindingCollector) {
    guard let first = emoji.first, let last = emoji.last else { return }
    let isOneKind = emoji.allSatisfy { isSame($0, first) }
    let digits = emoji.compactMap(keycap)
    let message =
      if digits.count == emoji.count {
        "\(emoji.count) keycaps in a row: a screen reader says \"keycap\" before each digit."
      } else if isOneKind {
        "\(emoji.count) × \(post.string(first.range)) in a row: a screen reader speaks its name \(emoji.count) times."
      } else {
        "\(emoji.count) emoji in a row: a screen reader speaks each one's name."
      }
    var fixes: [Fix] = []
    if digits.count == emoji.count, isOneLine {
      fixes = [Fix("Write plain digits", edits: zip(emoji, digits).map { post.edit($0.range, $1) })]
    } else if isOneLine, !isRating(first) {
      let rest = first.range.upperBound..<last.range.upperBound
      fixes = [Fix("Keep the first one", isPreferred: false, edits: [post.edit(rest, "")])]
    }
    findings.add(
      first.range.lowerBound..<last.range.upperBound, of: post, message,
      evidence: [Evidence("emoji", emoji.count)], fixes: fixes)
  }

  /// Stars that may say how good something is: their number matters.
  private func isRating(_ token: Token) -> Bool {
    let first = UTF8Scalar.decode(bytes, at: token.range.lowerBound).scalar
    return first == "\u{2B50}" || first == "\u{1F31F}"
  }

  // MARK: Before lines

  func reportBullets(of least: Int, to findings: inout FindingCollector) {
    var bullets: [Range<Int>] = []
    var isParted = false
    var index = 0
    while index < tokens.count {
      if let bullet = bullet(at: index) {
        if isParted, let last = bullets.last, !isAlike(last, bullet) {
          reportBullets(bullets, least, to: &findings)
          bullets = []
        }
        bullets.append(bullet)
        isParted = false
      } else if isLineBreak(index) {
        isParted = true
      } else {
        reportBullets(bullets, least, to: &findings)
        bullets = []
      }
      while index < tokens.count, !isLineBreak(index) { index += 1 }
      index += 1
    }
    reportBullets(bullets, least, to: &findings)
  }

  /// Whether two are of one list though an empty line parts them: paragraphs may well begin with an emoji each.
  private func isAlike(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    isSame(tokens[left.lowerBound], tokens[right.lowerBound]) || number(left) != nil && number(right) != nil
  }

  /// The emoji at the head of a line of words that begins at `index`; of keycaps, all that make up the number.
  private func bullet(at index: Int) -> Range<Int>? {
    guard isEmoji(index), !isFlag(tokens[index]) else { return nil }
    var end = index + 1
    if keycap(tokens[index]) != nil {
      while isEmoji(end), isGlued(end), keycap(tokens[end]) != nil { end += 1 }
    }
    var next = end
    while next < tokens.count, tokens[next].kind == .emoji || tokens[next].kind == .punctuation { next += 1 }
    return next < tokens.count && !isLineBreak(next) ? index..<end : nil
  }

  private func reportBullets(_ bullets: [Range<Int>], _ least: Int, to findings: inout FindingCollector) {
    guard bullets.count >= least, let first = bullets.first else { return }
    let numbers = bullets.compactMap(number)
    let range = place(of: first)
    let message =
      if numbers.count == bullets.count {
        "begin with a keycap (\(post.string(range)) …): a screen reader says \"keycap\" before each number."
      } else {
        "begin with an emoji (\(post.string(range)) …): a screen reader speaks its name before each."
      }
    findings.add(
      range, of: post, "\(bullets.count) lines in a row \(message)",
      evidence: [Evidence("lines", bullets.count)], fixes: fixes(bullets, numbers))
  }

  /// Plain numbers for keycaps, dashes for one emoji again and again. Different ones may mean something.
  private func fixes(_ bullets: [Range<Int>], _ numbers: [Int]) -> [Fix] {
    guard let first = bullets.first else { return [] }
    if numbers.count == bullets.count {
      let isList = zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
      return [
        Fix("Write plain numbers", edits: zip(bullets, numbers).map { edit($0, String($1), mark: isList ? "." : "") })
      ]
    }
    guard bullets.allSatisfy({ isSame(tokens[$0.lowerBound], tokens[first.lowerBound]) }) else { return [] }
    return [Fix("Write dashes", isPreferred: false, edits: bullets.map { edit($0, "-", mark: "") })]
  }

  /// The number that keycaps make up.
  private func number(_ bullet: Range<Int>) -> Int? {
    let digits = tokens[bullet].compactMap(keycap)
    return digits.count == bullet.count && digits.count < 4 ? Int(digits.joined()) : nil
  }

  private func place(of bullet: Range<Int>) -> Range<Int> {
    tokens[bullet.lowerBound].range.lowerBound..<tokens[bullet.upperBound - 1].range.upperBound
  }

  private func edit(_ bullet: Range<Int>, _ text: String, mark: String) -> TextEdit {
    let range = place(of: bullet)
    let next = UTF8Scalar.decode(bytes, at: range.upperBound).scalar
    if !mark.isEmpty, next == "." || next == ")" || next == ":" { return post.edit(range, text) }
    return post.edit(range, text + mark + (ScalarClass.isWhitespace(next) ? "" : " "))
  }

  // MARK: In words

  func reportWords(to findings: inout FindingCollector) {
    var end = 1
    for index in post.marked.emoji where index >= end && tokens[index - 1].kind == .word && isGlued(index) {
      end = index
      while isEmoji(end), isGlued(end) { end += 1 }
      if end < tokens.count, tokens[end].kind == .word, isGlued(end), !tokens[index..<end].contains(where: isFlag) {
        reportWord(tokens[index - 1].range, tokens[end].range, to: &findings)
      }
    }
  }

  private func reportWord(_ head: Range<Int>, _ tail: Range<Int>, to findings: inout FindingCollector) {
    // Where the case changes, the emoji stands between two words: `Lisa❤️Tom`.
    let isOneCase =
      ASCII.isLower(bytes[tail.lowerBound])
      || bytes[head].allSatisfy(ASCII.isUpper) && bytes[tail].allSatisfy(ASCII.isUpper)
    guard isOneCase, GappedWord.isOne(head: bytes[head], tail: bytes[tail]) else { return }
    let emoji = post.string(head.upperBound..<tail.lowerBound)
    findings.add(
      head.lowerBound..<tail.upperBound, of: post,
      "A screen reader can't read a word with \(emoji) in it: use letters alone.")
  }
}
