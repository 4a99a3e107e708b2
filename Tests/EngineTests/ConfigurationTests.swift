import Engine
import JSON
import PostText
import Rules
import Testing
import Voice

/// Checks of a single file.
@Suite struct ConfigurationFileTests {
  private func file(_ text: String, origin: ConfigurationOrigin = .file(path: "/w/timbre.json")) -> ConfigurationFile {
    ConfigurationFile(Array(text.utf8), origin: origin)
  }

  /// The marked place is where the one problem is; the fix writes the name given.
  @Test(
    arguments: [
      (#"{ ‹"platfroms"› : [] }"#, "platforms"), (#"{"drafts": {‹"includes"›: []}}"#, "include"),
      (#"{"platforms": ["x", ‹"linkdin"›]}"#, "linkedin"), (#"{"accounts": {‹"mastodn"›: {}}}"#, "mastodon"),
      (#"{"rules": {‹"format/markupp"›: "off"}}"#, "format/markup"),
      (#"{"rules": {"length/over": ‹"eror"›}}"#, "error"),
      (#"{"rules": {"format/hashtag": {‹"colour"›: 3}}}"#, nil),
      (#"{"rules": {"format/hashtag": {‹"walls"›: 3}}}"#, "wall"),
      (#"{"voices": {"default": {"person": ‹"thrid"›}}}"#, "third"), (#"{"platforms": ‹"x"›}"#, nil),
      (#"{"people": ‹7›}"#, nil), (#"{"drafts": {"include": ["a", ‹"{b"›]}}"#, nil),
      (#"{"accounts": {"x": {"limit": ‹-1›}}}"#, nil),
      (#"{"rules": {"format/hashtag": {"wall": ‹"many"›}}}"#, nil), (#"{"rules": {"length/over": ‹true›}}"#, nil),
      (#"{"voices": {"default": {"tone": {"humor": ‹[4, 2]›}}}}"#, nil), (#"‹[]›"#, nil),
      (#"{"voices": {"a": {"flex": {"x": {‹"tones"›: {}}}}}}"#, "tone"),
      (#"{"voices": {"a": {"flex": {"x": {‹"person"›: "we"}}}}}"#, nil),
      (#"{"voices": {"a": {"flex": {‹"linkdin"›: {}}}}}"#, "linkedin"),
      (#"{"voices": {"a": {"terms": [{"avoid": ["b", ‹"Use"›]}, {"avoid": ["c"], "prefer": "use"}]}}}"#, nil),
      (#"{"voices": {"a": {"terms": [{"avoid": ["b"], "prefer": "c"}, {"avoid": [‹"B"›], "prefer": "d"}]}}}"#, nil),
      (#"{"rules": {‹"voice/termm"›: "off"}}"#, "voice/term"),
      (#"{"overrides": [{"files": ["a"], ‹"rule"›: {}}]}"#, "rules"), (#"{‹"writer"›: {"model": "m"}}"#, nil),
    ] as [(String, String?)]) func aMistakeIsAProblemAtItsPlace(_ marked: String, _ name: String?) throws
  {
    let marked = MarkedText(marked)
    let problems = file(marked.text).problems
    #expect(problems.map(\.range) == marked.ranges, "\(problems.map(\.message))")
    #expect(problems.first?.fix?.edits.first?.replacement == name.map { "\"\($0)\"" }, "\(problems.map(\.message))")
  }

  @Test func commentsAndTrailingCommasAreAllowed() {
    let file = file("// ours\n{ /* all */ \"platforms\": [\"x\", ], }\n")
    #expect(file.problems.isEmpty)
    #expect(!file.hasErrors && file.root != nil)
  }

  @Test func anEmptyFileSaysNothing() {
    #expect(file(" \n").problems.isEmpty)
  }

  @Test func nullIsNotSet() {
    #expect(file(#"{"platforms": null, "rules": {"length/over": null}, "drafts": {"include": null}}"#).problems.isEmpty)
  }

  @Test(arguments: ["{", "{\"a\"", "{} x", "{\"platforms\": [\"x\"", "nul"]) func whatIsNoJSONIsOneProblem(
    _ text: String
  ) {
    let file = file(text)
    #expect(file.problems.count == 1 && file.hasErrors && file.root == nil)
    #expect(file.problems.allSatisfy { $0.range.upperBound <= text.utf8.count })
  }

  @Test func bytesThatAreNoTextAreAProblem() {
    let file = ConfigurationFile([0x7B, 0xFF, 0x7D], origin: .file(path: "/timbre.json"))
    #expect(file.problems.map(\.range) == [1..<1])
  }

  @Test func aWriterIsTakenFromTheUsersOwnFile() {
    #expect(file(#"{"writer": {"model": "m"}}"#, origin: .user(path: "/u/timbre.json")).problems.isEmpty)
  }

  @Test func aTermMayBeAboutCaseAlone() {
    let text = #"{"voices": {"a": {"terms": [{"avoid": ["acme cloud", "cloud"], "prefer": "Acme Cloud"}]}}}"#
    #expect(file(text).problems.isEmpty)
  }

  @Test func everyPrefixOfAFileIsRead() {
    let text =
      #"{"platforms": ["x"], "rules": {"voice/*": "off", "format/hashtag": {"wall": 3}}, "extends": "../é"} // end"#
    let bytes = Array(text.utf8)
    for count in 0...bytes.count {
      let file = ConfigurationFile(Array(bytes[..<count]), origin: .file(path: "/timbre.json"))
      for problem in file.problems { #expect(problem.range.lowerBound >= 0 && problem.range.upperBound <= count) }
    }
  }
}

/// Files joined to what holds.
@Suite struct ConfigurationLoaderTests {
  private func load(
    _ files: [String: String], folder: String = "/w/posts", user: String? = nil, settings: String? = nil,
    lastGood: [ConfigurationFile] = []
  ) throws -> LoadedConfiguration {
    let good = Dictionary(lastGood.map { ($0.path, $0) }) { $1 }
    let loader = ConfigurationLoader(lastGood: good) { path in
      files[path].map { .bytes(Array($0.utf8)) } ?? .missing
    }
    let root = try settings.map { try JSONParser.parse(Array($0.utf8)) }
    return loader.load(folder: folder, userFile: user, settings: root.map { ($0, "/w") })
  }

  @Test func theNearestFileWins() throws {
    let files = ["/w/timbre.json": #"{"platforms": ["x"]}"#, "/w/posts/timbre.json": #"{"platforms": ["linkedin"]}"#]
    #expect(try load(files).configuration.platforms == ["linkedin"])
    #expect(try load(files, folder: "/w/other/deep").configuration.platforms == ["x"])
    #expect(try load(files, folder: "/v").files.isEmpty)
  }

  @Test func eachSaysOnlyWhatTheStrongerLeavesOpen() throws {
    let files = [
      "/w/posts/timbre.json": #"{"extends": "../base.json", "platforms": ["x"]}"#,
      "/w/base.json": #"{"platforms": ["bluesky"], "people": "people.json", "brand": {"names": ["Base"]}}"#,
      "/u/timbre.json": #"{"people": "mine.json", "brand": {"names": ["Mine"], "domains": ["mine.example"]}}"#,
    ]
    let loaded = try load(files, user: "/u/timbre.json", settings: #"{"platforms": ["mastodon"], "people": null}"#)
    #expect(loaded.files.map(\.path) == ["/w/posts/timbre.json", "/w/base.json", "/u/timbre.json"])
    #expect(loaded.configuration.platforms == ["mastodon"])
    #expect(loaded.configuration.people == "/w/people.json", "a path counts from the file that names it")
    #expect(loaded.configuration.brand.names == ["Base"])
    #expect(loaded.configuration.brand.domains == ["mine.example"])
    #expect(loaded.value["platforms"]?.origin == .settings(folder: "/w"))
    #expect(loaded.value["people"]?.origin == .file(path: "/w/base.json"))
  }

  @Test(arguments: ["null", #"{"rules": null, "platforms": null}"#]) func nullSettingsChangeNothing(_ settings: String)
    throws
  {
    let files = ["/w/timbre.json": #"{"platforms": ["x"], "rules": {"length/over": "off"}}"#]
    let configuration = try load(files, settings: settings).configuration
    #expect(configuration.platforms == ["x"])
    #expect(configuration.rules["length/over"]?.isOff == true)
  }

  @Test func aCircleIsAProblemAndComesToAnEnd() throws {
    let loaded = try load([
      "/w/posts/timbre.json": #"{"extends": "../timbre.json"}"#, "/w/timbre.json": #"{"extends": "posts/timbre.json"}"#,
    ])
    #expect(loaded.files.map(\.problems.count) == [0, 1])
    #expect(loaded.files[1].problems[0].range == 12..<31)
    let own = try load(["/w/timbre.json": #"{"extends": "./timbre.json"}"#])
    #expect(own.files.map(\.problems.count) == [1])
  }

  @Test func anExtendedFileThatIsMissingIsAProblem() throws {
    let loaded = try load(["/w/timbre.json": #"{"extends": "gone.json", "platforms": ["x"]}"#])
    #expect(loaded.files[0].problems.map(\.range) == [12..<23])
    #expect(loaded.configuration.platforms == ["x"])
  }

  @Test func theLastGoodVersionHoldsWhileAFileIsBroken() throws {
    let base = #"{"people": "people.json"}"#
    let good = try load(["/w/timbre.json": #"{"extends": "base.json", "platforms": ["x"]}"#, "/w/base.json": base])
    #expect(good.lastGood.map(\.path) == ["/w/timbre.json", "/w/base.json"])
    for broken in [#"{"extends": "base.json", "platforms": ["#, #"{"platforms": 7}"#, #"{"extends": 1}"#] {
      let loaded = try load(["/w/timbre.json": broken, "/w/base.json": base], lastGood: good.lastGood)
      #expect(loaded.hasErrors)
      #expect(loaded.configuration.platforms == ["x"])
      #expect(loaded.configuration.people == "/w/people.json", "what the last good version extends holds too")
      #expect(loaded.lastGood.map(\.path) == ["/w/timbre.json", "/w/base.json"], "it holds for the next version too")
    }
    let mended = try load(["/w/timbre.json": "{}", "/w/base.json": base], lastGood: good.lastGood)
    #expect(mended.configuration.platforms.isEmpty && mended.configuration.people == nil)
  }

  @Test func warningsKeepAFileInForce() throws {
    let loaded = try load(["/w/timbre.json": #"{"platfroms": [], "platforms": ["x"]}"#])
    #expect(!loaded.hasErrors && loaded.configuration.platforms == ["x"])
  }

  // MARK: Rules

  @Test(arguments: [
    #"{"format/*": "off", "format/markup": "error"}"#, #"{"format/markup": "error", "format": "off"}"#,
  ]) func aSingleRuleIsStrongerThanItsGroup(_ rules: String) throws {
    let settings = try load(["/w/timbre.json": #"{"rules": \#(rules)}"#]).configuration.rules
    #expect(settings["format/markup"]?.severity == .error && settings["format/markup"]?.isOff == false)
    #expect(settings["format/link"]?.isOff == true)
    #expect(settings["length/over"] == nil)
  }

  @Test func optionsOfARuleAreRead() throws {
    let text = #"{"rules": {"format/hashtag": {"severity": "hint", "wall": 3, "max": "many"}}}"#
    let settings = try load(["/w/timbre.json": text]).configuration.rules["format/hashtag"]
    #expect(settings?.severity == .hint)
    #expect(settings?.options == ["wall": .number(3)])
  }

  @Test func overridesHoldForTheirFilesAndALaterOneIsStronger() throws {
    let text = """
      {"rules": {"format/hashtag": {"severity": "error", "wall": 3}},
       "overrides": [{"files": ["posts/**"], "rules": {"format/hashtag": "hint", "length/*": "off"}},
                     {"files": ["posts/b/*"], "rules": {"length/over": "warning"}}]}
      """
    let configuration = try load(["/w/timbre.json": text]).configuration
    let inA = configuration.rules(for: "/w/posts/a.md")
    #expect(inA["format/hashtag"]?.severity == .hint)
    #expect(inA["format/hashtag"]?.options["wall"] == .number(3))
    #expect(inA["length/over"]?.isOff == true)
    let inB = configuration.rules(for: "/w/posts/b/a.md")
    #expect(inB["length/over"]?.isOff == false && inB["length/over"]?.severity == .warning)
    #expect(configuration.rules(for: "/v/posts/a.md")["format/hashtag"]?.severity == .error)
    #expect(configuration.rules(for: nil)["length/over"] == nil)
  }
}
