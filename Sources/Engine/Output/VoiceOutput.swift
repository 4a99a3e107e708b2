import JSON
import PostText
import Rules
import Voice

extension Analysis {
  /// How much the first text of the draft reads like its voice; null where no voice was learned.
  func writeVoice(to json: inout JSONWriter) {
    guard let voice = reading.learnedVoice, let post = reading.posts.first else { return json.null() }
    let judged = voice.scorer.reading(of: post.bytes, tokens: post.tokens)
    json.object { VoiceScoreListing.write(judged, voice, to: &$0) { post.post.sourceRange($0) } }
  }
}
