import PostText

/// Sets chosen units into the lines of a post.
struct PostLayout {
  /// A unit in the form that was chosen.
  struct Line {
    var unit: Int
    var text: MappedText
    /// How much of it no reader sees, as the platform counts it: marks and addresses of links.
    var hidden = 0
  }

  /// A text, and which stretches of it stand for which unit.
  struct Sheet {
    var text = MappedText()
    var spans: [(range: Range<Int>, unit: Int)] = []

    mutating func append(_ part: MappedText, unit: Int) {
      let start = text.bytes.count
      text.append(0..<part.bytes.count, of: part)
      spans.append((start..<text.bytes.count, unit))
    }

    mutating func append(_ other: Sheet) {
      let start = text.bytes.count
      text.append(0..<other.text.bytes.count, of: other.text)
      spans += other.spans.map {
        ((start + $0.range.lowerBound)..<(start + $0.range.upperBound), $0.unit)
      }
    }

    mutating func append(_ inserted: String) { text.append(inserted: Array(inserted.utf8)) }

    /// Appends a line, with `separator` before it unless it is the first.
    mutating func append(_ line: String, behind separator: String) {
      if !text.isEmpty { append(separator) }
      append(line)
    }
  }

  let recipe: Recipe
  let units: [SourceUnit]

  /// - Parameter lines: in the order in which they are to stand.
  func sheet(of lines: [Line]) -> Sheet {
    var sheet = Sheet()
    var paragraph = 0
    for (index, line) in lines.enumerated() {
      let before = index > 0 ? lines[index - 1].unit : nil
      let after = index + 1 < lines.count ? lines[index + 1].unit : nil
      if let before {
        var separator = separator(between: before, and: line.unit)
        if separator.hasPrefix("\n") { paragraph = 0 }
        let isLong = paragraph + line.text.bytes.count > recipe.longestParagraph ?? .max
        if isLong, paragraph > 0, !units[line.unit].continuesItem {
          (separator, paragraph) = (recipe.betweenParagraphs, 0)
        }
        sheet.append(separator)
      }
      paragraph += line.text.bytes.count
      append(line, before: before, after: after, to: &sheet)
    }
    return sheet
  }

  private func append(_ line: Line, before: Int?, after: Int?, to sheet: inout Sheet) {
    let unit = units[line.unit]
    sheet.append(bullet(of: unit))
    guard unit.kind == .quote else { return sheet.append(line.text, unit: line.unit) }
    let continues = { (other: Int?) in other.map { isSameQuotation($0, line.unit) } ?? false }
    let isMarked = startsWithMark(line.text.bytes)
    switch recipe.quotation {
    case .lines:
      if !continues(before) { sheet.append("> ") }
      sheet.append(line.text, unit: line.unit)
    case .marks:
      if !continues(before), !isMarked { sheet.append("“") }
      sheet.append(line.text, unit: line.unit)
      if !continues(after), !isMarked || before.map({ isSameQuotation($0, line.unit) }) ?? false { sheet.append("”") }
    }
  }

  /// What stands before an item, set in where it stands inside another one; nothing before what is none.
  private func bullet(of unit: SourceUnit) -> String {
    guard unit.isItem, let bullet = recipe.bullet else { return "" }
    return String(repeating: "  ", count: unit.depth) + (unit.number.map { "\($0). " } ?? bullet)
  }

  private func startsWithMark(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty else { return false }
    return "\"“«「„".unicodeScalars.contains(UTF8Scalar.decode(bytes, at: 0).scalar)
  }

  private func isSameQuotation(_ left: Int, _ right: Int) -> Bool {
    units[left].kind == .quote && units[right].kind == .quote && units[left].block == units[right].block
      && abs(left - right) == 1
  }

  func separator(between before: Int, and after: Int) -> String {
    let (left, right) = (units[before], units[after])
    if isSameQuotation(before, after) { return isWithoutBlanks(left) ? "" : " " }
    if right.kind == .code || left.kind == .quote && Attribution.isOne(right), after == before + 1 {
      return recipe.betweenParagraphs == " " ? " " : "\n"
    }
    if right.continuesItem, left.block == right.block { return isWithoutBlanks(left) ? "" : " " }
    if right.isItem, recipe.bullet != nil, left.group == right.group || left.announces && after == before + 1 {
      return "\n"
    }
    guard left.block == right.block, left.kind == .sentence, right.kind == .sentence, before < after else {
      // What has no stop would run into the next sentence, and items would be no list.
      let isParted = !left.isStopped || left.isItem || right.isItem
      return recipe.betweenParagraphs == " " && isParted ? "\n" : recipe.betweenParagraphs
    }
    // A question and its answer are one line.
    if left.announces, after == before + 1, left.isQuestion { return isWithoutBlanks(left) ? "" : " " }
    if right.startsLine, recipe.betweenParagraphs != " " { return "\n" }
    return recipe.betweenSentences == " " && isWithoutBlanks(left) ? "" : recipe.betweenSentences
  }

  private func isWithoutBlanks(_ unit: SourceUnit) -> Bool {
    guard let last = unit.tokens.last else { return false }
    return LineJoin.isWrittenWithoutBlanks(UTF8Scalar.decode(unit.bytes, at: last.range.lowerBound).scalar.value)
  }

  /// How many characters stand around a unit: before one that can only follow another those between the two, before
  /// others as many as there may be.
  func margin(of index: Int) -> Int {
    let unit = units[index]
    if unit.kind == .quote { return widestSeparator + 2 }
    let bullet = bullet(of: unit).utf8.count
    switch unit.need {
    case .previous where index > 0: return separator(between: index - 1, and: index).count + bullet
    case .intro where bullet > 0: return 1 + bullet
    case .previous, .intro, .nothing: return widestSeparator + bullet
    }
  }

  /// What stands before the first unit of a post is counted, and isn't there.
  var widestSeparator: Int { max(recipe.betweenSentences.count, recipe.betweenParagraphs.count) }
}
