extension Rule {
  /// Words that make sense on another platform only.
  package static let nativeForeignIdiom = Rule(
    id: "native/foreign-idiom",
    title: "Habit of another platform",
    why: """
      Words such as “link in bio” tell readers that a post was written for another place and copied. Often they ask \
      for something that can't be done here: there is nothing to retweet on LinkedIn, and no bio link is needed where \
      the post can hold the link.
      """,
    severity: .warning,
    bad: [
      Example("The plan for spring is out, ‹link in bio›.", on: "linkedin"),
      Example("‹Retweet this› if you love our library!", on: "linkedin", fixed: "Repost this if you love our library!"),
      Example(
        "We need volunteers on Friday, ‹please RT›!", on: "mastodon",
        fixed: "We need volunteers on Friday, please boost!"),
      Example("‹Retweet to win› a mug!", on: "linkedin", fixed: "Repost to win a mug!"),
      Example("‹RT› @ana: the choir sings on Friday.", on: "linkedin"),
      Example("New opening hours from Monday. ‹Swipe up to see› them all.", on: "facebook"),
      Example("A tour of our workshop. ‹Like and subscribe›!", on: "x"),
      Example(
        "Our soup recipe for cold days. ‹Pin this for later›!", on: "facebook",
        fixed: "Our soup recipe for cold days. Save this for later!"),
      Example("Our soup recipe. ‹Pin it›!", on: "facebook", fixed: "Our soup recipe. Save it!"),
      Example("Do you need a table for ten? ‹DM us›.", on: "gbp"),
      Example("The programme is out, ‹link in the first comment›.", on: "bluesky"),
      Example("Minutes are online: ‹https://fb.me/abc›", on: "mastodon"),
      Example("The board met yesterday and talked about ‹the…› https://example.org/board", on: "x"),
      Example("The board met and painted all ‹of ...› https://example.org/board", on: "bluesky"),
      Example("‹Share this post in LinkedIn›: https://example.org/a", on: "x"),
      Example("The garden is open again. https://example.org/garden ‹via Facebook›", on: "x"),
    ],
    good: [
      Example("The plan for spring is out, link in bio.", on: "instagram", "tiktok", "threads"),
      Example("RT @ana: the choir sings on Friday. Please RT!", on: "x"),
      Example("Why “link in bio” is not for us: we put the link here.", on: "linkedin"),
      Example("Write to us via Facebook, or DM us.", on: "x"),
      Example("Guess what happened next… https://example.org/story", on: "x"),
      Example("A tour of our workshop, like and subscribe: https://youtu.be/abc", on: "x"),
      Example("To close the app, swipe up from the lower edge.", on: "mastodon"),
      Example("He chose to retweet this claim.", on: "linkedin"),
      Example("Sign up for our Facebook event: https://fb.me/abc", on: "x"),
      Example("The programme is out, link in the first comment.", on: "linkedin", "facebook"),
      Example("Print the plan. Pin it to your door.", on: "facebook"),
      Example("Tag a friend who bakes.", on: "linkedin"),
    ],
    check: .platform { post, findings in
      ForeignIdiomCheck.phrases(in: post, to: &findings)
      ForeignIdiomCheck.passedOn(in: post, to: &findings)
      ForeignIdiomCheck.shortLinks(in: post, to: &findings)
      ForeignIdiomCheck.cuts(in: post, to: &findings)
    })
}
