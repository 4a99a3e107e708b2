import Native
import PostText
import Testing
import Voice

/// How alike two texts are, and whether those that are alike are found.
@Suite struct TextLikenessTests {
  private static func words(_ text: String) -> ComparedWords {
    let bytes = Array(text.utf8)
    var words = ComparedWords()
    words.add(VoiceText(bytes, tokens: Tokenizer.tokens(of: bytes), code: [], brand: BrandNames([])))
    return words
  }

  private static func share(_ left: String, _ right: String) throws -> Double {
    let left = try #require(TextLikeness(words(left).hashes))
    return left.share(with: try #require(TextLikeness(words(right).hashes)))
  }

  private static let text = "The ferry runs until nine from today on, and bikes travel free on weekdays."

  @Test(arguments: [
    "The ferry runs until nine from today on, and bikes travel free on weekdays. #Ferry #Bikes",
    "THE FERRY runs until nine, from today on: and bikes travel free on weekdays! 🚲",
    "@harbour The ferry runs until nine from today on, and bikes travel free on weekdays.\n\nhttps://harbour.example/a",
  ])
  func tagsLinksHandlesSignsAndCaseMakeNoDifference(_ other: String) throws {
    #expect(try Self.share(Self.text, other) == 1)
  }

  @Test func isBetweenNothingAndAllAndTheSameBothWays() throws {
    let other = "The ferry runs until ten from today on, and bikes travel free on weekdays."
    let share = try Self.share(Self.text, other)
    #expect(share > 0.7 && share < 1)
    #expect(try Self.share(other, Self.text) == share)
    #expect(try Self.share(Self.text, "Herons sleep on one leg, and nobody knows why they do.") == 0)
  }

  @Test func translationIsNoCopy() throws {
    #expect(
      try Self.share(Self.text, "Die Fähre fährt ab heute bis neun, und Räder sind an Werktagen frei an Bord.") == 0)
  }

  @Test func ideographsAreComparedOneByOne() throws {
    let share = try Self.share("渡し船は今日から九時まで運航します。平日は自転車無料です。", "渡し船は今日から十時まで運航します。平日は自転車無料です。")
    #expect(share > 0.7 && share < 1)
  }

  @Test func fewWordsAreNothingToBeToldBy() {
    #expect(TextLikeness(Self.words("Happy new year, friends!").hashes) == nil)
    #expect(TextLikeness(Self.words("").hashes) == nil)
  }

  @Test func sentencesThatStandInBothAreCounted() {
    var left = PostRecord(path: "/a", name: "a", platforms: ["x"])
    left.take(Self.words("The ferry runs. Bikes travel free. Come aboard."), isLongEnough: true)
    var right = PostRecord(path: "/b", name: "b", platforms: ["x"])
    right.take(Self.words("Bikes travel free! The ferry sleeps. Come aboard."), isLongEnough: true)
    #expect(left.sentencesShared(with: right) == 2)
  }

  // MARK: Search among many

  /// Posts of a town that says much in the same words, as real accounts do.
  private static func made(_ count: Int, _ random: inout SeededRandom) -> [[String]] {
    let subjects = [
      "the ferry", "our library", "the old mill", "the night market", "the choir", "a family of herons", "the bridge",
      "the school garden", "the bike workshop", "the town archive", "the swimming pool", "the orchard",
    ]
    let verbs = [
      "opens again", "runs until nine", "needs ten more hands", "has a new roof", "turns a hundred", "moves next door",
      "closes for repairs", "welcomes new members", "won a prize", "shows what it found", "stays open", "starts over",
    ]
    let times = [
      "on Monday", "this spring", "after two years", "before the rain", "every Friday", "from May on", "at noon",
    ]
    let details = [
      "bring a friend and a cup", "the tea is on us", "nobody knows how it got there", "ask Maria at the door",
      "we kept a seat for you", "the photos are in the hall", "children go first", "it took forty volunteers",
      "the key hangs at the baker's", "bikes travel free on weekdays", "there is soup for everybody",
      "the last one left at nine", "listen to the bell", "two miles of new paving wait for you",
    ]
    return (0..<count).map { _ in
      (0..<random.number(in: 2...4)).map { _ in
        "\(random.element(of: subjects)) \(random.element(of: verbs)) \(random.element(of: times)), and "
          + "\(random.element(of: details)) while \(random.element(of: subjects)) \(random.element(of: verbs))."
      }
    }
  }

  /// What people change when they post the same again.
  private static func lightlyChanged(_ post: [String], _ kind: Int, _ random: inout SeededRandom) -> String {
    switch kind {
    case 0: return post.joined(separator: " ") + " #Town #Ferry\(random.number(in: 1...99))"
    case 1: return post.joined(separator: " ") + " https://town.example/\(random.number(in: 1...9_999))"
    case 2: return ([post[post.count - 1]] + post.dropLast()).joined(separator: " ")
    default:
      var words = post.joined(separator: " ").split(separator: " ").map(String.init)
      words[random.number(in: 0...(words.count - 1))] = "indeed"
      return words.joined(separator: " ")
    }
  }

  @Test func lightlyChangedPostsAreFoundAndOthersAreNot() {
    var random = SeededRandom(seed: 11)
    let posts = Self.made(5_000, &random)
    var archive = PostArchive()
    func record(_ number: Int, _ text: String) -> PostRecord {
      var record = PostRecord(path: "/\(number)", name: "\(number)", platforms: ["x"])
      record.take(Self.words(text), isLongEnough: true)
      return record
    }
    archive.add(
      posts.enumerated().map {
        ("/\($0)", "/\($0)", [record($0, $1.joined(separator: " ") + " #Town https://t.example")])
      })
    var found = 0
    var right = 0
    var question = Neighbourhood.Question()
    question.repeatPosts = 5_000
    for planted in 0..<500 {
      let original = random.number(in: 0...4_999)
      let copy = record(9_999, Self.lightlyChanged(posts[original], planted % 4, &random))
      let around = Neighbourhood(of: [copy], path: "/9999", group: "/9999", in: archive, question)
      guard let best = around.repeats.first?.first?.copy else { continue }
      found += 1
      if best.reference.path == "/\(original)" { right += 1 }
    }
    #expect(right >= 490, "of 500 that were planted")
    #expect(Double(right) >= 0.98 * Double(found), "of \(found) that were found")
    let others = Self.made(500, &random).count { post in
      let around = Neighbourhood(
        of: [record(9_999, post.joined(separator: " "))], path: "/9999", group: nil, in: archive, question)
      return around.repeats.first?.first?.copy != nil
    }
    #expect(others <= 10, "of 500 that are new")
  }
}

/// The same numbers in each run (SplitMix64).
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[number(in: 0...(elements.count - 1))]
  }
}
