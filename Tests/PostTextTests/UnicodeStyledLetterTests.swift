import PostText
import Testing

@Suite struct UnicodeStyledLetterTests {
  private func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { StyledLetter($0)?.plain ?? $0 }))
  }

  @Test(arguments: [
    "𝐁𝐢𝐠 𝐧𝐞𝐰𝐬", "𝐵𝑖𝑔 𝑛𝑒𝑤𝑠", "𝑩𝒊𝒈 𝒏𝒆𝒘𝒔", "ℬ𝒾ℊ 𝓃ℯ𝓌𝓈", "𝓑𝓲𝓰 𝓷𝓮𝔀𝓼", "𝔅𝔦𝔤 𝔫𝔢𝔴𝔰", "𝔹𝕚𝕘 𝕟𝕖𝕨𝕤", "𝕭𝖎𝖌 𝖓𝖊𝖜𝖘", "𝖡𝗂𝗀 𝗇𝖾𝗐𝗌",
    "𝗕𝗶𝗴 𝗻𝗲𝘄𝘀", "𝘉𝘪𝘨 𝘯𝘦𝘸𝘴", "𝘽𝙞𝙜 𝙣𝙚𝙬𝙨", "𝙱𝚒𝚐 𝚗𝚎𝚠𝚜", "Ⓑⓘⓖ ⓝⓔⓦⓢ", "Ｂｉｇ ｎｅｗｓ", "ᴮⁱᵍ ⁿᵉʷˢ",
  ])
  func everyStyleLeadsToTheSameWords(_ text: String) {
    #expect(plain(text) == "Big news")
  }

  @Test func capitalsStayCapitalsAndSmallCapitalsAreSmallLetters() {
    #expect(plain("🄱🄸🄶 🅱🅸🅶 🅑🅘🅖 🄑🄘🄖") == "BIG BIG BIG BIG")
    #expect(plain("⒝⒤⒢ ʙɪɢ ɴᴇᴡꜱ") == "big big news")
    #expect(plain("𝟎𝟙𝟤𝟯𝟺 ５") == "01234 5")
    #expect(plain("ℎ ℋℌℍ ℐℑ ℒ ℳ ℛℜℝ ℂℭ ℤℨ ℰℱℕℙℚ ℴ") == "h HHH II L M RRR CC ZZ EFNPQ o")
  }

  @Test func signsAndLettersOfLanguagesAreLeftAlone() {
    for scalar in "aÅéßðəɓʔʻ™℠℃№ℓ℮ℹ\u{212B}\u{212A}\u{2126}ªº²①⑴🆎🆘🇩！～".unicodeScalars {
      #expect(StyledLetter(scalar) == nil, "\(scalar)")
    }
  }

  /// Unicode's names say which letter is which: MATHEMATICAL BOLD SMALL A, CIRCLED LATIN CAPITAL LETTER B.
  @Test func agreesWithTheNamesOfUnicode() {
    let blocks: [ClosedRange<UInt32>] = [
      0x249C...0x24E9, 0xFF01...0xFF5E, 0x1D400...0x1D6A3, 0x1F110...0x1F129, 0x1F130...0x1F189,
    ]
    var count = 0
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else { continue }
      let words = name.split(separator: " ")
      guard let last = words.last, last.utf8.count == 1, words.contains("CAPITAL") || words.contains("SMALL"),
        !words.contains("TORTOISE")
      else { continue }
      count += 1
      let expected = words.contains("SMALL") ? last.lowercased() : String(last)
      #expect(StyledLetter(scalar).map { String($0.plain) } == expected, "\(name)")
    }
    // 13 mathematical alphabets less 24 holes, 2 full-width ones, 7 enclosed ones.
    #expect(count == 13 * 52 - 24 + 2 * 26 + 7 * 26)
  }

  @Test func greekAgreesWithTheNamesOfUnicode() {
    let letters = Dictionary(
      uniqueKeysWithValues: (UInt32(0x391)...0x3C9).compactMap { value -> (String, Unicode.Scalar)? in
        guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else { return nil }
        return (name.replacing("GREEK ", with: "").replacing("LETTER ", with: ""), scalar)
      })
    for value in UInt32(0x1D6A8)...0x1D7C9 {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else { continue }
      let styles = ["MATHEMATICAL ", "SANS-SERIF ", "BOLD ", "ITALIC "]
      let key = styles.reduce(name) { $0.replacing($1, with: "") }
      let symbol: Unicode.Scalar? =
        switch key {
        case "CAPITAL THETA SYMBOL": "Θ"
        case "NABLA": "∇"
        case "PARTIAL DIFFERENTIAL": "∂"
        default: letters[key.hasSuffix(" SYMBOL") ? "SMALL " + key.dropLast(7) : key]
        }
      #expect(StyledLetter(scalar)?.plain == symbol, "\(name)")
    }
  }

  @Test func stylesAreTold() {
    #expect(StyledLetter("𝑥")?.style == .italic)
    #expect(StyledLetter("ℎ")?.style == .italic)
    #expect(StyledLetter("𝐱")?.style == .mathematical)
    #expect(StyledLetter("𝗫")?.style == .sans)
    #expect(StyledLetter("Ⓧ")?.style == .enclosed)
    #expect(StyledLetter("Ｘ")?.style == .fullWidth)
    #expect(StyledLetter("ᴢ")?.style == .smallCapital)
    #expect(StyledLetter("ˣ")?.style == .superscript)
  }
}
