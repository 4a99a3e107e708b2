import PostText
import Voice

extension Rule {
  /// More emoji than the voice has, or one that it never uses.
  package static let voiceEmoji = Rule(
    id: "voice/emoji",
    title: "Emoji the voice doesn't have",
    why: """
      Emoji are a part of how an organisation sounds. A voice declares how many a post may have and which ones it never \
      uses; each post of a thread is counted by itself, and quotations aren't counted.
      """,
    severity: .warning,
    bad: [
      Example("We won 🎉 Thank you ‹🙏›", voice: #"{ "emoji": { "max": 1 } }"#, fixed: "We won 🎉 Thank you"),
      Example(
        "Hot ‹🔥› news, well done ‹👍🏽›.", voice: #"{ "emoji": { "deny": ["🔥", "👍"] } }"#,
        fixed: "Hot news, well done."),
      Example("‹🎉› We won\n🙏 Thank you", voice: #"{ "emoji": { "max": 0 } }"#, fixed: "We won\nThank you"),
      Example(
        "We won 🎉 Thank you ‹🙏›", on: "linkedin", "x",
        voice: #"{ "emoji": { "max": 2 }, "flex": { "linkedin": { "emoji": { "max": 1 } } } }"#),
    ],
    good: [
      Example("We won 🎉 Thank you 🙏", voice: #"{ "emoji": { "max": 2 } }"#),
      Example("“You won 🎉🎉🎉 all of it”, they said.", voice: #"{ "emoji": { "max": 0 } }"#),
      Example("## X\n\nWe won 🎉\n\n---\n\nThank you 🙏", voice: #"{ "emoji": { "max": 1, "deny": ["🔥"] } }"#),
    ],
    check: .voice { post, findings in
      let bounds = post.bounds(\.emoji)
      let denied = post.settings.emoji.denied
      guard post.post.marked.hasEmoji, !bounds.isEmpty || !denied.isEmpty else { return }
      let emoji = EmojiUse(post.words)
      for range in emoji.denied(denied) {
        findings.add(
          range, of: post, "This voice never uses \(post.words.string(range)): leave it out.",
          evidence: [Evidence("denied", denied)],
          fixes: [Fix("Take it out", edits: emoji.removals(of: [range]).map { post.post.edit($0, "") })])
      }
      for (platform, most) in bounds where emoji.ranges.count > most {
        let surplus = emoji.ranges[max(0, most)...]
        guard let first = surplus.first else { continue }
        let fix = Fix(
          most == 0 ? "Take them out" : "Keep the first\(most == 1 ? "" : " \(most)")",
          edits: emoji.removals(of: surplus).map { post.post.edit($0, "") })
        findings.add(
          first, of: post,
          "\(emoji.ranges.count) emoji, and \(post.voiceName(on: platform)) has \(most == 0 ? "none" : "at most \(most)") in a post: take "
            + "\(surplus.count) out.",
          platform: platform, evidence: [Evidence("emoji", emoji.ranges.count), Evidence("max", most)],
          fixes: surplus.contains(where: emoji.carriesText) ? [] : [fix])
      }
    })
}
