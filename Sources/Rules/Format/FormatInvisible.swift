import Platforms
import PostText

extension Rule {
  /// Characters that nobody sees, but that count, break words or spoil the post.
  package static let formatInvisible = Rule(
    id: "format/invisible",
    title: "Invisible characters",
    why: """
      Text copied from web pages, chats and word processors brings along characters that show nothing. They count, they \
      cut links, tags and searches in two, some can tell where a text was copied from, and X refuses a post with a \
      byte order mark.
      """,
    severity: .warning,
    bad: [
      Example("Read https://exa‹\u{200B}›mple.org today.", on: "x", fixed: "Read https://example.org today."),
      Example("Dear‹\u{FEFF}› members", on: "x", fixed: "Dear members"),
      Example("Dear‹\u{2060}\u{200B}› members", on: "linkedin", fixed: "Dear members"),
      Example("One‹\u{2028}›Two‹\u{0B}›Three", on: "linkedin", fixed: "One\nTwo\nThree"),
      Example("Hello.\n‹\u{2800}\n\u{2800}›\nMore here.", on: "linkedin", fixed: "Hello.\n\n\nMore here."),
      Example("A‹\u{3164}›blank and a mem‹\u{AD}›ber", on: "bluesky", fixed: "A blank and a member"),
      Example("Thanks ‹\u{202A}›Ana‹\u{202C}› and ‹\u{200F}›Ben", on: "mastodon", fixed: "Thanks Ana and Ben"),
      Example("It‹\u{92}›s here, caf‹\u{FFFD}›", on: "x"),
      Example("New‹\u{E0041}\u{E0042}› look ‹\u{FE0F}›now", on: "x", fixed: "New look now"),
      Example("A family 👩‹\u{200D}› and a wo‹\u{200C}›rd", on: "x", fixed: "A family 👩 and a word"),
      Example("A picture ‹\u{FFFC}›here, a bell‹\u{07}› there", on: "x", fixed: "A picture here, a bell there"),
    ],
    good: [
      Example("👩‍👩‍👧 🏳️‍🌈 ❤️ ☎︎ 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇩🇪 👍🏽 ▪️ ☑️", on: "x"),
      Example("Prix : 5 000 € «\u{A0}net\u{202F}», 　 and thin\u{2009}blanks", on: "x"),
      Example("می‌خواهم و क्‍ष, സ്വാഗതം ന്‍", on: "mastodon"),
      Example("שלום \u{200E}X\u{200F} ו-\u{2068}Ana\u{2069}", on: "bluesky"),
      Example("ภาษา\u{200B}ไทย", on: "x"),
      Example("⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙", on: "x"),
      Example("葛\u{E0100}城市, ≨\u{FE00}, ᄀ\u{1160}", on: "x"),
      Example("\tA tab,\nand a new line.", on: "linkedin"),
    ],
    check: .platform { post, findings in
      guard !post.reading.hidden.isEmpty else { return }
      var invalid = post.platform.invalidCharacters(post.bytes)[...]
      for run in post.reading.hidden {
        invalid = invalid.drop { $0.upperBound <= run.range.lowerBound }
        let isInvalid = invalid.first.map { $0.lowerBound < run.range.upperBound } ?? false
        findings.add(
          run.range, of: post, FormatInvisible.message(run, refusing: isInvalid ? post.platform : nil),
          severity: isInvalid ? .error : nil,
          evidence: [
            Evidence("characters", run.kinds.count), Evidence("codes", run.scalars.map(FormatInvisible.code)),
          ],
          fixes: FormatInvisible.fixes(run, in: post.reading))
      }
    })
}

private enum FormatInvisible {
  static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  static func fixes(_ run: HiddenCharacterScanner.Run, in reading: PostReading) -> [Fix] {
    guard !run.edits.isEmpty else { return [] }
    let edits = run.edits.map { edit in
      reading.edit(edit.range, edit.replacement == "\n" ? reading.lineEnd : edit.replacement)
    }
    let added = run.edits.map(\.replacement).filter { !$0.isEmpty }
    let it = run.kinds.count == 1 ? "it" : "them"
    let title =
      switch added.first {
      case nil: "Take \(it) out"
      case "\n": "Put a line break there"
      case " ": "Put a blank there"
      case let letter?: "Put \(letter) there"
      }
    return [Fix(title, isSafe: run.isSafe, edits: edits)]
  }

  static func message(_ run: HiddenCharacterScanner.Run, refusing platform: Platform?) -> String {
    let count = run.kinds.count
    guard let first = run.kinds.first, count > 1 else {
      let wording = HiddenCharacterWording(run.kinds.first ?? .control)
      let why = platform.map { "\($0.name) refuses a post with it" } ?? lost(run) ?? wording.reason.one
      return wording.kind == .replacement
        ? "A character was lost in copying here: put it back." : "\(wording.withArticle) hides here: \(why)."
    }
    if first == .replacement { return "\(count) characters were lost in copying here: put them back." }
    let names = run.kinds.reduce(into: [String]()) { names, kind in
      let name = HiddenCharacterWording(kind).one
      if !names.contains(name) { names.append(name) }
    }
    let wording = HiddenCharacterWording(first)
    let what = names.count == 1 ? wording.many : "invisible characters"
    let why = platform.map { "\($0.name) refuses a post with them" } ?? lost(run) ?? wording.reason.many
    return "\(count) \(what) hide here\(names.count == 1 ? "" : " (\(names.joined(separator: ", ")))"): \(why)."
  }

  /// What most likely stood where control characters do now.
  private static func lost(_ run: HiddenCharacterScanner.Run) -> String? {
    let letters = run.edits.map(\.replacement).joined()
    guard run.kinds.allSatisfy({ $0 == .upperControl }), !letters.isEmpty else { return nil }
    return "most likely \(letters) was lost in copying"
  }
}
