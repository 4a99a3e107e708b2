import Native
import PostText
import Testing

/// What the archive answers, and that it answers the same however it came to hold what it holds.
@Suite struct PostArchiveTests {
  private static func record(
    _ path: String, _ day: String?, on platforms: String..., opening: UInt32 = 0, isAsk: Bool = false
  ) -> PostRecord {
    var record = PostRecord(
      path: path, name: String(path.dropFirst()), platforms: platforms.isEmpty ? ["x"] : platforms,
      date: day.flatMap { PublishingDate($0) })
    record.opening = opening
    record.isAsk = isAsk
    return record
  }

  private static func around(
    _ record: PostRecord, in archive: PostArchive, _ question: Neighbourhood.Question = .init()
  ) -> Neighbourhood {
    Neighbourhood(of: [record], path: record.path, group: record.path, in: archive, question)
  }

  private static func archive(_ records: [PostRecord]) -> PostArchive {
    var archive = PostArchive()
    archive.add(Dictionary(grouping: records, by: \.path).map { ($0.key, $0.key, $0.value) })
    return archive
  }

  @Test func asksAreCountedOverTheLastPostsOfThePlatformUpToThisOne() {
    let archive = Self.archive(
      (1...20).map { Self.record("/p\($0)", "2026-03-\($0 < 10 ? "0" : "")\($0)", isAsk: $0 % 2 == 0) }
        + [Self.record("/other", "2026-03-09", on: "bluesky", isAsk: true), Self.record("/undated", nil, isAsk: true)])
    let ratio = Self.around(Self.record("/new", "2026-03-15", isAsk: true), in: archive).ratios[0][0]
    // The other of the same day comes later by its path.
    #expect(ratio.posts == 12)
    #expect(ratio.asks.map(\.name) == ["new", "p14", "p12", "p10", "p8", "p6", "p4"])
    #expect(abs(ratio.share - 7.0 / 12) < 0.001)
  }

  @Test(arguments: 1...20) func hashtagsAreCountedAsTheRecordsHaveThem(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var archive = PostArchive()
    for _ in 0..<30 {
      let path = "/p\(Int.random(in: 0...4, using: &random))"
      let records = (0..<Int.random(in: 0...3, using: &random)).map { ordinal in
        var record = Self.record(path, "2026-03-01")
        record.ordinal = ordinal
        record.hashtags = ["a", "B", "ü"].filter { _ in Bool.random(using: &random) }
        return record
      }
      archive.replace(path, group: path, with: records)
      let all = (0...4).flatMap { archive.records(of: "/p\($0)") }.flatMap(\.hashtags)
      #expect(archive.hashtags == Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +))
    }
  }

  @Test func draftWithoutDateIsTakenAsTheLast() {
    let archive = Self.archive([Self.record("/a", "2026-03-01", isAsk: true), Self.record("/b", "2027-03-01")])
    let ratio = Self.around(Self.record("/new", nil, isAsk: true), in: archive).ratios[0][0]
    #expect(ratio.posts == 3)
    #expect(ratio.asks.map(\.name) == ["new", "a"])
  }

  @Test func looksBackSixtyDaysOrThirtyPostsWhicheverIsMore() {
    let old = Self.record("/old", "2025-12-01", opening: 7)
    let near = Self.record("/near", "2026-01-05", opening: 7)
    let own = Self.record("/new", "2026-03-01", opening: 7)
    #expect(Self.around(own, in: Self.archive([old, near])).repeats[0][0].openings.map(\.name) == ["near", "old"])
    let between = (10...39).map { Self.record("/p\($0)", "2026-02-10") }
    #expect(Self.around(own, in: Self.archive([old, near] + between)).repeats[0][0].openings.map(\.name) == ["near"])
    let later = Self.record("/later", "2026-03-02", opening: 7)
    #expect(Self.around(own, in: Self.archive([later])).repeats[0].isEmpty)
  }

  @Test func filesOfTheSameDraftAreSiblingsAndNoRepeats() {
    var archive = PostArchive()
    archive.add([("/launch.x.md", "/launch", [Self.record("/launch.x.md", "2026-03-01", opening: 7)])])
    let own = Self.record("/launch.md", "2026-03-02", opening: 7)
    let around = Neighbourhood(of: [own], path: "/launch.md", group: "/launch", in: archive, .init())
    #expect(around.siblings.map(\.path) == ["/launch.x.md"])
    #expect(around.repeats == [[]])
  }

  @Test func lineOfHistoryAboutTheDraftItselfIsNoRepeatAndNotCountedTwice() {
    var history = Self.record("/past.csv", "2026-03-02", opening: 7, isAsk: true)
    history.isHistory = true
    history.sentences = [3]
    var published = Self.record("/a", "2026-03-01", opening: 7, isAsk: true)
    published.sentences = [3]
    let around = Self.around(published, in: Self.archive([history]))
    #expect(around.repeats == [[]])
    let next = Self.record("/b", "2026-03-05", isAsk: true)
    #expect(Self.around(next, in: Self.archive([history, published])).ratios[0][0].posts == 2)
  }

  // MARK: Changes

  @Test func answersTheSameHoweverItWasFilled() {
    var random = SeededRandom(seed: 3)
    var archive = PostArchive()
    var files: [String: [PostRecord]] = [:]
    for step in 0..<2_000 {
      let path = "/p\(random.number(in: 0...60))"
      let count = random.number(in: 0...3)
      let records = (0..<count).map { ordinal in
        let day = random.number(in: 1...28)
        var record = Self.record(
          path, random.number(in: 0...5) == 0 ? nil : "2026-03-\(day < 10 ? "0" : "")\(day)",
          on: random.element(of: ["x", "bluesky"]), opening: UInt32(random.number(in: 0...3)),
          isAsk: random.number(in: 0...1) == 0)
        record.ordinal = ordinal
        let words = (0..<12).map { _ in UInt32(random.number(in: 0...2)) }
        record.likeness = TextLikeness(words)
        return record
      }
      files[path] = records.isEmpty ? nil : records
      archive.replace(path, group: path, with: records)
      guard step % 50 == 0 else { continue }
      var fresh = PostArchive()
      fresh.add(files.map { ($0.key, $0.key, $0.value) })
      #expect(archive.files == fresh.files)
      for (path, records) in files {
        #expect(archive.records(of: path) == records)
        let old = Neighbourhood(of: records, path: path, group: path, in: archive, .init())
        let new = Neighbourhood(of: records, path: path, group: path, in: fresh, .init())
        #expect(old == new)
      }
    }
  }
}
