import PostText
import Testing

@Suite struct CompoundWordTests {
  private func cut(_ tag: String) -> String? {
    let bytes = Array(tag.utf8)
    return CompoundWord.words(in: bytes, range: 0..<bytes.count)?
      .map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|")
  }

  @Test(arguments: [
    "social|media", "climate|change", "giving|tuesday", "black|friday", "small|business", "human|rights",
    "annual|meeting", "annual|report", "association|life", "association|management", "membership|matters",
    "member|benefits", "member|spotlight", "nonprofit|leadership", "board|members", "board|governance",
    "volunteer|appreciation", "donor|stewardship", "foreign|aid", "public|health", "mental|health", "early|bird",
    "best|practice", "young|leaders", "coming|soon", "good|morning", "throwback|thursday", "monday|motivation",
    "taco|tuesday", "wellness|wednesday", "clean|energy", "machine|learning", "customer|service", "dinner|ideas",
    "video|games", "valentines|day", "earth|day", "date|night", "fundraising|tips", "podcast|episode",
  ]) func tellsTwoWords(_ expected: String) {
    #expect(cut(expected.replacing("|", with: "")) == expected)
  }

  @Test(arguments: [
    "make|it|real", "women|in|tech", "world|water|day", "back|to|school", "photo|of|the|day", "call|for|papers",
    "work|from|home", "black|lives|matter", "love|where|you|live", "never|give|up", "just|do|it", "behind|the|scenes",
    "we|are|in|this|together", "believe|in|yourself", "save|the|date", "make|a|difference", "i|choose|you",
    "happy|mothers|day", "international|womens|day", "new|years|eve", "girls|who|code", "dont|forget|to|vote",
    "teamwork|makes|the|dream|work", "boots|and|hearts", "laughter|is|good|for|the|soul",
  ]) func tellsPhrases(_ expected: String) {
    #expect(cut(expected.replacing("|", with: "")) == expected)
  }

  @Test(arguments: [
    "thank|you", "open|source", "book|club", "super|bowl", "real|estate", "dream|team", "air|force", "coast|guard",
    "open|house", "am|writing", "be|kind", "new|mom",
  ]) func tellsShortCompoundsThatEverybodyReadsAsTwo(_ expected: String) {
    #expect(cut(expected.replacing("|", with: "")) == expected)
  }

  @Test(arguments: [
    "marketing", "photography", "together", "members", "membership", "leadership", "association", "volunteers",
    "grateful", "relatable", "immigration", "teachers", "education", "congress", "conference", "advocacy", "diversity",
    "sustainability", "scholarship", "innovation", "celebrating", "announcement", "goodness", "friendship",
    "therapists", "nowhere", "undertaker", "handsome", "rankings", "manslaughter", "carpets", "superintendent",
    "considerate", "forgetful", "notable", "kidnap", "heroine", "assassin", "amazing", "begin",
  ]) func leavesSingleWordsWhole(_ word: String) {
    #expect(cut(word) == nil)
  }

  @Test(arguments: [
    "breakfast", "understanding", "sometimes", "without", "download", "newsletter", "workshop", "weekend", "birthday",
    "everyone", "yesterday", "football", "software", "website", "network", "throwback", "healthcare", "nonprofit",
    "nonprofits", "webinar", "webinars", "hashtag", "fundraising", "fundraisers", "podcasting", "livestreaming",
    "fintech", "startup", "timelapse", "screenshots", "crowdfunding", "storytelling", "filmmaking", "moodboard",
    "skincare", "clickbait", "superfood", "gamechanger", "dropshipping", "greenwashing", "roadtrip", "metaverse",
  ]) func leavesClosedCompoundsWhole(_ word: String) {
    #expect(cut(word) == nil)
  }

  @Test(arguments: [
    "underserved", "underestimated", "overthinking", "overachiever", "reopening", "rethinking", "rebranding",
    "unboxing", "unapologetic", "outperforming", "upskilling", "preorder", "nonverbal", "antiwar", "wisely",
    "fearlessness", "brotherhood", "beautifully",
  ]) func leavesPrefixesAndSuffixesAtTheirWords(_ word: String) {
    #expect(cut(word) == nil)
  }

  @Test(arguments: [
    "linkedin", "bluesky", "mastodon", "facebook", "instagram", "youtube", "snapchat", "whatsapp", "wordpress",
    "salesforce", "starbucks", "playstation", "minecraft", "soundcloud", "coldplay", "underarmour", "beyonce",
    "markiplier", "winehouse", "springsteen", "churchill", "washington", "liverpool", "southampton", "netherlands",
    "manhattan", "obamacare",
  ]) func leavesNamesWhole(_ name: String) {
    #expect(cut(name) == nil)
  }

  @Test(arguments: [
    "bundestag", "gemeinsam", "nachhaltigkeit", "mitglieder", "danke", "felicidades", "gracias", "vacaciones",
    "maintenant", "bienvenue", "benvenuti", "felicidade", "gezondheid", "usmnt", "tbt", "kuwtk", "icymi", "lgbtq",
    "nasa", "ebola", "asae",
  ]) func leavesOtherLanguagesAndAcronymsWhole(_ word: String) {
    #expect(cut(word) == nil)
  }

  @Test func numbersAtTheEndsAreRangesOfTheirOwn() {
    #expect(cut("annualmeeting2027") == "annual|meeting|2027")
    #expect(cut("100daysofcode") == "100|days|of|code")
    #expect(cut("30daychallenge2027") == "30|day|challenge|2027")
  }

  @Test(arguments: ["election2027", "asae2027", "2027", "top10list", "4thofjuly", "b2bmarketing", "90skids"])
  func numbersMakeNoCompound(_ tag: String) {
    #expect(cut(tag) == nil)
  }

  @Test func theCaseOfLettersDoesNotMatter() {
    #expect(cut("CLIMATECHANGE") == "CLIMATE|CHANGE")
    #expect(cut("ClimateChange") == "Climate|Change")
    #expect(cut("LinkedIn") == nil)
  }

  @Test func rangesAreThoseOfTheBytesGiven() {
    let bytes = Array("See #makeitreal now".utf8)
    #expect(CompoundWord.words(in: bytes, range: 5..<15) == [5..<9, 9..<11, 11..<15])
  }

  @Test func whatIsNoTagOfLettersIsNoCompound() {
    #expect(cut("") == nil)
    #expect(cut("climate_change") == nil)
    #expect(cut("climate change") == nil)
    #expect(cut("climatéchange") == nil)
    #expect(cut(String(repeating: "climatechange", count: 5)) == nil)
    #expect(CompoundWord.words(in: Array("climatechange".utf8), range: 0..<14) == nil)
    #expect(CompoundWord.words(in: [], range: -3..<2) == nil)
  }

  @Test func rangesOfAnyLettersJoinWithoutGaps() {
    var generator = SplitMix64(state: 7)
    let syllables = ["the", "book", "ing", "a", "un", "i", "day", "er", "so", "ly", "z", "water", "7", "é", "in", "s"]
    for _ in 0..<2_000 {
      let count = Int(generator.next() % 9)
      let text = (0..<count).map { _ in syllables[Int(generator.next() % UInt64(syllables.count))] }.joined()
      let bytes = Array(text.utf8)
      guard let words = CompoundWord.words(in: bytes, range: 0..<bytes.count) else { continue }
      #expect(words.count > 1 && words.first?.lowerBound == 0 && words.last?.upperBound == bytes.count)
      #expect(zip(words, words.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound && !$0.isEmpty })
    }
  }
}
