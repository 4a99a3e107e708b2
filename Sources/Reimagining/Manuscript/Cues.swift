import Voice

/// The words by which a reader of English knows what a sentence does. In other languages place and punctuation alone
/// tell.
enum Cues {
  /// They carry no meaning of their own.
  static let emptyWords = WordTable(
    """
    a an the and or but if of in on at to for from by with as is are was were be been being am it its it's this that \
    these those he she they we you i i'm i've i'd we're we've we'll you're you'll they're his her their our your my me \
    us them not no do does did don't so than then there here which who whom what when where how why can could will \
    would should may might must has have had having about into over under up out more most also just very too such \
    some any all each other only own same s t let let's get got
    """)

  /// Small words inside a name.
  static let nameParticles = WordTable("of the for and de van von du da del la le")

  /// A sentence that opens with one of them speaks of something before it.
  static let pronouns = WordTable(
    """
    it it's its they they're they've they'll their them he he's she she's his her this that that's these those such \
    both neither
    """)

  static let also = WordTable("also")
  static let conjunctions = WordTable("and but")

  /// Demonstratives that open no clause.
  static let nearThings = WordTable("this these those")
  static let auxiliaries = WordTable(
    "is isn't are aren't was wasn't were weren't has have had will won't would can can't could may might must does did means"
  )

  static let demonstratives = WordTable("these those")

  /// Behind “this” they name something by themselves: the present time, or what the text is about.
  static let presentThings = WordTable(
    """
    week month year morning afternoon evening season spring summer autumn fall winter release project program programme \
    event update report
    """)

  /// Behind “this” they are what a text is about as a whole, or the text itself.
  static let textThings = WordTable(
    """
    package library module crate plugin plug-in extension tool app application project repository guide article post \
    book course lesson tutorial newsletter series
    """)

  /// Before a comma they mean a place or a case that was told of.
  static let places = WordTable("here there")

  static let pronounPhrases = [
    "the former", "the latter", "the same", "one of them", "some of them", "all of them", "because of this",
  ]

  /// A sentence that opens with one of them goes on from the one before.
  static let connectives = WordTable(
    """
    however but and or so then therefore thus hence moreover furthermore additionally also besides instead otherwise \
    meanwhile nevertheless nonetheless consequently similarly likewise conversely still yet finally second secondly \
    third thirdly next lastly again afterwards later yes no plus although though
    """)

  static let connectivePhrases = [
    "in addition", "as a result", "for example", "for instance", "in contrast", "on the other hand", "due to this",
    "to do this", "in this way", "at that point", "as such", "in other words", "to that end", "with that",
    "with this",
    "of course", "in fact", "in turn", "that said", "after that", "since then", "until then", "by then",
    "in particular",
    "in these", "in this case", "in that case", "for this reason", "to this end", "along with", "not only that",
    "in short", "above all", "even so", "even then", "at the same time", "next time",
  ]

  /// Openings that only add; a sentence means the same without them.
  static let additions = ["additionally", "moreover", "furthermore", "also", "in addition", "besides"]

  /// What ends a line that announces others.
  static let announcements = ["as follows", "the following", "listed below", "see below", "below", "let me explain"]

  /// What opens a line that announces others.
  static let announcingOpenings = ["here are"]
  /// The same, where code or a table comes next.
  static let showingOpenings = ["here is", "here's"]

  /// Where a text comes from and who made it, wherever in a sentence it stands.
  static let origins = [
    "originally appeared", "originally published", "originally posted", "first appeared on", "cross posted",
    "cross-posted", "crossposted", "cross-post of", "cross post of", "image credit", "photo credit",
    "image courtesy", "photo courtesy", "licensed under", "this is a guest post", "guest post by",
    "this post is part of", "this blog post is part of", "part of a series",
  ]

  /// The same at the start of a sentence; further in it, they may tell some news.
  static let originOpenings = [
    "first published", "posted by", "edited by", "written by", "photo by", "image by", "photos by", "images by",
    "creative commons", "editor's note",
  ]

  /// What belongs to a page, wherever in a sentence it stands.
  static let boilerplate = [
    "all rights reserved", "about the author", "media contact", "for immediate release", "updated dependencies",
    "return to top", "back to top",
  ]

  /// The same at the start of a sentence.
  static let boilerplateOpenings = [
    "filed under", "table of contents", "disclaimer", "last updated", "previous post", "next post", "skip to",
    "notes to editors", "note to editors", "notes for editors", "press contact", "press contacts", "media contacts",
  ]

  /// What a page is, where a line says nothing else.
  static let pageLabels = [
    "press release", "news release", "media release", "press statement", "pressemitteilung", "medienmitteilung",
    "nota de prensa", "comunicado de prensa", "communiqué de presse", "comunicato stampa", "nota de imprensa",
    "persbericht", "pressmeddelande", "pressemeddelelse",
  ]

  /// How to get what a writer sends, and to see more of it.
  static let followCalls = [
    "subscribe to our", "subscribe to the", "sign up for our", "sign up for the newsletter", "follow us",
    "follow me on", "in your inbox", "as an email", "weekly newsletter", "check our twitter",
  ]

  /// How a sentence calls to do something; it opens with one.
  static let calls = WordTable(
    """
    join register sign subscribe apply donate buy order book download try visit check read see learn watch listen click \
    follow share tell ask give send email contact call reserve rsvp save vote submit nominate volunteer discover explore find help
    """)

  static let thread = WordTable("thread")

  static let please = WordTable("please")

  /// Lines of nothing but a way to a link.
  static let pointers = [
    "read more", "learn more", "find out more", "more information", "full story", "full post", "click here",
    "see more",
    "more here", "read the full", "read the post", "details here", "more details", "watch the video", "register here",
    "sign up here", "view the", "see the full",
  ]

  static let farewells = [
    "thanks", "thank you", "many thanks", "cheers", "see you", "best wishes", "best regards", "kind regards",
    "yours sincerely", "until next time", "happy coding", "stay tuned", "onward", "onwards",
  ]

  /// Headings over what is no news.
  static let creditHeadings = WordTable(
    """
    license licence licensing copyright author authors contributor contributors credits maintainer maintainers sponsors \
    backers \(thanksWords)
    """)

  /// Those over what thanks somebody.
  static let thanksHeadings = WordTable(thanksWords)
  private static let thanksWords = "acknowledgement acknowledgements acknowledgment acknowledgments thanks"

  /// They point to another place on a page wherever they stand.
  static let pagePlaces = [
    "see link", "links below", "links above", "the form below", "the section below",
    "button below", "the table summarizes", "the table shows", "the figure shows", "the image shows",
    "the chart shows", "the graph shows", "the diagram shows", "the screenshot shows",
  ]

  /// Words that point to what stands beside a sentence on its page, and to nothing in a post.
  static let pageWords = [
    "here", "below", "above", "this page", "this link", "these links", "click", "below is", "below are", "this section",
    "the following", "this table", "in this document", "the links", "this website", "this site",
    "ci-dessous", "ci-dessus", "siehe unten", "siehe oben", "abaixo", "mais abaixo", "más abajo", "a continuación",
    "qui sotto", "di seguito",
  ]

  /// At the start of a link's label, they point to where it leads.
  static let pointing = WordTable("this these here")

  /// Where readers answer, which a post has as well.
  static let answerPlaces = ["comments below", "comment below", "replies below", "reply below"]

  /// Labels of a callout that holds what the text is about.
  static let summaryLabels = WordTable("summary tl;dr tldr abstract overview synopsis")

  /// Words that say nothing of what a text is about, and so tag nothing.
  static let weakTags = WordTable(
    """
    thanks thank please people things welcome always before after really because through another between however during \
    without should having making getting looking working update updates updated changes change version release released \
    dependencies announce announcing available including number following details around still great better first second third \
    today tomorrow yesterday week weeks weekly month months monthly year years yearly daily hours minutes monday tuesday \
    dr mr mrs ms prof sr sra srta mme mlle herr frau last next every half dozen dozens twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand \
    thousands million millions wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays et est edt pt \
    pst pdt cet cest gmt utc bst am pm january february march april may june july august september october \
    november december url urls ide html pdf faq twitter facebook instagram linkedin youtube github
    """)

  /// Words that open a sentence and, though a capital follows, are no part of a name.
  static let openers = WordTable(
    """
    unlike like since while during after before although though because despite among between through until within \
    without beyond given thanks under over across against around besides towards toward via per today yesterday \
    recently currently
    """)

  /// What a sentence says of something that was named before.
  static let backReferences = [
    "the next one", "the last one", "the first one", "the other one", "the second one", "this one", "that one",
    "these ones", "the others", "the rest of them", "the remaining", "the former", "the latter", "the next step",
    "here's how", "here's what", "here is how", "here is what", "as mentioned", "as i said", "as we said",
    "mentioned above", "mentioned earlier",
  ]

  /// Before a comma they narrow what was said before.
  static let narrowings = WordTable(
    """
    technically basically essentially specifically ultimately generally alternatively accordingly incidentally actually \
    namely admittedly conversely
    """)

  /// Before a number they count things that were named before, unless they count time.
  static let orders = ["the last", "the other", "these", "those"]

  static let spans = WordTable(
    "seconds minutes hours days weeks months quarters years decades centuries second minute hour day week month year")

  static let thanks = WordTable("thanks thank")

  static let humor = PhraseTable<Bool>(
    [
      "haha", "hahaha", "lol", "just kidding", "only joking", "no joke", "pun intended", "the joke", "a joke",
      "punchline", "hilarious", "hilariously", "laughed out loud", "made us laugh", "made me laugh", "spoiler alert",
    ].map { ($0, true) })

  /// Faces that laugh or wink.
  static let laughter: Set<Unicode.Scalar> = ["😂", "🤣", "😄", "😆", "😅", "😜", "😝", "😉", "🙃", "😹"]

  /// Emoji that stand before what they mean, the first scalars of keycaps among them.
  private static let leadingEmoji: Set<Unicode.Scalar> = [
    "👉", "👇", "➡", "⬇", "▶", "🔗", "📍", "📌", "📅", "📆", "🗓", "⏰", "🎟", "🎫", "✅", "☑", "✔", "❌", "🔹",
    "🔸", "🔵", "📢", "📣", "💡", "⚠", "📧", "✉", "📞", "☎", "1", "2", "3", "4", "5", "6", "7", "8", "9",
  ]

  /// Whether an emoji stands before what it means; clocks do as well.
  static func leads(_ scalar: Unicode.Scalar) -> Bool {
    leadingEmoji.contains(scalar) || 0x1F550...0x1F567 ~= scalar.value
  }

  static let inspiration = PhraseTable<Bool>(
    [
      "never give up", "don't give up", "keep going", "dare to", "be brave", "be bold", "believe in yourself",
      "it is never too late", "it's never too late", "anyone can", "everyone can", "together we can", "courage",
      "dream big", "start small", "inspire", "inspired", "inspires", "inspiring", "proud of", "follow your",
      "make a difference", "change the world",
    ].map { ($0, true) })

  /// How writers say what they think of something.
  static let commentary = PhraseTable<Bool>(
    [
      "i think", "we think", "i believe", "we believe", "in my view", "in our view", "in my opinion", "in our opinion",
      "in my experience", "in our experience", "i'd argue", "i would argue", "we'd argue", "i feel", "i love",
      "i hope", "i wish", "i'm convinced", "frankly", "honestly", "to be honest", "unfortunately", "the truth is",
      "sadly", "surprisingly", "i was wrong", "we were wrong", "if you ask me",
    ].map { ($0, true) })

  static let spelledNumbers = WordTable(NumberWord.words.joined(separator: " "))

  /// Denials: what is left out around one changes what is said.
  static let negations = WordTable(
    """
    not never no none nobody nothing neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't \
    won't wouldn't shouldn't couldn't haven't hasn't hadn't mustn't hardly unable ain't needn't
    """)
}
