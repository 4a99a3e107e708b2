import Native
import PostText

extension Rule {
  /// A day in the text that contradicts the publishing date.
  package static let nativeStale = Rule(
    id: "native/stale",
    title: "A day that is past, or that isn't the day it says",
    why: """
      Posts are written ahead, moved and copied from last year, and the days in them stay behind. A deadline that is past \
      when the post goes out, a “tomorrow” beside the wrong date, or a weekday that isn't the date's makes readers doubt \
      the rest, or come on the wrong day. The text is held against date in the header, or against today where there is none.
      """,
    severity: .warning,
    bad: [
      Example("---\ndate: 2026-12-03\n---\nRegister by ‹1 December› and bring a friend."),
      Example("---\ndate: 2026-05-10\n---\nSee you on ‹3 May› at the library!"),
      Example("---\ndate: 2026-12-02\n---\nThe hall opens ‹tomorrow (5 December)› at ten."),
      Example("---\ndate: 2026-12-05\n---\n‹Today, 3 December›, we open the new hall."),
      Example("---\ndate: 2026-11-30\n---\nJoin us this ‹Thursday, 4 December 2026›."),
      Example("---\ndate: 2026-05-06\n---\nThe book fair takes place on ‹May 3–5, 2026›. Come and see us!"),
      Example("---\ndate: 2026-12-02\n---\n‹Today (Friday)› the doors are open until nine."),
      Example("---\nstatus: ready\ndate: ‹2026-11-01›\n---\nThe new hall is open.", today: "2026-11-26"),
      Example("Sign up until ‹1 November›: there are ten places left.", today: "2026-11-26"),
    ],
    good: [
      Example("---\ndate: 2026-12-03\n---\nSee you tomorrow, and again this Friday. Register by 4 December!"),
      Example(
        "---\ndate: 2026-12-03\n---\nRegistration, which we opened on 1 December, is free. On 3 May 1921 we began with ten books."
      ),
      Example(
        "---\ndate: 2026-05-06\n---\n“Register by 3 May” was what the letter said. It may be late to march on 5 second thoughts."
      ),
      Example("---\ndate: 2026-05-04\n---\nThe book fair is open from 3 May, every day until 5 May."),
      Example("---\ndate: 2026-12-03\n---\nThe hall opens tomorrow (4 December). See you on Saturday, 5 December!"),
      Example("---\nstatus: published\ndate: 2026-11-01\n---\nThe new hall is open.", today: "2026-11-26"),
      Example("Recap: thanks to all who came on 1 November to register.", today: "2026-11-26"),
      Example("Register by 1 November: there are ten places left."),
    ],
    check: .draft { draft, findings in
      StaleCheck.checkDate(of: draft, &findings)
      guard let reading = draft.readingDay else { return }
      for post in draft.nativePosts where post.isEnglish {
        var check = StaleCheck(post, on: reading)
        check.run(&findings)
      }
    })
}
