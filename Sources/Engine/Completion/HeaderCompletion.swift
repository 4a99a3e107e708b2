import Platforms
import PostText
import Rules

/// Keys and values of the header.
extension DraftCompletion {
  /// Nil when the caret isn't in the header.
  var headerItems: [Completion]? {
    guard let header = draft.header, lineNumber > 0, isInside(header) else { return nil }
    let indent = bytes[line].prefix(while: ASCII.isBlank).count
    let start = line.lowerBound + indent
    let isItem = start < caret && bytes[start] == UInt8(ascii: "-")
    if isItem {
      guard let key = header.entries.last(where: { $0.key.range.lowerBound < line.lowerBound }) else { return [] }
      return values(of: key, isGlued: start + 1 == caret)
    }
    if let entry = header.entries.first(where: { $0.key.range.lowerBound == line.lowerBound }) {
      let colon = bytes[entry.key.range.upperBound..<line.upperBound].firstIndex(of: UInt8(ascii: ":"))
      if let colon, colon < caret { return values(of: entry, isGlued: colon + 1 == caret) }
    }
    guard indent == 0 else { return [] }
    return keys(header)
  }

  /// A header that isn't closed ends before a key that is being typed.
  private func isInside(_ header: Header) -> Bool {
    if line.lowerBound == header.range.upperBound { return header.problems.contains { $0.kind == .notClosed } }
    guard line.lowerBound < header.range.upperBound else { return false }
    let content = ASCII.trimmed(line, in: bytes)
    return !(content.count == 3 && ASCII.has("---", at: content.lowerBound, in: bytes))
  }

  // MARK: Keys

  private func keys(_ header: Header) -> [Completion] {
    let word = word(delimiters: [UInt8(ascii: ":")])
    guard word.lowerBound == line.lowerBound else { return [] }
    let hasColon = word.upperBound < line.upperBound && bytes[word.upperBound] == UInt8(ascii: ":")
    var given = Set(header.entries.filter { $0.key.range.lowerBound != line.lowerBound }.map(\.key.value))
    if !given.isDisjoint(with: Self.platformKeys) { given.formUnion(Self.platformKeys) }
    let unwanted = given.union(Self.platformKeys.subtracting(["platforms"]))
    return HeaderKey.all.filter { !unwanted.contains($0.name) }.map { key in
      Completion(
        key.name, .key, word, text: hasColon ? key.name : key.name + ": ", topic: .headerKey(key.name))
    }
  }

  private static let platformKeys: Set = ["platforms", "platform", "networks"]

  // MARK: Values

  /// - Parameter isGlued: whether nothing parts the caret from the sign before the value.
  private func values(of entry: Header.Entry, isGlued: Bool) -> [Completion] {
    var word = word(delimiters: Array("[],:\"'".utf8))
    if isGlued { word = caret..<max(caret, word.upperBound) }
    let items = items(for: entry, word)
    guard isGlued else { return items }
    return items.map { item in
      var item = item
      item.edit = TextEdit(item.edit.range, " " + item.edit.replacement)
      item.filter = " " + (item.filter ?? item.label)
      return item
    }
  }

  private func items(for entry: Header.Entry, _ word: Range<Int>) -> [Completion] {
    let simple = { (values: [(String, String)]) in
      values.map { Completion($0.0, .value, word, detail: $0.1) }
    }
    switch entry.key.value {
    case "platforms", "platform", "networks":
      let others = entry.values.filter { !$0.range.overlaps(word) && $0.range.upperBound != caret }
      let given = Set(others.compactMap { PlatformCatalog.platform(named: $0.value)?.id })
      return PlatformCatalog.all.filter { !given.contains($0.id) }.map { platform in
        Completion(
          platform.id, .platform, word, detail: platform.name,
          filter: ([platform.id] + platform.aliases).joined(separator: " "), topic: .platform(platform.id))
      }
    case "kind":
      return simple([
        ("value", "gives readers something"), ("ask", "wants something of them"), ("jab", "the same as value"),
        ("hook", "the same as ask"),
      ])
    case "status": return simple(HeaderKey.states.map { ($0, "") })
    case "voice": return simple(analysis.reading.voiceNames.map { ($0, "") })
    case "lang": return simple(Self.languages)
    case "date": return days(valueRange(of: entry, word))
    case "timbre":
      return [Completion("off", .value, word, detail: "no rule says anything in this file")] + ruleItems(word)
    default: return []
    }
  }

  private static let languages = [
    ("en", "English"), ("en-US", "American English"), ("en-GB", "British English"), ("de", "German"),
    ("es", "Spanish"), ("fr", "French"), ("it", "Italian"), ("nl", "Dutch"), ("pt", "Portuguese"),
  ]

  /// A date may have a time behind it, so that it is more than a word.
  private func valueRange(of entry: Header.Entry, _ word: Range<Int>) -> Range<Int> {
    guard let value = entry.values.first?.range, value.lowerBound <= caret, caret <= value.upperBound else {
      return word
    }
    return value
  }

  private func days(_ range: Range<Int>) -> [Completion] {
    guard let today = context.today else { return [] }
    var days: [(day: CivilDate, names: [String])] = [(today, ["today"])]
    if let tomorrow = today.adding(days: 1) { days.append((tomorrow, ["tomorrow"])) }
    for moment in UpcomingMoment.next(in: context.configuration.momentCalendar, from: today) {
      if let index = days.firstIndex(where: { $0.day == moment.day }) {
        days[index].names.append(moment.name)
      } else {
        days.append((moment.day, [moment.name]))
      }
    }
    return days.map { day, names in
      let detail = "\(names.joined(separator: ", ")), \(day.inWords)"
      return Completion(day.description, .day, range, detail: detail, filter: "\(day) \(detail)")
    }
  }
}
