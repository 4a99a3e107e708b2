import Foundation
import JSON
import Testing

/// Drafts judged among the others of their folder, as a user runs the program.
@Suite struct WorkspaceTests {
  private func write(_ text: String, to name: String, in folder: URL) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// `file: rule` for each finding.
  private func findings(_ arguments: [String], in folder: URL) throws -> [String] {
    let outcome = try Timbre.run(["check", "--format", "json", "--fail-on", "never"] + arguments, in: folder)
    let root = try JSONParser.parse(outcome.output, dialect: .strict)
    return (root["files"]?.array ?? []).flatMap { file in
      (file["findings"]?.array ?? []).map { finding in
        "\(file["path"]?.string ?? ""): \(finding["rule"]?.string ?? "")"
      }
    }
  }

  private static let ferry = "The ferry runs until nine from today on, and bikes travel free on weekdays."

  @Test(arguments: ["2026-08-31", "2040-01-01"])
  func eachNativeRuleFiresOnceInTheExampleAndNothingElseDoes(_ today: String) throws {
    let folder = Timbre.package.appending(path: "EditorConfigs/example-workspace")
    #expect(
      try findings(["--today", today, "."], in: folder).sorted() == [
        "posts/02-honey-house.md: native/about-us",
        "posts/05-first-frost.md: native/same-text",
        "posts/06-mouse-guards.md: native/foreign-idiom",
        "posts/07-grant.md: native/dump",
        "posts/08-pin.md: native/own-pin",
        "posts/10-market.md: native/stale",
        "posts/11-fund.md: native/ask",
        "posts/13-feeding-again.md: native/repeat",
        "posts/14-membership.md: native/ask-ratio",
        "posts/15-stand.md: native/moment",
      ])
    let drafts = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "posts").path())
    #expect(drafts.count == 20)
    let rules = try JSONParser.parse(Timbre.run(["rules", "--format", "json"]).output, dialect: .strict)
    let native = (rules["rules"]?.array ?? []).compactMap { $0["id"]?.string }.filter { $0.hasPrefix("native/") }
    #expect(native.count == 10)
  }

  @Test func fileThatIsNamedAloneIsJudgedAmongTheOthersOfItsWorkspace() throws {
    try Timbre.inFolder { folder in
      try write("{}", to: "timbre.json", in: folder)
      try write(
        "---\nplatforms: x\ndate: 2026-03-01\nstatus: published\n---\n\(Self.ferry)\n", to: "old/a.md", in: folder)
      try write("---\nplatforms: x\ndate: 2026-03-05\n---\n\(Self.ferry) #Ferry\n", to: "new/b.md", in: folder)
      #expect(try findings(["new/b.md"], in: folder) == ["new/b.md: native/repeat"])
      #expect(try findings(["."], in: folder) == ["new/b.md: native/repeat"])
      let text = try Timbre.run(["check", "new/b.md"], in: folder).text
      #expect(text.contains("This was on X before, word for word: old/a.md (2026-03-01)."))
    }
  }

  @Test func withoutAConfigurationOnlyTheFilesBesideItAreRead() throws {
    try Timbre.inFolder { folder in
      try write("---\nplatforms: x\ndate: 2026-03-01\n---\n\(Self.ferry)\n", to: "old/a.md", in: folder)
      try write("---\nplatforms: x\ndate: 2026-03-05\n---\n\(Self.ferry)\n", to: "b.md", in: folder)
      #expect(try findings(["b.md"], in: folder) == [])
    }
  }

  @Test func filesOfOneDraftAreComparedAndOneOfThemIsTold() throws {
    try Timbre.inFolder { folder in
      try write("---\nplatforms: linkedin\n---\n\(Self.ferry)\n", to: "launch.md", in: folder)
      try write("\(Self.ferry) #Ferry\n", to: "launch.x.md", in: folder)
      try write("\(Self.ferry) #Ferry\n", to: "start.x.md", in: folder)
      #expect(
        try findings(["."], in: folder) == ["launch.x.md: native/same-text", "start.x.md: native/repeat"])
      let output = try Timbre.run(["check", "--format", "json", "launch.x.md"], in: folder).output
      let finding = try JSONParser.parse(output, dialect: .strict)["files"]?.array?.first?["findings"]?.array?.first
      let related = finding?["related"]?.array?.first
      #expect(related?["path"]?.string == "launch.md")
      #expect(related?["line"]?.int == 4)
    }
  }

  @Test func filesOfOneDraftShouldSoundLikeTheSamePeople() throws {
    try Timbre.inFolder { folder in
      try write(
        "---\nplatforms: linkedin\n---\nWe have opened a library for our members. Our team has worked on it for a year, "
          + "and it is open to all of you from Monday to Friday.\n", to: "launch.md", in: folder)
      try write(
        "The library is open! I worked on it with my friends for a year, and I hope to see you all there on Monday.\n",
        to: "launch.x.md", in: folder)
      #expect(try findings(["."], in: folder) == ["launch.x.md: voice/variants"])
      let text = try Timbre.run(["check", "launch.x.md"], in: folder).text
      #expect(text.contains("The text in launch.md and the X variant don't sound like the same people"))
    }
  }

  @Test func historyCountsAndWhatIsWrongWithItIsSaid() throws {
    try Timbre.inFolder { folder in
      try write("{ \"history\": [\"past/*.csv\", \"gone.jsonl\"] }", to: "timbre.json", in: folder)
      try write("date,network,message\n2026-03-01,X,\"\(Self.ferry)\"\nsoon,X,Hello\n", to: "past/a.csv", in: folder)
      try write("---\nplatforms: x\ndate: 2026-03-05\n---\n\(Self.ferry)\n", to: "b.md", in: folder)
      let outcome = try Timbre.run(["check", "b.md"], in: folder)
      #expect(outcome.text.contains("past/a.csv:2 (2026-03-01)"))
      #expect(outcome.errors.contains("past/a.csv:3: This post has no date of the form 2026-12-01."))
      #expect(outcome.errors.contains("gone.jsonl: no file matches in"))
    }
  }
}
