import Engine
import PostText
import Rules
import Testing

/// What is taken from exports of published posts.
@Suite struct HistoryReaderTests {
  private static func read(_ text: String, _ name: String) -> HistoryReader {
    HistoryReader(Array(text.utf8), name: name)
  }

  @Test func linesOfJSONAreTaken() {
    let reader = Self.read(
      """
      {"text": "Herons.", "date": "2026-03-01", "platform": "x"}

      {"content": "Owls.", "created_at": "2026-03-02T10:00:00Z", "platforms": ["LinkedIn", "bluesky"], "kind": "ask"}
      """, "past.jsonl")
    #expect(reader.problems == [])
    #expect(reader.posts.map(\.text) == ["Herons.", "Owls."])
    #expect(reader.posts.map(\.platforms) == [["x"], ["linkedin", "bluesky"]])
    #expect(reader.posts.map(\.kind) == [nil, .ask])
    #expect(reader.posts.map(\.line) == [0, 2])
  }

  @Test func tablesAreTakenWithQuotesLineEndsAndSeparatorsOfTheirOwn() {
    let reader = Self.read(
      "\u{FEFF}Published At;Message;Network\r\n2026-03-01 09:30;\"Herons; \"\"grey\"\" ones\r\nand owls\";X\r\n\r\n"
        + "2026-03-02;Owls;twitter", "export.csv")
    #expect(reader.problems == [])
    #expect(reader.posts.map(\.text) == ["Herons; \"grey\" ones\r\nand owls", "Owls"])
    #expect(reader.posts.map(\.platforms) == [["x"], ["x"]])
    #expect(reader.posts.map(\.line) == [1, 4])
  }

  @Test func nameOfTheFileMayNameThePlatform() {
    let reader = Self.read("date,text\n2026-03-01,Herons.\n", "posts.linkedin.csv")
    #expect(reader.posts.map(\.platforms) == [["linkedin"]])
  }

  @Test(arguments: [
    ("{\"text\": 7}", "a.x.jsonl", "a.x.jsonl:1: This post has no text."),
    (
      "{\"text\": \"a\", \"date\": \"soon\"}", "a.x.jsonl", "a.x.jsonl:1: This post has no date of the form 2026-12-01."
    ),
    (
      "no JSON", "a.jsonl", "a.jsonl:1: This line is no object {\"text\": \"…\", \"date\": \"…\", \"platform\": \"…\"}."
    ),
    (
      "{\"text\": \"a\", \"date\": \"2026-03-01\"}", "a.jsonl",
      "a.jsonl:1: This post names no platform; give it one, or name the file after one (posts.linkedin.csv)."
    ),
    (
      "{\"text\": \"a\", \"date\": \"2026-03-01\", \"platform\": \"myspace\"}", "a.jsonl",
      "a.jsonl:1: “myspace” is no platform; `timbre platforms` lists them."
    ),
    ("when,what\n1,2\n", "a.csv", "a.csv:1: There is no column “text” among “when, what”; name one so."),
    ("date,text\n2026-03-01,\"open\n", "a.x.csv", "a.x.csv:2: A quotation mark that opens here is never closed."),
    ("a", "a.xlsx", "a.xlsx: History is JSON Lines (.jsonl) or CSV (.csv, .tsv); rename the file if it is one."),
    ("a\u{0}b", "a.csv", "a.csv: This is no text; history is JSON Lines or CSV."),
  ])
  func whatCannotBeTakenIsSaid(_ text: String, _ name: String, _ problem: String) {
    let reader = Self.read(text, name)
    #expect(reader.problems == [problem])
    #expect(reader.posts == [])
  }

  @Test func manyBadLinesAreSummedUp() {
    let reader = Self.read(String(repeating: "x\n", count: 20), "a.jsonl")
    #expect(reader.problems.count == 6)
    #expect(reader.problems.last == "a.jsonl: 15 more lines like these.")
  }

  @Test func anyBytesAreSurvived() {
    var state: UInt64 = 5
    for _ in 0..<2_000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let signs = Array("\",;\n\r\t{}date,textplatform2026-03-01é".utf8)
        return signs[Int(state >> 33) % signs.count]
      }
      for name in ["a.x.csv", "a.jsonl", "a.tsv"] {
        let reader = HistoryReader(bytes, name: name)
        #expect(reader.posts.allSatisfy { !$0.platforms.isEmpty })
      }
    }
  }
}
