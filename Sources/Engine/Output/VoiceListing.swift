package import JSON
package import Voice

/// What a voice is: its habits beside everybody's.
package enum VoiceListing {
  package static func json(_ voice: LearnedVoice) -> [UInt8] {
    JSONWriter.bytes(style: .indented) { json in json.object { write(voice, to: &$0) } } + [UInt8(ascii: "\n")]
  }

  /// Writes the members of the object that a voice is in every JSON output, in their fixed order.
  package static func write(_ voice: LearnedVoice, to object: inout JSONObjectWriter) {
    let profile = voice.scorer.profile
    object.field("learnedFrom", profile.learnedFrom)
    object.field("contrast", profile.contrast)
    object.field("alarmRate", voice.alarmRate)
    object.field("threshold", profile.calibration.threshold(for: voice.alarmRate))
    object.field("habits") { json in
      json.array(voice.scorer.habits) { habit, json in
        json.object {
          $0.field("habit", habit.habit.id)
          $0.field("mean", Double(habit.usual.mean))
          $0.field("usual") { json in
            json.array([Double(habit.usual.low), Double(habit.usual.high)]) { $1.value($0) }
          }
          $0.field("posts", habit.usual.posts)
          $0.field("others", Double(habit.others))
        }
      }
    }
  }

  /// The habits that tell the voice from others first.
  package static func text(_ voice: LearnedVoice) -> String {
    let profile = voice.scorer.profile
    var lines = [
      "Learned from \(profile.learnedFrom) posts. What tells you from others (▲ more, ▼ less than they):", "",
    ]
    let habits = voice.scorer.habits.filter { $0.distance > 0 }.sorted { $0.distance > $1.distance }.prefix(16)
    let width = habits.map { $0.habit.title.count }.max() ?? 0
    for habit in habits {
      let whole = Double(max(habit.usual.mean, habit.others)) * 1.2
      let name = habit.habit.title + String(repeating: " ", count: width - habit.habit.title.count)
      let sign = habit.usual.mean >= habit.others ? "▲" : "▼"
      lines.append(
        "\(name)  \(Bars.bar(Double(habit.usual.mean), of: whole, width: 20)) \(sign) "
          + "\(number(habit.usual.mean)), others \(number(habit.others))")
    }
    if !voice.scorer.isSure {
      lines += ["", "So few posts give no verdict: \(VoiceScorer.fewestPosts - profile.learnedFrom) more are needed."]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func number(_ value: Float) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let rest = abs(hundredths) % 100
    return "\(sign)\(abs(hundredths) / 100)"
      + (rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}
