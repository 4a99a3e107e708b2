import PostText

extension Rule {
  /// Bold, italic or otherwise styled text made of letters from elsewhere.
  package static let formatFancyLetters = Rule(
    id: "format/fancy-letters",
    title: "Fancy letters",
    why: """
      Bold or script letters in plain text are borrowed from mathematics and other fields. A screen reader spells them \
      one by one or skips them, some phones show empty boxes, and no search finds the words.
      """,
    severity: .warning,
    bad: [
      Example("‹𝗕𝗶𝗴 𝗻𝗲𝘄𝘀: 𝘄𝗲 𝗱𝗶𝗱 𝗶𝘁›!", on: "linkedin", fixed: "Big news: we did it!"),
      Example("Join our ‹𝓪𝓷𝓷𝓾𝓪𝓵› meeting.", on: "x", fixed: "Join our annual meeting."),
      Example("‹𝟭. 𝗟𝗶𝘀𝘁𝗲𝗻› first\n‹𝟮. 𝗔𝘀𝗸› then", on: "linkedin", fixed: "1. Listen first\n2. Ask then"),
      Example("We are ‹ⒽⒾⓇⒾⓃⒼ› today", on: "bluesky", fixed: "We are HIRING today"),
      Example("‹🅽🅴🆆› on our site: ‹ｍｅｍｂｅｒ ｎｅｗｓ›", on: "mastodon", fixed: "NEW on our site: member news"),
      Example("‹Tʜɪs ɪs ʜᴏᴡ› we work, ‹ᵃˡˡ ᵒᶠ ᵘˢ›.", on: "x", fixed: "This is how we work, all of us."),
      Example("‹𝑇ℎ𝑒 ℎ𝑒𝑎𝑟𝑡›, said 𝑓(𝑥), and ‹𝑠𝑖𝑛𝑔𝑠›.", on: "x", fixed: "The heart, said 𝑓(𝑥), and sings."),
      Example("Our ‹𝗜𝗧› team and ‹ℬ𝓇ℯ𝒶𝓀𝒻𝒶𝓈𝓉 𝒸𝓁𝓊𝒷›", on: "x", fixed: "Our IT team and Breakfast club"),
      Example("‹𝗖𝗮𝗳é 𝗥𝗼𝗺𝗮›, #‹𝗕𝗶𝗴𝗡𝗲𝘄𝘀› and ‹ｄ ｒ ｅ ａ ｍ›", on: "x", fixed: "Café Roma, #BigNews and d r e a m"),
      Example("Up by ‹𝟐𝟎𝟐› since May, ‹𝟯›× as much", on: "x", fixed: "Up by 202 since May, 3× as much"),
    ],
    good: [
      Example("For all 𝑥 in ℝ and 𝑦 in ℂ, 𝑥 + 𝑦 is in ℂ; the 𝑛th root, 𝐸 = 𝑚𝑐².", on: "mastodon"),
      Example("2⋅𝑠𝑖𝑛(α) = 𝑣𝑦𝑐𝑜𝑠𝜃 − 𝑠𝑖𝑛𝜃, (𝑠𝑖𝑛𝑥 + 𝑐𝑜𝑠𝑦 /𝑐𝑜𝑠𝑥 − 1), 𝑐_𝑖𝑛, ⟨𝐴𝐱,𝐲⟩, 𝑥 ∈ ℝ𝑛 and 𝐠1", on: "mastodon"),
      Example("Follow us on 𝕏, by 𝕏/Twitter or 𝕏’s app.", on: "linkedin"),
      Example("Blood type 🅰️ or 🅱️? Take Ⓜ️, see ℹ️. 🇩🇪🇫🇷", on: "x"),
      Example("Acme™ ℠, 20 ℃, № 5, 4 m², 3ª and 1º, 1ˢᵗ and 2ⁿᵈ, Mᵐᵉ Curie, ½", on: "x"),
      Example("ＮＨＫのニュースを見ました。", on: "x"),
      Example("Choose Ⓐ or Ⓑ, then ⒜ or ⒝, ① and ②.", on: "linkedin"),
      Example("It is pronounced /ˈɪnʏɪt/, says the xʷməθkʷəy̓əm teacher; [ʁɪ] too.", on: "mastodon"),
      Example("Zażółć gęślą jaźń, Ελλάδα, Привет, café, ǫnd", on: "bluesky"),
      Example("https://example.org/𝗮𝗯𝗰𝗱", on: "mastodon"),
    ],
    check: .post { post, findings in
      for stretch in FancyLetterScanner.stretches(in: post) {
        let things = stretch.hasLetters ? "letters" : "digits"
        findings.add(
          stretch.range, of: post,
          "A screen reader skips or spells these \(things): write \"\(excerpt(of: stretch.plain))\" in plain ones.",
          evidence: [Evidence("letters", stretch.letters)],
          fixes: [
            Fix("Write it in plain \(things)", isSafe: true, edits: [post.edit(stretch.range, stretch.plain)])
          ])
      }
    })

  /// The first words of a long text.
  private static func excerpt(of text: String) -> String {
    let start = text.prefix(40)
    guard start.endIndex < text.endIndex else { return text }
    return start[..<(start.lastIndex(of: " ") ?? start.endIndex)] + " …"
  }
}
