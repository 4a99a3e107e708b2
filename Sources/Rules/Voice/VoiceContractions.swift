import PostText
import Voice

extension Rule {
  /// Contracts where the voice writes out, or the other way round.
  package static let voiceContractions = Rule(
    id: "voice/contractions",
    title: "Contractions as the voice doesn't have them",
    why: """
      “We’re here” and “we are here” say the same in two voices. Declared as prefer, long forms are found where the \
      short one is as good, and never where the long one is stressed or ends a clause; declared as avoid, short forms \
      are found.
      """,
    severity: .warning,
    bad: [
      Example(
        "‹We are› here to help. ‹Do not› wait, ‹it is› free.", voice: #"{ "contractions": "prefer" }"#,
        fixed: "We're here to help. Don't wait, it's free."),
      Example(
        "You’ve asked, and ‹we will› answer. You ‹cannot› miss it.", voice: #"{ "contractions": "prefer" }"#,
        fixed: "You’ve asked, and we’ll answer. You can’t miss it."),
      Example(
        "‹We're› here. ‹It's› been a year, and ‹it’s› good. ‹Can’t› wait.", voice: #"{ "contractions": "avoid" }"#,
        fixed: "We are here. It has been a year, and it is good. Cannot wait."),
      Example(
        "‹Don't you› think so? ‹We'd› love to know. ‹Let's› talk.", voice: #"{ "contractions": "avoid" }"#,
        fixed: "Do you not think so? We would love to know. Let us talk."),
      Example("They said ‹we'd› planned it.", voice: #"{ "contractions": "avoid" }"#),
    ],
    good: [
      Example(
        "Yes, we are. This is who we are today. We ARE here. We *are* here. It is what it is.",
        voice: #"{ "contractions": "prefer" }"#),
      Example(
        "It is not a cost but a gift. We have talented people. How happy we are to see you. We are and will be here.",
        voice: #"{ "contractions": "prefer" }"#),
      Example(
        "Anna's book, our members' choice and James’s talk at ten o'clock. “We're here for you”, she said.",
        voice: #"{ "contractions": "avoid" }"#),
      Example("We are here, and it's free.", voice: #"{ "contractions": "any" }"#),
    ],
    check: .voice { post, findings in
      let declared = post.settings.contractions
      guard declared != .any, post.text.isEnglish else { return }
      let isPreferred = declared == .prefer
      for contraction in isPreferred ? Contractible.all(in: post.words) : Contracted.all(in: post.words) {
        let written = post.words.string(contraction.range)
        let message =
          switch contraction.replacement {
          case let other? where isPreferred: "This voice contracts: “\(other)”, not “\(written)”."
          case let other?: "This voice writes out contractions: “\(other)”, not “\(written)”."
          case nil: "This voice writes out contractions such as “\(written)”."
          }
        let fix = contraction.replacement.map {
          Fix("Write “\($0)”", edits: [post.post.edit(contraction.range, $0)])
        }
        findings.add(
          contraction.range, of: post, message, evidence: [Evidence("contractions", declared.rawValue)],
          fixes: fix.map { [$0] } ?? [])
      }
    })
}
