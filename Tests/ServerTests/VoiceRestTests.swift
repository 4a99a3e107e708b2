import Engine
import JSON
import PostText
import Rules
import Server
import Testing
import Voice
import WireProtocol

/// The verdict on a learned voice while somebody types, and once they rest.
@Suite struct VoiceRestTests {
  private static let rule = RuleCatalog.rule("voice/drift")
  private static let foreign = rule?.bad.first?.text.filter { !"‹›".contains($0) } ?? ""
  private static let own = rule?.good.first?.text ?? ""
  /// Learned once: that takes longest.
  private static let voice: LearnedVoice? = {
    let posts = rule?.bad.first?.exemplars ?? []
    guard let background = VoiceBackground.shippedForLearning(),
      let profile = VoiceLearner(background: background).learn(exemplars: posts.map { Array($0.utf8) }),
      let scorer = VoiceScorer(profile, background: background)
    else { return nil }
    return LearnedVoice(scorer, alarmRate: 0.05)
  }()

  /// A draft that doesn't sound like its voice, judged at this time.
  private func typist(at time: Int = 1_000) throws -> Typist {
    var typist = Typist(voice: try #require(Self.voice))
    #expect(try typist.open(Self.foreign, at: time) == ["voice/drift"])
    return typist
  }

  @Test func standsWhileSomebodyTypes() throws {
    var typist = try typist()
    #expect(try typist.type(Self.own, at: 1_050) == ["voice/drift"])
    #expect(typist.wakesAt == 1_100)
    #expect(try typist.type(Self.own + " Two", at: 1_099) == ["voice/drift"])
    #expect(typist.wakesAt == 1_100)
  }

  @Test func isFoundAnewByTheTickAfterTheRest() throws {
    var typist = try typist()
    _ = try typist.type(Self.own, at: 1_050)
    #expect(try typist.tick(at: 1_099) == nil)
    #expect(typist.wakesAt == 1_100)
    #expect(try typist.tick(at: 1_100) == [])
    #expect(typist.wakesAt == nil)
    #expect(try typist.tick(at: 1_200) == nil)
  }

  @Test func isFoundAnewAtMostTenTimesASecond() throws {
    var typist = try typist()
    // Judged again by the first key behind the rest, and then not before another one.
    #expect(try typist.type(Self.own, at: 1_100) == [])
    #expect(try typist.type(Self.foreign, at: 1_150) == [])
    #expect(typist.wakesAt == 1_200)
    #expect(try typist.type(Self.foreign, at: 1_200) == ["voice/drift"])
  }

  @Test func isFoundAtOnceWhereItWasLongAgo() throws {
    var typist = try typist()
    #expect(try typist.type(Self.own, at: 9_000) == [])
    #expect(typist.wakesAt == nil)
  }

  @Test func aRequestBehindTheRestIsAnsweredWithTheNewVerdict() throws {
    var typist = try typist()
    _ = try typist.type(Self.own, at: 1_050)
    #expect(try typist.hover(at: 1_099).contains("voice/drift"))
    #expect(try !typist.hover(at: 1_101).contains("voice/drift"))
  }
}

/// A client and a host in one, whose one voice is known at once.
private struct Typist {
  private let voice: LearnedVoice
  private var server = LanguageServer()
  private var version = 1
  /// When the server wants to be woken; nil when it needn't be.
  private(set) var wakesAt: Int?

  init(voice: LearnedVoice) { self.voice = voice }

  /// The findings about the voice that are shown then; nil where nothing is sent.
  mutating func open(_ text: String, at now: Int) throws -> [String]? {
    _ = try send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{}}}"#,
      #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#, at: now)
    return try shown(
      send(
        """
        {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///w/a.linkedin.md",\
        "languageId":"markdown","version":1,"text":\(Self.quoted(text))}}}
        """, at: now))
  }

  mutating func type(_ text: String, at now: Int) throws -> [String]? {
    version += 1
    return try shown(
      send(
        """
        {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///w/a.linkedin.md",\
        "version":\(version)},"contentChanges":[{"text":\(Self.quoted(text))}]}}
        """, at: now))
  }

  mutating func tick(at now: Int) throws -> [String]? { try shown(send([.tick], at: now)) }

  mutating func hover(at now: Int) throws -> String {
    let sent = try send(
      #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///w/a.linkedin.md"},"position":{"line":0,"character":3}}}"#,
      at: now)
    return sent.first { $0["id"]?.int == 1 }?["result"]?["contents"]?["value"]?.string ?? ""
  }

  private func shown(_ sent: [JSONNode]) -> [String]? {
    sent.last { $0["method"]?.string == "textDocument/publishDiagnostics" }?["params"]?["diagnostics"]?.array?
      .compactMap { $0["code"]?.string }.filter { $0 == "voice/drift" }
  }

  private static func quoted(_ text: String) -> String { String(decoding: JSONWriter.bytes(text), as: UTF8.self) }

  private mutating func send(_ messages: String..., at now: Int) throws -> [JSONNode] {
    try send(messages.map { .message(Array($0.utf8)) }, at: now)
  }

  private mutating func send(_ events: [Event], at now: Int) throws -> [JSONNode] {
    var sent: [JSONNode] = []
    var pending = events
    while !pending.isEmpty {
      wakesAt = nil
      let effects = server.handle(pending, at: now)
      pending = []
      for effect in effects {
        switch effect {
        case .send(let body): sent.append(try JSONParser.parse(body, dialect: .strict))
        case .loadConfiguration(let request):
          var loaded = LoadedConfiguration.empty
          var sources = VoiceSources()
          sources.profile = "/w/voice.json"
          loaded.configuration.voiceSources["default"] = sources
          pending.append(.configurationLoaded(request, loaded))
        case .loadVoice(let sources):
          var outcome = VoiceOutcome()
          outcome.voice = voice
          pending.append(.voiceLoaded(sources, outcome))
        case .wake(let time): wakesAt = time
        default: break
        }
      }
    }
    return sent
  }
}
