import Engine
import Platforms
import PostText
import Reimagining
import Rules
import Voice

/// A draft, and what becomes of it on one platform.
struct Reimagined {
  let platform: Platform
  let analysis: Analysis
  let manuscript: Manuscript
  let alternatives: [Alternative]

  static let people = AddressBook([
    Person(name: "Ada Park", handles: ["x": "adapark", "bluesky": "ada.example", "mastodon": "ada@server.example"]),
    Person(name: "Bo Lee", handles: ["reddit": "bolee", "instagram": "bo"]),
  ])

  static let configuration: Configuration = {
    var configuration = Configuration()
    configuration.addressBook = people
    return configuration
  }()

  static func analysis(of text: SourceText, _ configuration: Configuration = configuration) -> Analysis {
    Analysis(Document(path: nil, text: text), configuration: configuration)
  }

  init(
    _ analysis: Analysis, on platform: Platform, section: Int? = nil, numbering: ThreadNumbering = .none,
    _ configuration: Configuration = configuration
  ) {
    let reimaginer = Reimaginer(
      analysis, .section(section ?? analysis.sectionToReimagine(for: platform)), configuration: configuration,
      request: AnalysisRequest(), numbering: numbering)
    self.platform = platform
    self.analysis = analysis
    manuscript = reimaginer.manuscript
    alternatives = reimaginer.alternatives(for: platform)
  }

  /// Those that were made, and aren't the text as it is.
  var made: [Alternative] { alternatives.filter { $0.lead != .asIs } }

  /// What Timbre itself finds wrong with a part: rules by their ids.
  func faults(of alternative: Alternative, _ configuration: Configuration = configuration) -> [Finding] {
    alternative.parts.flatMap { part in
      var request = AnalysisRequest(platforms: [platform.id], isRaw: true)
      request.fields = Dictionary(alternative.fields.map { ($0.name, $0.text) }) { first, _ in first }
      let reading = Analysis(
        Document(path: nil, text: SourceText(part)), configuration: configuration, request: request)
      return reading.findings.filter { $0.severity >= .warning && $0.rule != Rule.draftPlaceholder.id }
    }
  }
}

/// Letters and digits of texts, in small letters, so that what only form changes is the same.
enum Letters {
  static func of(_ text: some StringProtocol) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
  }

  /// Whether the words of one text stand in another one in the same order, with others between.
  static func areWords(of part: [String], in whole: [String]) -> Bool {
    var rest = whole[...]
    for word in part {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  static func words(of bytes: [UInt8]) -> [String] {
    Tokenizer.tokens(of: bytes).filter(\.isWordOrNumber).map {
      String(decoding: bytes[$0.range], as: UTF8.self).lowercased()
    }
  }
}
