import Native
import PostText

extension Rule {
  /// A day worth a post, or one that the draft puts elsewhere.
  package static let nativeMoment = Rule(
    id: "native/moment",
    title: "A moment from the calendar",
    why: """
      People talk about what is going on that day, and a post that joins in is heard. The days that matter to you stand in \
      the iCalendar files under moments; what falls on the publishing date, or up to two days behind it, is worth a \
      thought. A post that puts a moment on another day than your calendar has it is a mistake in one of the two, and so a \
      warning.
      """,
    severity: .hint,
    options: [RuleOption("most", .number(3), "so many moments are named at most")],
    bad: [
      Example("---\ndate: ‹2026-12-01›\n---\nThe new hall is open.", moments: ["2026-12-01 Giving Tuesday"]),
      Example("---\ndate: ‹2026-11-29›\n---\nReady for #GivingTuesday?", moments: ["2026-12-01 Giving Tuesday"]),
      Example("---\ndate: 2026-11-30\n---\n‹Happy Giving Tuesday›, members!", moments: ["2026-12-01 Giving Tuesday"]),
      Example(
        "---\ndate: 2026-11-20\n---\n‹Giving Tuesday is on 2 December›. We will be there.",
        moments: ["2026-12-01 Giving Tuesday"]),
      Example("---\ndate: 2026-11-29\n---\n‹Tomorrow is Giving Tuesday›!", moments: ["2026-12-01 Giving Tuesday"]),
      Example(
        "---\ndate: ‹2026-12-04›\n---\nCome to choir practice: we have soup.",
        moments: ["2026-11-06 Choir Practice, weekly"]),
    ],
    good: [
      Example("The new hall is open.", moments: ["2026-12-01 Giving Tuesday"]),
      Example("---\ndate: 2026-12-03\n---\nThe new hall is open.", moments: ["2026-12-01 Giving Tuesday"]),
      Example(
        "---\ndate: 2026-11-20\n---\nGiving Tuesday is coming. Giving Tuesday is on 1 December.",
        moments: ["2026-12-01 Giving Tuesday"]),
      Example(
        "---\ndate: 2026-12-04\n---\nAfter Giving Tuesday, 4 December is a day of rest.",
        moments: ["2026-12-01 Giving Tuesday"]),
      Example("---\ndate: 2026-12-04\n---\nThe new hall is open.", moments: ["2026-11-06 Choir Practice, weekly"]),
    ],
    check: .draft { draft, findings in
      guard draft.status != "published", let near = draft.nearMoments else { return }
      var check = MomentCheck(draft, near)
      check.run(&findings)
    })
}
