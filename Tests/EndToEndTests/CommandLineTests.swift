import Foundation
import JSON
import Testing

@Suite struct CommandLineTests {
  private func write(_ text: String, to name: String, in folder: URL) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  @Test func checkPointsAtTheWordsAndExitsWithOne() throws {
    try Timbre.inFolder { folder in
      try write("---\nplatforms: x\n---\n\n" + String(repeating: "a", count: 290) + "\n", to: "a.post.md", in: folder)
      let outcome = try Timbre.run(["check", "."], in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.text.contains("a.post.md:5:281: error: 10 over the 280 weighted characters of X"))
      #expect(outcome.text.contains("^^^^^^^^^^\n"))
      #expect(outcome.errors == "1 draft: 1 error\n")
      #expect(try Timbre.run(["check", "--fail-on", "never", "."], in: folder).status == 0)
    }
  }

  @Test func folderWalkLeavesOtherFilesAlone() throws {
    try Timbre.inFolder { folder in
      try write("# Read **me**\n", to: "README.md", in: folder)
      #expect(try Timbre.run(["check", "."], in: folder).errors == "0 drafts: nothing to mend\n")
      #expect(
        try Timbre.run(["check", "README.md", "--platform", "x"], in: folder).errors.hasPrefix("1 draft: 2 warn"))
    }
  }

  @Test func fixChangesWhatIsSafeAndKeepsTheRest() throws {
    try Timbre.inFolder { folder in
      let draft = "\u{FEFF}---\r\nplatforms: x\r\n---\r\n\r\nWe **won** #makeitreal 🎉\r\n"
      try write(draft, to: "a.post.md", in: folder)
      let file = folder.appending(path: "a.post.md")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path())
      #expect(try Timbre.run(["check", "--fix", "a.post.md"], in: folder).status == 0)
      let fixed = draft.replacing("**", with: "").replacing("makeitreal", with: "MakeItReal")
      #expect(try Data(contentsOf: file) == Data(fixed.utf8))
      let mode = try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions] as? NSNumber
      #expect(mode == 0o640)
    }
  }

  @Test func fixOfStandardInputPrintsTheText() throws {
    let draft = Array("---\nplatforms: x\n---\n\nWe **won**.\n".utf8)
    let outcome = try Timbre.run(["check", "--fix", "-"], input: [draft])
    #expect(outcome.text == "---\nplatforms: x\n---\n\nWe won.\n")
  }

  @Test func jsonHasTheAgreedShape() throws {
    try Timbre.inFolder { folder in
      try write("---\nplatforms: x\n---\n\n🎉 **won**\n", to: "a.post.md", in: folder)
      let outcome = try Timbre.run(["check", "--format", "json", "a.post.md"], in: folder)
      let root = try JSONParser.parse(outcome.output, dialect: .strict)
      #expect(root.object?.map(\.key) == ["version", "files", "summary"])
      let found = try #require(root["files"]?.array?.first?["findings"]?.array?.first)
      #expect(found["rule"]?.string == "format/markup")
      #expect([found["line"]?.int, found["column"]?.int, found["endColumn"]?.int] == [5, 4, 11])
      #expect([found["start"]?.int, found["end"]?.int] == [27, 34])
      #expect(root["summary"]?["warning"]?.int == 1)
    }
  }

  @Test func badFilesGetAClearMessageAndNothingIsWritten() throws {
    try Timbre.inFolder { folder in
      let bad = folder.appending(path: "bad.post.md")
      try Data([0x68, 0x69, 0x0A, 0x61, 0xFF, 0x0A]).write(to: bad)
      try Data([0x68, 0x00, 0x69]).write(to: folder.appending(path: "nul.post.md"))
      try write("---\nplatforms: x\n---\n\nWe **won**.\n", to: "good.post.md", in: folder)
      let outcome = try Timbre.run(["check", "--fix", ".", "missing.md"], in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("bad.post.md:2: this isn't UTF-8 (byte 5 of the file): save it as UTF-8"))
      #expect(outcome.errors.contains("nul.post.md:1: this holds a NUL byte"))
      #expect(outcome.errors.contains("missing.md: No such file or directory"))
      #expect(try Data(contentsOf: bad) == Data([0x68, 0x69, 0x0A, 0x61, 0xFF, 0x0A]))
      #expect(try String(contentsOf: folder.appending(path: "good.post.md"), encoding: .utf8).hasSuffix("We won.\n"))
    }
  }

  @Test func filesOverTwentyMegabytesAreRefused() throws {
    try Timbre.inFolder { folder in
      try Data(repeating: 0x61, count: 20 << 20 + 1).write(to: folder.appending(path: "big.post.md"))
      let outcome = try Timbre.run(["check", "big.post.md"], in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("big.post.md: it is longer than 20 MB"))
    }
  }

  @Test func wrongConfigurationIsReportedAtItsKey() throws {
    try Timbre.inFolder { folder in
      try write("{\n  \"platforms\": \"x\"\n}\n", to: "timbre.json", in: folder)
      try write("Hello there, members.\n", to: "a.post.md", in: folder)
      let outcome = try Timbre.run(["check", "."], in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("timbre.json:2:16: error: “platforms” must be a list of platforms."))
      #expect(try Timbre.run(["config"], in: folder).status == 2)
    }
  }

  @Test(arguments: [
    (["check", "--formt", "json"], "there is no flag --formt; did you mean --format?"),
    (["chek"], "there is no command “chek”; did you mean check?"),
    (["check", "--format", "jsn"], "--format takes text, json, not “jsn”; did you mean json?"),
    (["check", "--platform", "lnkedin", "."], "“lnkedin” is no platform; did you mean linkedin?"),
    (["explain", "lenght/over"], "there is no rule “lenght/over”; did you mean length/over?"),
    (["check", "--fail-on"], "--fail-on needs a value behind it"),
    (["lsp", "now"], "“now” is one word too many; see --help"),
  ]) func wrongUsageIsAnsweredWithTheRight(_ arguments: [String], _ message: String) throws {
    let outcome = try Timbre.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "timbre: \(message)\n")
    #expect(outcome.output.isEmpty)
  }

  // MARK: Days

  @Test func checkTakesTheDayItIsTold() throws {
    try Timbre.inFolder { folder in
      try write("---\nplatforms: x\n---\n\nRegister by 1 December 2026!\n", to: "a.post.md", in: folder)
      let late = try Timbre.run(["check", "--today", "2026-12-03", "a.post.md"], in: folder)
      #expect(late.text.contains("today is Thursday 3 December 2026") && late.text.contains("[native/stale]"))
      #expect(try !Timbre.run(["check", "--today=2026-12-01", "a.post.md"], in: folder).text.contains("native/stale"))
      // Long past, and so history, by any clock that runs after it.
      try write("---\nplatforms: x\nstatus: ready\ndate: 2020-01-01\n---\n\nHello.\n", to: "a.post.md", in: folder)
      #expect(try Timbre.run(["check", "a.post.md"], in: folder).text.contains("1 January 2020 is past"))
    }
  }

  @Test(arguments: ["check", "batch"], ["tomorrow", "2026-12-32", "2026-12-01T10:00", ""])
  func aDayThatIsNoneIsAnsweredWithItsForm(_ command: String, _ day: String) throws {
    let outcome = try Timbre.run([command, "--today", day])
    #expect(outcome.status == 2)
    #expect(outcome.errors == "timbre: --today takes a day written as 2026-12-01, not “\(day)”\n")
  }

  @Test func batchKnowsTheDayOfARecord() throws {
    let text = #""text": "Register by 1 December 2026!", "raw": true, "want": ["findings"]"#
    let records = [
      "", #", "today": "2026-12-03""#, #", "date": "2026-12-05""#, #", "today": "2026-12-01""#, #", "today": "soon""#,
    ]
    let input = records.map { "{\(text)\($0)}\n" }.joined()
    func stale(_ arguments: [String]) throws -> [Int?] {
      let outcome = try Timbre.run(["batch"] + arguments, input: [Array(input.utf8)])
      #expect(outcome.status == 2)
      return try outcome.output.split(separator: UInt8(ascii: "\n")).map { line in
        try JSONParser.parse(Array(line), dialect: .strict)["findings"]?.array?.count {
          $0["rule"]?.string == "native/stale"
        }
      }
    }
    #expect(try stale([]) == [0, 1, 1, 0, nil])
    #expect(try stale(["--today", "2026-12-02"]) == [1, 1, 1, 0, nil])
  }

  @Test func kindOfARecordIsStrongerThanItsWords() throws {
    let text = #""text": "Register now, donate today. Last chance!", "platforms": ["x"], "want": ["findings"]"#
    let input = ["", #", "kind": "value""#, #", "kind": "ask""#, #", "kind": "both""#].map { "{\(text)\($0)}\n" }
    let outcome = try Timbre.run(["batch"], input: [Array(input.joined().utf8)])
    let answers = try outcome.output.split(separator: UInt8(ascii: "\n")).map { line in
      try JSONParser.parse(Array(line), dialect: .strict)
    }
    #expect(
      answers.prefix(3).map { answer in
        answer["findings"]?.array?.count { $0["rule"]?.string == "native/ask" }
      } == [1, 0, 1])
    #expect(answers.last?["error"]?.string == "“kind” must be one of value, ask, jab, hook")
  }

  @Test func whatIsWrongWithTheAddressBookIsSaid() throws {
    try Timbre.inFolder { folder in
      try write("[\n{ \"name\": \"Ada\", \"x\": \"a b\" }]", to: "people.json", in: folder)
      try write(#"{ "platforms": ["x"], "people": "people.json" }"#, to: "timbre.json", in: folder)
      try write("Hello.\n", to: "a.post.md", in: folder)
      let outcome = try Timbre.run(["check", "a.post.md"], in: folder)
      #expect(outcome.errors.contains("people.json:2: “a b” can't be the handle of Ada on X"))
      try write(#"{ "platforms": ["x"], "people": "none.json" }"#, to: "timbre.json", in: folder)
      let missing = try Timbre.run(["check", "a.post.md"], in: folder)
      #expect(missing.errors.contains("none.json: No such file or directory"))
    }
  }

  @Test func momentsComeFromTheFilesOfTheConfiguration() throws {
    try Timbre.inFolder { folder in
      let calendar =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Giving Tuesday\nDTSTART:20261201\nEND:VEVENT\nBEGIN:VEVENT\n"
        + "SUMMARY:Gala\nDTSTART:soon\nEND:VEVENT\nEND:VCALENDAR\n"
      try write(calendar, to: "days.ics", in: folder)
      try write(#"{ "platforms": ["x"], "moments": ["*.ics", "none.ics"] }"#, to: "timbre.json", in: folder)
      try write("---\ndate: 2026-11-30\n---\n\nHappy Giving Tuesday!\n", to: "a.post.md", in: folder)
      let outcome = try Timbre.run(["check", "--today", "2026-11-26", "."], in: folder)
      #expect(outcome.text.contains("warning: Giving Tuesday is on Tuesday 1 December 2026 in your calendar"))
      #expect(outcome.errors.contains("days.ics:8: This DTSTART can't be read"))
      #expect(outcome.errors.contains("none.ics: no file matches"))
      let record = Array(#"{"text": "We sing.", "date": "2026-11-30"}"#.utf8)
      #expect(try Timbre.run(["batch"], input: [record]).text.contains("native/moment") == false)
      let file = folder.appending(path: "timbre.json").path()
      #expect(try Timbre.run(["batch", "--config", file], input: [record]).text.contains("native/moment"))
    }
  }

  @Test func everyCommandHasHelp() throws {
    let overview = try Timbre.run(["--help"]).text
    for name in ["check", "count", "batch", "lsp", "init", "config", "platforms", "rules", "explain"] {
      #expect(overview.contains("  \(name) "))
      let page = try Timbre.run([name, "--help"])
      #expect(page.status == 0)
      #expect(page.text.hasPrefix("usage: timbre \(name)"))
    }
    #expect(try Timbre.run(["--version"]).text == "timbre 0.1.0\n")
  }

  @Test func batchAnswersLineForLineInOrder() throws {
    let records = (0..<5_000).map { #"{"id":\#($0),"text":"Post \#($0) 🎉","platforms":["x"],"want":["counts"]}"# }
    var lines = records
    lines[2_500] = "{nonsense"
    let outcome = try Timbre.run(["batch", "--jobs", "3"], input: [Array(lines.joined(separator: "\n").utf8)])
    #expect(outcome.status == 2)
    let answers = outcome.output.split(separator: UInt8(ascii: "\n"))
    #expect(answers.count == 5_000)
    for (index, answer) in answers.enumerated() {
      let node = try JSONParser.parse(Array(answer), dialect: .strict)
      if index == 2_500 {
        #expect(node["id"]?.isNull == true && node["line"]?.int == 2_501 && node["error"]?.string != nil)
      } else {
        #expect(node["id"]?.int == index)
      }
    }
  }

  @Test func batchGivesTheIdBackAsItCame() throws {
    let line = #"{"id":{"a":[1.50,"ü"]},"text":"Hi","platforms":["x"],"want":[]}"#
    #expect(try Timbre.run(["batch"], input: [Array(line.utf8)]).text == "{\"id\":{\"a\":[1.50,\"ü\"]}}\n")
  }

  @Test func initWritesAConfigurationThatIsRightAndOnlyOnce() throws {
    try Timbre.inFolder { folder in
      #expect(try Timbre.run(["init"], in: folder).status == 0)
      let config = try Timbre.run(["config"], in: folder)
      #expect(config.status == 0)
      #expect(config.text.contains("platforms = [\"x\",\"linkedin\"]"))
      #expect(try Timbre.run(["init"], in: folder).status == 2)
    }
  }

  @Test func countShowsTheSum() throws {
    let draft = "---\nplatforms: [x, bluesky]\n---\n\nRead https://example.org/a/very/long/address/indeed\n"
    let outcome = try Timbre.run(["count", "-"], input: [Array(draft.utf8)])
    #expect(outcome.text.contains("28/280"))
    #expect(outcome.text.contains("text 5 + 1 link × 23"))
    #expect(outcome.text.contains("Bluesky (app)") && outcome.text.contains("Bluesky (api)"))
  }

  // MARK: Preview

  @Test func previewWritesAPageOfTheDraft() throws {
    try Timbre.inFolder { folder in
      try write("---\nplatforms: [x, linkedin]\n---\n\n<b>Hi</b>\n", to: "a.post.md", in: folder)
      let all = try Timbre.run(["preview", "a.post.md"], in: folder)
      #expect(all.status == 0)
      #expect(all.text.hasPrefix("<!DOCTYPE html>\n"))
      #expect(all.text.matches(of: /&lt;b&gt;Hi&lt;\/b&gt;<\/div>/).count == 2)
      let one = try Timbre.run(["preview", "a.post.md", "--platform", "twitter", "-o", "out.html"], in: folder)
      #expect([one.text, one.errors] == ["", ""])
      let page = try String(contentsOf: folder.appending(path: "out.html"), encoding: .utf8)
      #expect(page.contains("<h1>How it will look on X</h1>"))
      #expect(try Timbre.run(["preview", "-"], input: [Array("Hi".utf8)]).text.contains("id=\"tumblr\""))
    }
  }

  @Test func previewSaysWhatIsWrong() throws {
    #expect(try Timbre.run(["preview", "missing.md"]).errors.contains("missing.md: No such file or directory"))
    let outcome = try Timbre.run(["preview", "-", "--platform", "twiter"], input: [Array("Hi".utf8)])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("“twiter” is no platform; did you mean"))
    #expect(
      try Timbre.run(["preview", "-", "-o", "/nonexistent/a.html"], input: [Array("Hi".utf8)]).errors
        .contains("/nonexistent/a.html: No such file or directory"))
  }
}
