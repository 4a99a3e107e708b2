import Engine
import JSON
import PostText
import Voice
import WireProtocol

/// Telling what a voice is, and how much a draft reads like it (`timbre/voice`).
extension LanguageServer {
  mutating func voice(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: VoiceParams = try Self.decode(params ?? JSONNode(.object([])))
    let loaded = configurations[folder(of: params.uri)] ?? .empty
    var analysis: Analysis?
    if let uri = params.uri { analysis = self.analysis(of: uri) }
    let name = params.voice ?? analysis?.voiceName ?? "default"
    let sources = loaded.configuration.voiceSources[name]
    let learned = loaded.configuration.learnedVoices[name]
    let texts = analysis.map { analysis in
      VoiceScoreListing.texts(analysis, learned) { range(of: $0, in: analysis.text) }
    }
    return VoiceResult(
      name: name, isDeclared: loaded.configuration.voices[name] != nil, state: state(of: sources), learned: learned,
      texts: texts ?? [])
  }

  func state(of sources: VoiceSources?) -> VoiceState {
    guard let sources, !sources.isEmpty, let outcome = voices[sources] else { return .none }
    if outcome.tooFew != nil { return .tooFew }
    if outcome.voice != nil { return .learned }
    return voicesUnderWay.contains(sources) ? .learning : .none
  }
}

/// How far the server knows a voice from its posts.
enum VoiceState: String {
  /// There are no posts to learn it from.
  case none
  case learning
  /// There are too few posts for a verdict.
  case tooFew
  case learned
}

private struct VoiceParams: JSONDecodable {
  /// A draft whose texts are to be judged, or whose folder has the configuration.
  var uri: DocumentURI?
  /// A name in the configuration; the draft's own where there is none.
  var voice: String?

  init(json: JSONNode) throws(DecodingFailure) {
    guard json.object != nil else { throw DecodingFailure(expected: "an object") }
    uri = try json.optional("uri")
    voice = try json.optional("voice")
  }
}

private struct VoiceResult: JSONEncodable {
  var name: String
  var isDeclared: Bool
  var state: VoiceState
  var learned: LearnedVoice?
  /// Texts of objects.
  var texts: [[UInt8]]

  func encode(to json: inout JSONWriter) {
    json.object { object in
      object.field("voice", name)
      object.field("declared", isDeclared)
      object.field("state", state.rawValue)
      object.field("profile") { json in
        if let learned { json.object { VoiceListing.write(learned, to: &$0) } } else { json.null() }
      }
      object.field("texts") { $0.array(texts) { text, json in json.raw(text[...]) } }
    }
  }
}
