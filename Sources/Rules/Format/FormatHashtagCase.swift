import PostText

extension Rule {
  /// A tag of several words in one case.
  package static let formatHashtagCase = Rule(
    id: "format/hashtag-case",
    title: "Hashtag without capitals",
    why: """
      Screen readers speak a tag word by word only when each word begins with a capital; without them it comes out as \
      one long sound. Sighted readers misread it too. The tag itself is the same to the platform.
      """,
    severity: .info,
    bad: [
      Example("Time to ‹#makeitreal› together.", on: "x", fixed: "Time to #MakeItReal together."),
      Example("‹#socialmedia› for members", on: "linkedin", fixed: "#SocialMedia for members"),
      Example("Happy ‹#givingtuesday›, everyone 🎉", on: "mastodon", fixed: "Happy #GivingTuesday, everyone 🎉"),
    ],
    good: [
      Example("#marketing #photography #webinar", on: "mastodon"),
      Example("#MakeItReal with #ASAE27", on: "x"),
      Example("#members #Bundestag", on: "x"),
    ],
    check: .post { post, findings in
      for tag in post.compoundTags {
        let (range, words) = (tag.range, tag.words)
        let spelled = words.map { capitalized(post.string($0)) }.joined()
        findings.add(
          range, of: post,
          "Write #\(spelled), so that a screen reader speaks its \(words.count) words.",
          evidence: [Evidence("words", words.map { post.string($0) })],
          fixes: [
            Fix(
              "Write #\(spelled)", isSafe: true, edits: [post.edit((range.lowerBound + 1)..<range.upperBound, spelled)])
          ])
      }
    })

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
