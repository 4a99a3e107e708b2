import Foundation
import JSON
import Testing

/// `timbre voice`, and `batch` with a learned voice.
@Suite struct VoiceCommandTests {
  private static let posts = (0..<20).map { index in
    "Plot \(index + 2) is open. It has sun and one stubborn root. Who wants it?"
  }

  private func write(_ texts: [String], to name: String, in folder: URL) throws {
    let lines = texts.map { text in
      JSONWriter.bytes { json in json.object { $0.field("text", text) } } + [UInt8(ascii: "\n")]
    }
    try Data(lines.joined()).write(to: folder.appendingPathComponent(name))
  }

  @Test func learnsShowsAndScores() throws {
    try Timbre.inFolder { folder in
      try write(Self.posts, to: "posts.jsonl", in: folder)
      let learned = try Timbre.run(
        ["voice", "learn", "--exemplars", "posts.jsonl", "-o", "us.timbre-voice.json"], in: folder)
      #expect(learned.status == 0, "\(learned.errors)")
      let profile = try String(contentsOf: folder.appendingPathComponent("us.timbre-voice.json"), encoding: .utf8)
      #expect(!profile.contains("stubborn"))

      let shown = try Timbre.run(
        ["voice", "show", "--profile", "us.timbre-voice.json", "--format", "json"], in: folder)
      let listing = try JSONParser.parse(shown.output, dialect: .strict)
      #expect(listing["learnedFrom"]?.int == 20)
      #expect(listing["threshold"]?.double != nil)

      let loud = "We are THRILLED to announce an amazing partnership that will empower our entire ecosystem!!!"
      let score = try Timbre.run(
        ["voice", "score", "--profile", "us.timbre-voice.json"], input: [Array(loud.utf8)], in: folder)
      #expect(score.text.contains("0 % of your own posts read less like you than this."))
      #expect(score.text.contains("That is unlike you."))

      let record = "{\"id\": 1, \"text\": \"\(loud)\", \"raw\": true, \"want\": [\"voice\"]}\n"
      let batch = try Timbre.run(["batch", "--voice", "us.timbre-voice.json"], input: [Array(record.utf8)], in: folder)
      let voice = try JSONParser.parse(batch.output, dialect: .strict)["voice"]
      #expect(voice?["alarm"]?.bool == true && voice?["learnedFrom"]?.int == 20)
      #expect(voice?.object?.map(\.key) == ["score", "raw", "alarm", "learnedFrom", "reasons", "passages"])
    }
  }

  @Test func exemplarsOfTheConfigurationAreLearned() throws {
    try Timbre.inFolder { folder in
      try write(Self.posts, to: "posts.jsonl", in: folder)
      let configuration = #"{ "platforms": ["x"], "voices": { "default": { "exemplars": ["*.jsonl"] } } }"#
      try Data(configuration.utf8).write(to: folder.appendingPathComponent("timbre.json"))
      let draft = "We are THRILLED to announce an amazing partnership that will empower our entire ecosystem!!!\n"
      try Data(draft.utf8).write(to: folder.appendingPathComponent("a.post.md"))
      let outcome = try Timbre.run(["check", "a.post.md", "--fail-on", "info"], in: folder)
      #expect(outcome.text.contains("[voice/drift]"), "\(outcome.text)\(outcome.errors)")
      #expect(outcome.status == 1)
    }
  }

  @Test(arguments: [
    (["voice"], "say what to do: learn, show, score, background"),
    (["voice", "lern"], "did you mean learn?"),
    (["voice", "learn"], "name the posts to learn from"),
    (["voice", "learn", "missing.jsonl", "-o", "out.json"], "missing.jsonl: No such file or directory"),
    (["voice", "learn", "few.jsonl"], "say where to write the profile"),
    (["voice", "learn", "binary.md", "-o", "out.json"], "binary.md: This is no text"),
    (["voice", "learn", "broken.jsonl", "-o", "out.json"], "broken.jsonl:1: This line is no record"),
    (["voice", "show"], "no posts are named for the voice “default”"),
    (["voice", "show", "--profile", "few.jsonl"], "this is no profile of a voice"),
    (["voice", "show", "--profile", "newer.json"], "the profile is of version 99"),
    (["voice", "show", "--profile", "damaged.json"], "the profile is damaged"),
    (["voice", "show", "--alarm-rate", "5", "--profile", "few.jsonl"], "--alarm-rate takes a share between 0 and 1"),
    (["voice", "learn", "few.jsonl", "-o", "out.json", "--background", "few.jsonl"], "this is no background"),
    (["voice", "background", "few.jsonl", "-o", "out.bin"], "1 posts are too few to tell how people write"),
    (["batch", "--voice", "missing.json"], "missing.json: No such file or directory"),
  ]) func badInputGetsAClearMessage(_ arguments: [String], _ message: String) throws {
    try Timbre.inFolder { folder in
      try write(["One post."], to: "few.jsonl", in: folder)
      let files = [
        "binary.md": "a\0b", "broken.jsonl": "{\n", "newer.json": #"{ "format": "timbre-voice", "version": 99 }"#,
        "damaged.json": #"{ "format": "timbre-voice", "version": 1, "checksum": "0", "data": "AAAA" }"#,
      ]
      for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
      let outcome = try Timbre.run(arguments, in: folder)
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
      #expect(outcome.status == 2)
      #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("out.json").path))
    }
  }
}
