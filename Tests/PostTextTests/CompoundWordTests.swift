import PostText
import Testing

@Suite struct CompoundWordTests {
  private func parts(_ tag: String) -> String? {
    let bytes = Array(tag.utf8)
    return CompoundWord.words(in: bytes, range: 0..<bytes.count)?
      .map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|")
  }

  @Test(arguments: [
    "make|it|real", "social|media", "climate|change", "thank|you", "giving|tuesday", "black|friday", "small|business",
    "women|in|tech", "book|club", "world|water|day", "better|together", "best|practice", "open|house",
    "member|benefits", "public|health", "photo|of|the|day", "back|to|school", "annual|meeting|2027", "board|members",
    "dream|team", "coming|soon", "foreign|aid", "air|force", "coast|guard", "good|morning",
    "human|rights", "mental|health", "early|bird", "call|for|papers", "young|leaders",
  ]) func partsCompounds(_ expected: String) {
    #expect(parts(expected.replacing("|", with: "")) == expected)
  }

  @Test(arguments: [
    "marketing", "photography", "together", "nonprofit", "webinar", "fundraising", "linkedin", "bluesky", "mastodon",
    "hashtag", "healthcare", "members", "membership", "leadership", "association", "volunteers", "beyonce",
    "markiplier", "usmnt", "tbt", "bundestag", "gemeinsam", "felicidades", "throwback", "grateful", "relatable",
    "immigration", "teachers", "breakfast", "understanding", "sometimes", "without", "download", "newsletter",
    "workshop", "weekend", "birthday", "everyone", "yesterday", "football", "software", "website", "network",
    "advocacy", "education", "congress", "washington", "conference", "sustainability", "diversity", "scholarship",
    "kuwtk", "ebola", "gracias", "chingon", "wattpad", "obamacare", "danke", "mitglieder", "asae2027",
  ]) func leavesSingleWordsAlone(_ word: String) {
    #expect(parts(word) == nil)
  }
}
