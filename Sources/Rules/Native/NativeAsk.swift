import Native
import PostText

extension Rule {
  /// Asks for several things at once, or asks for one and pushes.
  package static let nativeAsk = Rule(
    id: "native/ask",
    title: "A post that is a pitch",
    why: """
      Jab, jab, jab, right hook: give readers something of use most of the time, and they will hear the one post that \
      asks. A post that calls to several things, or pushes with a price or a last chance, is a hook; let it ask for one \
      thing only. With kind: value in the header it counts as giving, with kind: ask one clear call is fine.
      """,
    severity: .info,
    bad: [
      Example("Our gala is on Friday. ‹Register now›. Can't make it to the gala? That's fine with us. Donate today."),
      Example("‹Sign up today› for our spring workshop. Last chance to be there with us!"),
      Example("The new handbook is out. ‹Buy your› copy of it today: it is just $49 for all of you."),
      Example("‹Become a member› and subscribe to our newsletter.\nDon't miss what we have for you."),
      Example("---\nkind: ask\n---\n‹Register here› for the walk, and donate what you can to the fund."),
    ],
    good: [
      Example("Register for the workshop on Friday: we have kept a seat for you."),
      Example("Tell us what you think of the plan, and join the conversation. Read more on our page."),
      Example(
        "---\nkind: value\n---\nRegister now for the free clinic. It is the last chance of the year to be there."),
      Example("---\nkind: ask\n---\nDonate today: it is our last chance to save the library, and $5 is enough."),
      Example("“Register now, donate today, last chance!” That is how the letter began, and we threw it away."),
      Example("Have you ever wondered why they say donate now, buy your tickets, and hurry?"),
      Example("Members buy tickets online and donate to the fund. How they do it is in the report that we wrote."),
    ],
    check: .draft { draft, findings in
      guard draft.kind != .value else { return }
      for post in draft.nativePosts {
        guard let reading = post.english?.asks else { continue }
        guard draft.kind == .ask ? reading.isStacked : reading.isPitch else { continue }
        let calls = reading.calls
        let asks = (calls + reading.pushes).sorted { $0.range.lowerBound < $1.range.lowerBound }
        let shown = asks.prefix(4).map { post.post.string($0.range) }
        guard let first = calls.first else { continue }
        let list = shown.map { "“\($0)”" }.joined(separator: ", ")
        let message =
          reading.isStacked
          ? "\(Self.number(asks.count)) asks in one post: \(list). Keep the one that matters most, and give the rest its own day."
          : "This reads as a pitch: \(list). Give readers something of use with it, or leave out the push."
        findings.add(
          first.range, of: post.post, message,
          evidence: [Evidence("asks", shown), Evidence("weight", reading.weight)])
      }
    })

  private static func number(_ count: Int) -> String {
    let names = ["Two", "Three", "Four", "Five", "Six"]
    return names.indices.contains(count - 2) ? names[count - 2] : "\(count)"
  }
}
