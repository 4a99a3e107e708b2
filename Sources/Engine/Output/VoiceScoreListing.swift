package import JSON
import PostText
import Rules
package import Voice

/// How much a draft reads like a voice, as text and as JSON.
package enum VoiceScoreListing {
  // MARK: JSON

  /// One object a text of the draft, in an array.
  package static func json(_ analysis: Analysis, _ voice: LearnedVoice) -> [UInt8] {
    JSONWriter.bytes(style: .indented) { json in
      json.array(analysis.reading.posts) { post, json in
        let reading = voice.scorer.reading(of: post.bytes, tokens: post.tokens)
        json.object { write(reading, voice, to: &$0) { post.post.sourceRange($0) } }
      }
    } + [UInt8(ascii: "\n")]
  }

  /// The same, each with its place as the caller gives it, for a protocol that has places of its own.
  package static func texts<Place: JSONEncodable>(
    _ analysis: Analysis, _ voice: LearnedVoice?, at place: (Range<Int>) -> Place
  ) -> [[UInt8]] {
    guard let voice else { return [] }
    return analysis.reading.posts.map { post in
      let range = place(post.post.sourceExtent)
      let reading = voice.scorer.reading(of: post.bytes, tokens: post.tokens)
      return JSONWriter.bytes { json in
        json.object { object in
          object.field("range", range)
          write(reading, voice, to: &object) { post.post.sourceRange($0) }
        }
      }
    }
  }

  /// The members of the object `voice` of an answer.
  ///
  /// - Parameter place: turns a range of the post into one of the draft.
  static func write(
    _ reading: VoiceReading, _ voice: LearnedVoice, to object: inout JSONObjectWriter,
    place: (Range<Int>) -> Range<Int>
  ) {
    object.field("score", reading.score)
    object.field("raw", reading.raw)
    object.field("alarm", voice.scorer.isSure && reading.score < voice.alarmRate)
    object.field("learnedFrom", voice.scorer.profile.learnedFrom)
    object.field("reasons") { json in
      json.array(reading.reasons) { reason, json in
        json.object {
          $0.field("feature", reason.feature)
          $0.field("value", reason.value)
          $0.field("usual") { json in
            json.array([reason.usual.lowerBound, reason.usual.upperBound]) { $1.value($0) }
          }
          $0.field("weight", reason.weight)
          $0.field("message", reason.message)
        }
      }
    }
    object.field("passages") { json in
      json.array(reading.passages) { passage, json in
        let range = place(passage.range)
        json.object {
          $0.field("start", range.lowerBound)
          $0.field("end", range.upperBound)
          $0.field("weight", passage.weight)
        }
      }
    }
  }

  // MARK: Text

  package static func text(_ analysis: Analysis, _ voice: LearnedVoice) -> String {
    let posts = analysis.reading.posts
    return posts.enumerated().map { index, post in
      let reading = voice.scorer.reading(of: post.bytes, tokens: post.tokens, least: voice.alarmRate)
      let heading = posts.count > 1 ? "Text \(index + 1) of \(posts.count)\n" : ""
      return heading + text(reading, post.bytes, voice)
    }.joined(separator: "\n")
  }

  private static func text(_ reading: VoiceReading, _ bytes: [UInt8], _ voice: LearnedVoice) -> String {
    let percent = Int((reading.score * 100).rounded())
    var lines = [
      "\(Bars.bar(reading.score, of: 1, width: 20))  \(percent) % of your own posts read less like you than this."
    ]
    if !voice.scorer.isSure {
      lines.append("The voice was learned from \(voice.scorer.profile.learnedFrom) posts: too few for a verdict.")
    } else if reading.score < voice.alarmRate {
      lines.append("That is unlike you.")
    }
    lines += reading.reasons.map { "  · \($0.message)." }
    let doubtful = reading.passages.filter { $0.score < voice.alarmRate }.sorted { $0.weight > $1.weight }
    for passage in doubtful.prefix(3) {
      lines.append("  “\(String(decoding: bytes[passage.range], as: UTF8.self))”")
      lines += passage.reasons.prefix(2).map { "    · \($0.message)." }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
