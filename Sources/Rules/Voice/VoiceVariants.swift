import PostText
import Voice

extension Rule {
  /// Two variants of a draft that don't sound like the same people.
  package static let voiceVariants = Rule(
    id: "voice/variants",
    title: "Variants that don't sound like the same people",
    why: """
      Who follows an organisation on two platforms should meet the same people there. Variants of one draft are compared \
      with each other, without any declared voice: who speaks (I or an organisation's we), the four dimensions of tone, \
      contractions, exclamation marks, the difficulty of the words, spelling, and how names are written. Length, the \
      length of sentences, tags and emoji differ by platform and are no finding, and what flex declares may differ. Files \
      beside the draft (launch.linkedin.md beside launch.md) are variants of it too.
      """,
    severity: .info,
    bad: [
      Example(
        """
        ## LinkedIn

        We have opened a library for our members. Our team has worked on it for a year, and it is open to all of you from \
        Monday to Friday.

        ## X

        The library is open! ‹I› worked on it with my friends for a year, and I hope to see you all there on Monday.
        """),
      Example(
        """
        ## LinkedIn

        Furthermore, individuals who require assistance are advised to submit a request prior to the commencement of the \
        proceedings.

        ## X

        ‹Hey› folks, gonna need a hand on Saturday? Give us a shout, tons of stuff to sort out, no worries.
        """),
      Example(
        """
        ## LinkedIn

        The centre will organise a day for our neighbours, with ten tables of books and a theatre play in the evening.

        ## X

        Come to the ‹center›: we organize a day of books for our neighbors, and a play in the evening.
        """),
      Example(
        """
        ## LinkedIn

        We are glad to tell you that it is here. There is a new search in Acme Cloud, and you will find it at the top of \
        each page.

        ## X

        ‹It's› here! There's a new search in AcmeCloud, and you'll find it at the top of each page.
        """),
    ],
    good: [
      Example(
        """
        ## LinkedIn

        Last year we asked our members what they need most, and the answer that came from all five regions was a place to \
        meet, with good tea and a door that is open all day. So we looked for one, and on Monday we open it.

        ## X

        You asked for a place to meet. We found one. Doors open on Monday 🎉🎉🎉 #Library #OpenDay
        """),
      Example(
        """
        ## LinkedIn

        Thank you all for coming. I have learned a lot from my colleagues, and we talked until the lights went out.

        ## X

        What a day. Why do we forget how much we can learn from one another? See you all next year at noon.
        """),
      Example(
        """
        ## LinkedIn

        Furthermore, individuals who require assistance are advised to submit a request prior to the commencement of the \
        proceedings.

        ## X

        Hey folks, gonna need a hand on Saturday? Give us a shout, tons of stuff to sort out, no worries.
        """,
        voice:
          #"{ "flex": { "x": { "tone": { "formality": [1, 2] } }, "linkedin": { "tone": { "formality": [3, 5] } } } }"#),
      Example(
        """
        ## LinkedIn

        I have opened a library, and I hope to see you there.

        ## X

        Our team: we have opened one.
        """),
    ],
    check: .draft { draft, findings in
      for conflict in VariantConflict.all(among: draft.comparedTexts.map(\.reading)) {
        let texts = draft.comparedTexts
        VoiceVariants.report(conflict, texts[conflict.there].text, texts[conflict.here], to: &findings)
      }
    })
}

private enum VoiceVariants {
  static func report(
    _ conflict: VariantConflict, _ there: VariantText, _ compared: ComparedText, to findings: inout FindingCollector
  ) {
    let here = compared.text
    // What another file is to change is told there.
    guard here.file == nil,
      let place = conflict.differences.compactMap(\.second.place).min() ?? compared.reading?.start,
      here.posts.indices.contains(place.text)
    else { return }
    let theirs = conflict.differences.map { $0.first.saidFirst ?? $0.first.said }
    let own = conflict.differences.map { $0.second.said }
    findings.add(
      place.range, of: here.posts[place.text],
      "\(title(there, here)) don't sound like the same people: \(list(theirs)) there, \(list(own)) here.",
      evidence: [Evidence("variants", [there.name, here.name])]
        + conflict.differences.map { Evidence($0.kind.rawValue, [$0.first.said, $0.second.said]) })
  }

  private static func title(_ there: VariantText, _ here: VariantText) -> String {
    if let file = there.file {
      return "The text in \(file) and the \(here.isSource ? "source" : "\(here.name) variant")"
    }
    return switch (there.isSource, here.isSource) {
    case (true, _): "The source and the \(here.name) variant"
    case (_, true): "The \(there.name) variant and the source"
    default: "The \(there.name) and the \(here.name) variant"
    }
  }

  private static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
