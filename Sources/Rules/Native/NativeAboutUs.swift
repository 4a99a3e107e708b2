import Native
import PostText

extension Rule {
  /// Speaks of the organisation alone.
  package static let nativeAboutUs = Rule(
    id: "native/about-us",
    title: "A post about us and nobody else",
    why: """
      Readers ask what is in it for them. A post that says we and our from end to end, with no you, no member and \
      nobody else in it, gives them nothing to do with it: tell what it means for them, or whom it is about. Give first, \
      and the day you ask they will listen.
      """,
    severity: .info,
    options: [
      RuleOption("share", .number(0.6), "least share of the sentences that speak of the organisation"),
      RuleOption("sentences", .number(3), "so many sentences are enough to judge by"),
      RuleOption("words", .number(25), "so many words are enough to judge by"),
    ],
    bad: [
      Example("‹We› are proud of our new office. It has three floors. We opened it on Monday. Our team loves it."),
      Example("‹Our› team is thrilled with the award. We are proud of the work. It took us three years to get there."),
      Example(
        "‹We› have published our annual report on the budget, the staff and the plans of our office, and we are very proud "
          + "of what is in it and of how it looks."),
      Example(
        "‹We› launched our new website today.\nWe built it in a year.\nIt shows what our board does."),
    ],
    good: [
      Example("We are proud of our new office. It has three floors. We opened it on Monday, and you can visit it."),
      Example("Our team is thrilled. We are proud of what our volunteers did. It took us three years to get there."),
      Example("We launched our website. We are proud of it."),
      Example("We are proud to work with @acme. Our team loves it. We opened our office there on Monday."),
      Example(
        "We are pleased that Maria Marrero joins our board. We met in the library. Our office is open on Monday."),
      Example("Why do we forget what we learn? We sleep. We age. Our brains have a lot to do, and we let them."),
    ],
    check: .draft { draft, findings in
      for post in draft.nativePosts {
        guard let person = post.person else { continue }
        let reading = SubjectReading(post.words, person)
        guard reading.isOrganization, !reading.hasOthers, let first = reading.own.first,
          reading.sentences >= findings.count("sentences") || reading.words >= findings.count("words"),
          reading.ownSentences > 0, reading.share >= findings.number("share"), !draft.isOwnPin(post)
        else { continue }
        let spoken = post.post.string(first).lowercased()
        let name = ["we", "our", "us"].contains(spoken) ? "“we”" : "“\(post.post.string(first))”"
        let count =
          reading.sentences > 1
          ? "\(reading.ownSentences) of \(reading.sentences) sentences speak of \(name), and none"
          : "All of this speaks of \(name), and none"
        findings.add(
          first, of: post.post, "\(count) of the reader or anybody else. What is in it for them?",
          evidence: [
            Evidence("sentences", reading.sentences), Evidence("own", reading.ownSentences),
            Evidence("words", reading.words),
          ])
      }
    })
}
