import PostText
import Voice

extension Rule {
  /// A text that was written for another medium and put here as it was.
  package static let nativeDump = Rule(
    id: "native/dump",
    title: "Text of another medium",
    why: """
      A press release, an e-mail, minutes or an item of a feed was written for other readers. Pasted as it is, it reads \
      as if nobody was speaking, and people scroll on. A post says in a sentence or two what the news means for those \
      who read it here, and links to the rest.
      """,
    severity: .warning,
    bad: [
      Example("‹Council Approves New Budget for the City Library›\nhttps://example.org/budget", on: "x"),
      Example("‹Local Choir Wins First Prize at the Spring Festival› https://example.org/choir #choir", on: "facebook"),
      Example("‹Council approves new budget for city library› https://example.org/budget", on: "x"),
      Example("‹FOR IMMEDIATE RELEASE›\n\nThe choir of Linden has won a prize.", on: "linkedin"),
      Example(
        "‹BERLIN, Dec. 1, 2026 —› Acme, a maker of lamps for schools and offices, today opened its second workshop in town.",
        on: "linkedin"),
      Example(
        "Acme opens a workshop.\n\n‹About Acme›\nAcme is a maker of lamps for schools and offices.", on: "facebook"),
      Example("The choir has won a prize.\n\n‹Media contact:› Ana Lima, ana@example.org", on: "linkedin"),
      Example("‹layout: post›\ntitle: Spring\n\nSpring is here.", on: "x"),
      Example("Spring is here, and so are we. ‹Continue reading →›", on: "facebook"),
      Example("‹The post Spring is here appeared first on Linden News.›", on: "facebook"),
      Example("‹Subject: Spring›\nTo: members@example.org\n\nSpring is here.", on: "facebook"),
      Example("‹Dear members,›\n\nthe garden opens on Friday.\n\nKind regards,\nAna", on: "facebook"),
      Example("‹Minutes of the meeting›\n\nPresent: Ana, Ben\nThe plan was adopted.", on: "linkedin"),
    ],
    good: [
      Example("The council said yes: our library keeps its Sunday hours. https://example.org/budget", on: "x"),
      Example("We won! Thank you for singing with us. https://example.org/choir #choir", on: "facebook"),
      Example("Dear members, the garden opens on Friday. Come and see us!", on: "facebook"),
      Example("About us: we sing on Fridays. Read more at https://example.org", on: "linkedin"),
      Example("The minutes of the meeting are online: https://example.org/minutes", on: "x"),
      Example("From: me\nTo: you\n\nHappy spring!", on: "x"),
      Example("What is it?\n\nAbout \nwhat we do.", on: "x"),
      Example("LONDON, May 3, 2026 — Union Chapel\nPARIS, May 5, 2026 — La Cigale", on: "x"),
      Example("The council approves a new budget for our library https://example.org/budget", on: "x"),
      Example("Happy Birthday to the Best Choir in Town! https://example.org/choir", on: "x"),
    ],
    check: .post { post, findings in
      guard post.part == 0, let sign = DumpSign.first(in: post) else { return }
      findings.add(sign.range, of: post, sign.message)
    })
}
