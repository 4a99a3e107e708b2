import PostText
import Testing

import Voice

/// A voice learned from posts, against a background that is made for the tests.
@Suite struct LearnedVoiceTests {
  /// Two ways to write, made of the same words: `plain` asks and answers in short sentences, `loud` shouts in long ones.
  private static func post(_ isPlain: Bool, _ random: inout SplitMix) -> [UInt8] {
    let things = ["garden", "meeting", "library", "bridge", "choir", "market", "school", "river", "bakery", "harbour"]
    let thing = things[random.next(below: things.count)]
    let other = things[random.next(below: things.count)]
    let text =
      isPlain
      ? "Who has seen the \(thing)? It's behind the \(other). We looked, and it's fine. Bring a friend to the \(thing)."
      : "You HAVE to see the amazing \(thing) and the incredible \(other) because they are totally the best ones ever!!!"
    return Array(text.utf8)
  }

  private static func posts(_ isPlain: Bool, _ count: Int, seed: UInt64) -> [[UInt8]] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in post(isPlain, &random) }
  }

  private static let background: VoiceBackground = {
    var builder = VoiceBackgroundBuilder()
    for (index, text) in (posts(false, 150, seed: 1) + posts(true, 40, seed: 2)).enumerated() {
      builder.add(text, year: 2_010 + index % 5)
    }
    return builder.build()
  }()

  private static let profile = VoiceLearner(background: background).learn(exemplars: posts(true, 60, seed: 3))

  private func scorer() throws -> VoiceScorer {
    let profile = try #require(Self.profile)
    return try #require(VoiceScorer(profile, background: Self.background))
  }

  private func score(_ post: [UInt8]) throws -> VoiceReading {
    try scorer().reading(of: post, tokens: Tokenizer.tokens(of: post))
  }

  @Test func ownPostsScoreAboveOthers() throws {
    let own = try Self.posts(true, 20, seed: 4).map { try score($0).raw }
    let others = try Self.posts(false, 20, seed: 5).map { try score($0).raw }
    #expect(try #require(own.min()) > #require(others.max()))
  }

  @Test func scoreIsAShareAndGrowsWithTheRawScore() throws {
    let readings = try (Self.posts(true, 20, seed: 6) + Self.posts(false, 20, seed: 7)).map(score)
      .sorted { $0.raw < $1.raw }
    #expect(readings.allSatisfy { 0...1 ~= $0.score })
    #expect(zip(readings, readings.dropFirst()).allSatisfy { $0.score <= $1.score })
  }

  @Test func learningIsTheSameEveryTime() throws {
    let again = VoiceLearner(background: Self.background).learn(exemplars: Self.posts(true, 60, seed: 3))
    #expect(again == Self.profile)
  }

  @Test func learningIsTheSameInWhateverOrderWorkersTakeTheParts() throws {
    let backwards = VoiceLearner(background: Self.background) { count, body in (0..<count).reversed().forEach(body) }
    #expect(backwards.learn(exemplars: Self.posts(true, 60, seed: 3)) == Self.profile)
  }

  @Test func reasonsAreTrueOfTheText() throws {
    let post = Self.posts(false, 1, seed: 8)[0]
    let reading = try score(post)
    #expect((1...3).contains(reading.reasons.count))
    let text = String(decoding: post, as: UTF8.self)
    for reason in reading.reasons {
      #expect(0...1 ~= reason.weight && !reason.usual.contains(reason.value), "\(reason)")
      // Words that are named are the text's and none of the voice's.
      guard reason.feature == "words", let words = reason.message.split(separator: "”").first?.dropFirst() else {
        continue
      }
      #expect(text.contains(words))
      #expect(!Self.posts(true, 60, seed: 3).contains { String(decoding: $0, as: UTF8.self).contains(words) })
    }
  }

  @Test(arguments: [
    (Habit.exclamations, 3, 0, 0, 0, "3 exclamation marks (0 of your 60 posts have any)"),
    (.questions, 0, 1, 2, 55, "no question mark (55 of your 60 posts have one)"),
    (.sentenceLength, 41, 8.25, 12, 60, "41 words a sentence (8.3 to 12 is usual for you)"),
    (.second, 0.104, 0, 0.02, 20, "10 % of the words are “you” and its forms (0 % to 2 % is usual for you)"),
    (.endsWithTag, 1, 0, 0, 2, "it ends with a hashtag (2 of your 60 posts do)"),
  ]) func saysInWordsHowAHabitIsBroken(
    _ habit: Habit, _ value: Float, _ low: Float, _ high: Float, _ posts: Int, _ message: String
  ) {
    let usual = HabitProfile.Usual(mean: low, deviation: 1, low: low, high: high, posts: posts)
    #expect(HabitWording.message(habit, value: value, usual: usual, posts: 60) == message)
  }

  @Test func passagesAreSentencesOfTheText() throws {
    let post = Self.posts(true, 1, seed: 9)[0] + Array(" ".utf8) + Self.posts(false, 1, seed: 9)[0]
    let reading = try score(post)
    let worst = try #require(reading.passages.max { $0.weight < $1.weight })
    #expect(String(decoding: post[worst.range], as: UTF8.self).hasPrefix("You HAVE"))
    #expect(reading.passages.allSatisfy { $0.range.count >= VoiceScorer.shortestPassage })
  }

  @Test func fewPostsGiveNoReasons() throws {
    let profile = try #require(VoiceLearner(background: Self.background).learn(exemplars: Self.posts(true, 9, seed: 1)))
    let scorer = try #require(VoiceScorer(profile, background: Self.background))
    let loud = Self.posts(false, 1, seed: 2)[0]
    let reading = scorer.reading(of: loud, tokens: Tokenizer.tokens(of: loud))
    #expect(!scorer.isSure && reading.reasons.isEmpty && reading.passages.isEmpty)
  }

  @Test func nothingIsLearnedFromNothing() {
    #expect(VoiceLearner(background: Self.background).learn(exemplars: []) == nil)
    #expect(
      VoiceLearner(background: Self.background).learn(exemplars: Self.posts(true, 20, seed: 1)) { _ in false } == nil)
  }

  @Test func contrastTakesPartInLearning() throws {
    let plain = try #require(Self.profile)
    let profile = try #require(
      VoiceLearner(background: Self.background)
        .learn(exemplars: Self.posts(true, 60, seed: 3), contrast: Self.posts(false, 30, seed: 4)))
    #expect(profile.contrast == 30 && profile != plain)
  }

  @Test(arguments: ["", " ", "!", "🔥🔥🔥", "\u{FE0F}", "<NAME>", "好的，我们明天见。", String(repeating: "a", count: 5_000)])
  func anyTextHasAScore(_ text: String) throws {
    let reading = try score(Array(text.utf8))
    #expect(reading.raw.isFinite && 0...1 ~= reading.score)
  }

  @Test func anyBytesHaveAScore() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<200 {
      let bytes = (0..<random.next(below: 120)).map { _ in UInt8(random.next(below: 256)) }
      #expect(try score(bytes).raw.isFinite)
    }
  }

  // MARK: Files

  @Test func profileSurvivesItsFile() throws {
    let profile = try #require(Self.profile)
    #expect(VoiceProfile(data: profile.data) == profile)
  }

  @Test func damagedProfilesAreRefusedOrReadable() throws {
    let data = try #require(Self.profile).data
    #expect(VoiceProfile(data: Array(data.dropLast())) == nil)
    #expect(VoiceProfile(data: data + [0]) == nil)
    #expect(VoiceProfile(data: []) == nil)
    var random = SplitMix(seed: 12)
    let loud = Self.posts(false, 1, seed: 1)[0]
    for _ in 0..<300 {
      var broken = data
      for _ in 0...random.next(below: 4) { broken[random.next(below: data.count)] = UInt8(random.next(below: 256)) }
      // What a checksum would find may also be read; then it must not trap.
      guard let profile = VoiceProfile(data: broken), let scorer = VoiceScorer(profile, background: Self.background)
      else { continue }
      _ = scorer.reading(of: loud, tokens: Tokenizer.tokens(of: loud))
    }
  }

  @Test func backgroundSurvivesItsFile() throws {
    let file = Self.background.file
    let read = try VoiceBackground(bytes: file)
    #expect(read.identity == Self.background.identity)
    #expect(read.provenance == VoiceBackground.Provenance(posts: 190, years: 2_010...2_014))
    #expect(read.file == file)
  }

  @Test func otherFilesAreNoBackground() {
    var file = Self.background.file
    #expect(throws: VoiceBackground.FileProblem.notABackground) { try VoiceBackground(bytes: []) }
    #expect(throws: VoiceBackground.FileProblem.notABackground) { try VoiceBackground(bytes: Array("{}".utf8)) }
    file[file.count / 2] ^= 1
    #expect(throws: VoiceBackground.FileProblem.damaged) { try VoiceBackground(bytes: file) }
    file[4] = 9
    #expect(throws: VoiceBackground.FileProblem.otherVersion(9)) { try VoiceBackground(bytes: file) }
  }

  @Test func shippedBackgroundIsWhole() throws {
    let background = try #require(VoiceBackground.shippedForLearning())
    #expect(background.provenance.posts == 6_296)
    #expect(background.identity == VoiceBackground.shipped?.identity)
    #expect(background.rows.count == 6_296 && background.rows.isWhole)
  }

  @Test func profileOfAnotherBackgroundIsRefused() throws {
    let shipped = try #require(VoiceBackground.shipped)
    #expect(VoiceScorer(try #require(Self.profile), background: shipped) == nil)
  }
}
