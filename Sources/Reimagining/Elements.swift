import Platforms
import PostText

/// What of a manuscript a reader can hold, and whether it is in a post.
struct Elements {
  private(set) var kept: [Alternative.Element] = []
  private(set) var dropped: [Alternative.Element] = []
  private let texts: [UInt8]
  /// The same without addresses, in which nobody reads a number or a name.
  private let prose: [UInt8]

  /// - Parameter platform: the one that the texts were written for; nil where they are as they were.
  init(of manuscript: Manuscript, in texts: [String], on platform: Platform? = nil) {
    self.texts = Array(texts.joined(separator: "\n").utf8)
    prose = Self.withoutLinks(self.texts)
    for link in manuscript.links {
      let written = platform.map { LinkForms.address(link.address, on: $0) } ?? link.address
      add(Alternative.Element(.link, link.address), isKept: Self.holds(self.texts, Array(written.utf8)))
    }
    var numbers: Set<String> = []
    var names: Set<String> = []
    for index in manuscript.units.indices {
      for range in manuscript.units[index].numbers {
        let number = String(decoding: manuscript.units[index].bytes[range], as: UTF8.self)
        if numbers.insert(number).inserted { add(.number, number) }
      }
      for range in manuscript.units[index].names {
        let name = String(decoding: manuscript.units[index].bytes[range], as: UTF8.self)
        if names.insert(name).inserted { add(.name, name) }
      }
    }
    for mention in manuscript.mentions { add(.mention, mention) }
    addTags(of: manuscript)
    for picture in manuscript.pictures where !picture.isAttached { dropped.append(.init(.picture, picture.path)) }
    for unit in manuscript.units where unit.kind == .code { add(.code, unit.text.string) }
    for line in manuscript.blocksLeftOut { dropped.append(.init(.code, line)) }
  }

  private mutating func add(_ kind: Alternative.Element.Kind, _ text: String) {
    let place = kind == .number || kind == .name ? prose : texts
    add(Alternative.Element(kind, text), isKept: Self.holds(place, Array(text.utf8)))
  }

  private static func withoutLinks(_ text: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    var offset = 0
    for token in Tokenizer.tokens(of: text) where token.kind == .link {
      rest += text[offset..<token.range.lowerBound] + [UInt8(ascii: " ")]
      offset = token.range.upperBound
    }
    return rest + text[offset...]
  }

  /// A tag is the same in other capitals, and one of several words is written as one.
  private mutating func addTags(of manuscript: Manuscript) {
    guard !manuscript.tags.isEmpty else { return }
    let lowercased = texts.map(ASCII.lowercased)
    for tag in manuscript.tags {
      let written = "#" + HashtagChoice.camelCase(tag)
      add(
        Alternative.Element(.hashtag, "#" + tag), isKept: Self.holds(lowercased, written.utf8.map(ASCII.lowercased)))
    }
  }

  private mutating func add(_ element: Alternative.Element, isKept: Bool) {
    if isKept { kept.append(element) } else { dropped.append(element) }
  }

  /// Whether `word` stands in `texts`, and not inside a longer word.
  private static func holds(_ texts: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    var offset = 0
    while let start = ByteSearch.first(first, in: texts, offset..<texts.count) {
      offset = start + 1
      guard start + word.count <= texts.count, texts[start..<(start + word.count)].elementsEqual(word) else { continue }
      let isWhole =
        (start == 0 || !continues(texts[start - 1], word[0]))
        && (start + word.count == texts.count || !continues(texts[start + word.count], word[word.count - 1]))
      if isWhole { return true }
    }
    return false
  }

  private static func continues(_ outside: UInt8, _ inside: UInt8) -> Bool {
    ASCII.isAlphanumeric(outside) && ASCII.isAlphanumeric(inside)
  }
}
