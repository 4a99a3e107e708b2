import Native
import Platforms
import PostText

/// Names, handles, tags and moments: words that a text needs spelled right.
extension DraftCompletion {
  /// Fewer letters may become anything.
  private static let fewestLetters = 2

  var wordItems: [Completion] {
    // What stands behind the caret belongs to it as far as it can't be the end of a sentence.
    let start = word(delimiters: Array("()[]{}\",;!?".utf8)).lowerBound
    let end = bytes[caret..<line.upperBound].firstIndex {
      $0 < 0x80 && !ASCII.isAlphanumeric($0) && $0 != UInt8(ascii: "_")
    }
    let word = start..<(end ?? line.upperBound)
    let typed = text.string(in: word.lowerBound..<caret)
    guard let first = typed.first, !typed.contains("://") else { return [] }
    if first == "#" { return hashtags(word, typed: String(typed.dropFirst())) }
    if first == "@" { return people(word, typed: String(typed.dropFirst()), sign: "@") }
    if typed.hasPrefix("u/"), platforms.contains(where: { $0.id == Platform.reddit.id }) {
      return people(word, typed: String(typed.dropFirst(2)), sign: "u/")
    }
    guard typed.count >= Self.fewestLetters, first.isLetter else { return [] }
    return people(word, typed: typed, sign: "") + moments(word, typed: typed)
  }

  /// The stretch that `name` would take the place of, when `typed`, with the words of the draft before it, is its start.
  private func place(of name: String, _ word: Range<Int>, typed: String) -> Range<Int>? {
    guard Self.mayHaveWord(name, beginningAs: typed) else { return nil }
    let words = name.lowercased().split(separator: " ")
    let typed = typed.lowercased()
    for index in words.indices where words[index].hasPrefix(typed) {
      let before = words[..<index].joined(separator: " ")
      if before.isEmpty { return word }
      let start = word.lowerBound - 1 - before.utf8.count
      guard start >= line.lowerBound, start == line.lowerBound || !ASCII.isAlphanumeric(bytes[start - 1]),
        text.string(in: start..<(word.lowerBound - 1)).lowercased() == before
      else { continue }
      return start..<word.upperBound
    }
    return nil
  }

  /// Whether a word of `name` begins with the same letter, which is soon found out.
  private static func mayHaveWord(_ name: String, beginningAs typed: String) -> Bool {
    guard let first = typed.utf8.first, first < 0x80 else { return true }
    var before = UInt8(ascii: " ")
    for byte in name.utf8 {
      if ASCII.isSpace(before), ASCII.lowercased(byte) == ASCII.lowercased(first) { return true }
      before = byte
    }
    return false
  }

  // MARK: People

  private func people(_ word: Range<Int>, typed: String, sign: String) -> [Completion] {
    let platforms = platforms
    let found = context.configuration.addressBook.people(beginning: typed, most: CompletionList.most + 1)
    return found.flatMap { person -> [Completion] in
      let places = person.names.lazy.compactMap { place(of: $0, word, typed: typed) }
      guard let range = sign.isEmpty ? places.first : word else { return [] }
      return items(for: person, range, on: platforms, sign: sign)
    }
  }

  /// One for each way in which the platforms of the text speak of somebody.
  private func items(
    for person: Person, _ range: Range<Int>, on platforms: [Platform], sign: String
  ) -> [Completion] {
    var mentions: [(text: String, on: [String])] = []
    var without: [String] = []
    for platform in platforms {
      guard let mention = person.mention(on: platform) else {
        without.append(platform.name)
        continue
      }
      if let index = mentions.firstIndex(where: { $0.text == mention }) {
        mentions[index].on.append(platform.name)
      } else {
        mentions.append((mention, [platform.name]))
      }
    }
    let filter = { (mention: String) in "\(sign)\(person.name) \(mention)" }
    var items = mentions.map { mention in
      Completion(
        mention.text, .person, range, detail: "\(person.name) on \(mention.on.joined(separator: ", "))",
        filter: filter(mention.text), topic: .person(person.name))
    }
    if !without.isEmpty, !mentions.contains(where: { $0.text == person.name }) {
      let place = without.count == 1 ? without[0] : "\(without.count) of the platforms"
      items.append(
        Completion(
          person.name, .person, range, detail: "no handle on \(place)", filter: filter(""),
          topic: .person(person.name)))
    }
    return items
  }

  // MARK: Tags

  private func hashtags(_ word: Range<Int>, typed: String) -> [Completion] {
    guard platforms.contains(where: { $0.hashtags.kind == .tag }) else { return [] }
    let folded = typed.lowercased()
    let used = context.hashtags.filter { $0.key.lowercased().hasPrefix(folded) && $0.key != typed }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { tag, count in
        Completion("#" + tag, .hashtag, word, detail: count == 1 ? "in 1 post" : "in \(count) posts")
      }
    guard let today = context.today else { return used }
    let known = Set(used.map(\.label))
    let moments = UpcomingMoment.next(in: context.configuration.momentCalendar, from: today).compactMap { moment in
      let tag = "#" + Self.tag(of: moment.name)
      return tag.lowercased().hasPrefix("#" + folded) && tag.utf8.count > 1 && !known.contains(tag)
        ? Completion(tag, .hashtag, word, detail: moment.day.inWords, topic: .moment(moment.name)) : nil
    }
    return used + moments
  }

  /// A name as a tag that screen readers take apart: `#GivingTuesday`.
  private static func tag(of name: String) -> String {
    name.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map { $0.prefix(1).uppercased() + $0.dropFirst().filter { $0 != "'" && $0 != "’" } }.joined()
  }

  // MARK: Moments

  private func moments(_ word: Range<Int>, typed: String) -> [Completion] {
    context.configuration.momentCalendar.moments.compactMap { moment in
      guard let range = place(of: moment.name, word, typed: typed) else { return nil }
      let day = context.today.flatMap { UpcomingMoment.times(of: moment, from: $0).first }
      return Completion(
        moment.name, .moment, range, detail: day?.inWords ?? "", topic: .moment(moment.name))
    }
  }
}
