import PostText
import Voice

/// What marks a picture or a title as the brand's own: its names, and the sites that are its own or that a pin leads to.
struct OwnMarks {
  /// What a short text is, where it is nothing else.
  enum Content { case logo, name }

  /// Each name as declared, with its words in one.
  private let names: [String: String]
  /// The parts of site names. Beside a word for a logo they say whose it is; alone they may be any word.
  private let sites: Set<String>
  private let longest: Int

  /// - Parameter link: the address that the pin leads to.
  init(_ brand: Brand, link: String?) {
    var names: [String: String] = [:]
    for name in brand.names + brand.domains {
      let key = LabelWords(text: name).words.joined()
      if !key.isEmpty, names[key] == nil { names[key] = name }
    }
    self.names = names
    longest = names.keys.map(\.utf8.count).max() ?? 0
    sites = Set((brand.domains + [link.map(Self.host)].compactMap { $0 }).flatMap(Self.labels))
  }

  private static func host(of link: String) -> String {
    var rest = link[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    return String(rest.prefix { !"/?#:".contains($0) })
  }

  /// The parts of a host name that may be a name: neither the last nor one of two letters.
  private static func labels(of host: String) -> [String] {
    let parts = host.prefix(mostOfHost).split(separator: ".").dropLast()
    return parts.map { LabelWords(text: String($0)).words.joined() }.filter { $0.count > 2 && $0 != "www" }
  }

  /// As long as a host name can be.
  private static let mostOfHost = 253

  // MARK: What a label says

  /// What the picture in the file of that name is, as far as the name says it; nil where it says anything else.
  func content(ofFile path: String) -> Content? {
    LabelWords(fileIn: path).flatMap {
      content($0.words.filter { !$0.allSatisfy(\.isNumber) }, besides: Self.ofPictures)
    }
  }

  /// What the description of a picture says that there is to see.
  func content(ofAlt alt: String) -> Content? { content(alt, besides: Self.ofPictures) }

  func content(ofTitle title: String) -> Content? { content(title, besides: Self.ofTitles) }

  private func content(_ label: String, besides others: Set<String>) -> Content? {
    guard let content = LabelWords(label).flatMap({ content($0.words, besides: others) }) else { return nil }
    if content == .name, !isSpelledAsDeclared(in: label) { return nil }
    return content
  }

  /// A name in small letters may be the word that it was taken from.
  private func isSpelledAsDeclared(in label: String) -> Bool {
    names.values.contains { label.contains($0) || label.contains($0.uppercased()) }
  }

  private func content(_ words: [String], besides others: Set<String>) -> Content? {
    var hasName = false
    var hasSite = false
    var hasLogo = false
    var hasFrame = false
    var index = 0
    while index < words.count {
      let word = words[index]
      if let end = endOfName(words, from: index) {
        hasName = true
        index = end
        continue
      }
      if Self.logos.contains(word) || isNameWithLogo(word) {
        hasLogo = true
      } else if Self.frames.contains(word) {
        hasFrame = true
      } else if sites.contains(word) {
        hasSite = true
      } else if !others.contains(word) {
        return nil
      }
      index += 1
    }
    if hasLogo || hasFrame && (hasName || hasSite) { return .logo }
    return hasName && !hasSite ? .name : nil
  }

  private func endOfName(_ words: [String], from start: Int) -> Int? {
    var joined = ""
    var end: Int?
    for index in start..<words.count {
      joined += words[index]
      guard joined.utf8.count <= longest else { break }
      if names[joined] != nil { end = index + 1 }
    }
    return end
  }

  /// `acmelogo` and `logoacme`.
  private func isNameWithLogo(_ word: String) -> Bool {
    let own = [
      word.hasSuffix("logo") ? String(word.dropLast(4)) : nil, word.hasPrefix("logo") ? String(word.dropFirst(4)) : nil,
    ]
    return own.contains { $0.map { names[$0] != nil || sites.contains($0) } ?? false }
  }

  // MARK: What a text is about

  /// Whether a text is about logos or design, so that one is what its readers look for.
  func isAboutDesign(_ text: String) -> Bool {
    let words = LabelWords(text: text).words
    return words.indices.contains { index in
      if Self.design.contains(words[index]) { return true }
      return (Self.logos.contains(words[index]) || words[index] == "logos") && !isOwn(index, of: words)
    }
  }

  /// Whether a word for a logo speaks of one's own: “our new logo”, “Acme's logo”, and not “our logo tips”.
  private func isOwn(_ index: Int, of words: [String]) -> Bool {
    if index + 1 < words.count, Self.gifts.contains(words[index + 1]) { return false }
    var before = index
    while before > 0, ["new", "official", "s"].contains(words[before - 1]) { before -= 1 }
    guard before > 0 else { return false }
    if words[before - 1] == "our" { return true }
    return (max(0, before - Self.wordsOfName)..<before).contains { endOfName(words, from: $0) == before }
  }

  private static let wordsOfName = 6

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  private static let logos = set("logo logotype wordmark brandmark logomark")
  /// Pictures that show a brand where its name stands with them.
  private static let frames = set("banner header masthead letterhead avatar favicon")
  private static let gifts = set(
    "idea ideas tip tips template templates design designs guide course class workshop tutorial inspiration maker trends"
  )
  private static let design = set(
    """
    branding typography lettering typeface typefaces font fonts designer designers calligraphy
    """)

  /// Words beside which a logo is still all there is to see.
  private static let ofPictures = set(
    """
    a an the our my of in on with and for s its official new main full company brand organization organisation \
    association image picture photo graphic png jpg svg white black blue red green yellow orange purple grey gray gold \
    silver pink dark light transparent background color colour colors colours small large big square round horizontal \
    vertical stacked wide final v rgb cmyk web print x px k dpi version copy hi res hires letters pinterest pin inc ltd \
    llc co
    """)

  /// Words beside which a name is still all that a title says.
  private static let ofTitles = set(
    """
    the a our new of s inc ltd limited llc gmbh ag plc co corp corporation company association foundation society \
    organization organisation official welcome to home homepage website page at on pinterest
    """)
}
