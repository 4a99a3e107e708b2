import Voice

extension ForeignIdiom {
  static let table = PhraseTable<ForeignIdiom>(
    passing + profileLinks + swipes + subscriptions + shareButtons + pins + pinning + messages + comments + sources)

  private static let passing: [(String, ForeignIdiom)] = [
    ("retweet this", "% this", .closingClause), ("rt this", "% this", .closingClause),
    ("please rt", "please %", .closingClause), ("pls rt", "please %", .closingClause),
    ("plz rt", "please %", .closingClause), ("please retweet", "please %", .closingClause),
    ("pls retweet", "please %", .closingClause), ("plz retweet", "please %", .closingClause),
    ("retweet to win", "% to win", .anywhere), ("rt to win", "% to win", .anywhere),
  ].map { (phrase: String, native: String, place: Place) in
    (
      phrase,
      ForeignIdiom(
        home: ["x"], habit: "is the language of X", instead: "people %", native: native, place: place)
    )
  }

  private static let profileLinks: [(String, ForeignIdiom)] = [
    "link in bio", "link in our bio", "link in my bio", "link in the bio", "link in profile", "link in our profile",
    "link in my profile", "links in bio", "links in our bio", "links in my bio",
  ].map { phrase in
    (
      phrase,
      ForeignIdiom(
        home: ["instagram", "tiktok", "threads"], habit: "is Instagram's habit", instead: "a link in the post works")
    )
  }

  private static let swipes: [(String, ForeignIdiom)] =
    ([
      "see", "read", "shop", "learn", "watch", "get", "find", "register", "join", "sign", "buy", "order", "book",
      "download", "subscribe", "vote", "listen",
    ].map { ("swipe up to \($0)", Place.anywhere) } + [("swipe up for", .anywhere), ("swipe up", .closingClause)]).map {
      phrase, place in
      (
        phrase,
        ForeignIdiom(
          home: ["instagram", "tiktok"], habit: "belongs to stories",
          instead: "there is nothing to swipe: give the link",
          place: place)
      )
    }

  private static let subscriptions: [(String, ForeignIdiom)] = [
    "smash that subscribe", "smash the subscribe", "smash that like", "hit that subscribe", "hit the subscribe button",
    "like and subscribe", "like & subscribe", "like, comment and subscribe", "hit the bell icon", "hit that bell",
    "hit the notification bell", "smash that bell",
  ].map { phrase in
    (
      phrase,
      ForeignIdiom(
        home: ["youtube"], habit: "is for viewers on YouTube",
        instead: "say in your own words why people should follow",
        place: .withoutVideo)
    )
  }

  private static let shareButtons: [(String, ForeignIdiom)] = [
    ("LinkedIn", "linkedin"), ("Facebook", "facebook"), ("Twitter", "x"), ("Instagram", "instagram"),
  ].flatMap { name, home in
    ["share this post in \(name)", "share this post on \(name)"].map { phrase in
      (
        phrase,
        ForeignIdiom(
          home: [home], habit: "sends people to another network", instead: "ask for what they can do there")
      )
    }
  }

  private static let pins: [(String, ForeignIdiom)] = [
    ("pin it for later", "save it for later"), ("pin this for later", "save this for later"),
    ("pin for later", "save for later"), ("repin this", "save this"),
  ].map { phrase, native in
    (
      phrase,
      ForeignIdiom(home: ["pinterest"], habit: "is what one does on Pinterest", instead: "people save", native: native)
    )
  }

  private static let pinning: [(String, ForeignIdiom)] = [
    (
      "pin it",
      ForeignIdiom(
        home: ["pinterest", "discord"], habit: "is what one does on Pinterest", instead: "people save",
        native: "save it", place: .order)
    )
  ]

  private static let messages: [(String, ForeignIdiom)] = [
    "dm us", "dm me", "send us a dm", "send me a dm", "slide into our dms", "our dms are open", "my dms are open",
  ].map { phrase in
    (
      phrase,
      ForeignIdiom(
        home: [
          "bluesky", "discord", "facebook", "instagram", "linkedin", "mastodon", "pinterest", "reddit", "telegram",
          "threads", "tiktok", "tumblr", "x",
        ], habit: "needs direct messages", instead: "there are none: give an address or a number")
    )
  }

  private static let comments: [(String, ForeignIdiom)] = [
    "see first comment", "see the first comment", "link in first comment", "link in the first comment",
    "link in comments", "link in the comments", "links in the comments",
  ].map { phrase in
    (
      phrase,
      ForeignIdiom(
        home: ["facebook", "instagram", "linkedin", "reddit", "threads", "tiktok", "youtube"],
        habit: "is a habit of LinkedIn and Facebook", instead: "a link in the post works")
    )
  }

  private static let sources: [(String, ForeignIdiom)] = [
    ("Facebook", "facebook"), ("Twitter", "x"), ("Instagram", "instagram"),
  ].map { name, home in
    (
      "via \(name)",
      ForeignIdiom(
        home: [home], habit: "shows that a machine passed the post on", instead: "nobody needs it: leave it out",
        place: .aside)
    )
  }
}
