import Voice

/// A text, and the same thing said with one dimension of its tone moved.
struct ToneTexts: Sendable {
  struct Moved: Sendable {
    var tone: VoiceSettings.Tone
    var isUp: Bool
    var text: String
  }

  var base: String
  var moved: [Moved]

  init(
    _ base: String, formal: String? = nil, casual: String? = nil, funny: String? = nil, serious: String? = nil,
    respectful: String? = nil, irreverent: String? = nil, enthusiastic: String? = nil, plain: String? = nil
  ) {
    self.base = base
    moved = [
      (.formality, true, formal), (.formality, false, casual), (.humor, true, funny), (.humor, false, serious),
      (.respect, true, respectful), (.respect, false, irreverent), (.enthusiasm, true, enthusiastic),
      (.enthusiasm, false, plain),
    ].compactMap { tone, isUp, text in text.map { Moved(tone: tone, isUp: isUp, text: $0) } }
  }
}

extension ToneTexts {
  /// Texts by which the lists of cues were made.
  static let known = [
    ToneTexts(
      "Registration for the annual meeting opens on Monday. The program has forty sessions, and members pay half.",
      formal:
        "Registration for the annual meeting will commence on Monday. The program comprises forty sessions, and members "
        + "shall be entitled to a reduced rate.",
      casual:
        "Hey folks, you can sign up for the annual meeting on Monday. There's forty sessions, and you guys pay half, so "
        + "grab a spot.",
      funny:
        "Registration for the annual meeting opens on Monday. The program has forty sessions and only one joke about "
        + "spreadsheets, and members pay half (yes, really).",
      serious:
        "Registration for the emergency meeting opens on Monday. After the deaths of this spring the program deals with "
        + "safety alone, and members pay half.",
      respectful:
        "Thank you for your patience: registration for the annual meeting opens on Monday. We are grateful for your support, "
        + "and members pay half.",
      irreverent:
        "Registration for the annual meeting opens on Monday. Forty sessions, and not one of them by some pathetic bigwig "
        + "with a stupid slide deck. Members pay half.",
      enthusiastic:
        "Registration for our annual meeting opens on Monday!! Forty incredible sessions, and members pay half. We can't "
        + "wait to see you!",
      plain:
        "As scheduled, registration for the annual meeting opens on Monday. The program has the usual forty sessions, and "
        + "members pay half, as in previous years."),
    ToneTexts(
      "Our report on pay in the sector is out. It covers nine hundred employers and shows where wages rose this year.",
      formal:
        "The committee hereby presents its report regarding remuneration in the sector. It comprises data of nine hundred "
        + "employers and indicates where wages rose.",
      casual:
        "Hey, our report on pay is out. It's got nine hundred employers and tons of stuff on where wages went up this "
        + "year, so check it out.",
      funny:
        "Our report on pay in the sector is out. It covers nine hundred employers, and no spreadsheet was harmed. Spoiler "
        + "alert: the cats are still unpaid.",
      serious:
        "Our report on poverty in the sector is out. It covers nine hundred employers and shows where workers suffer most "
        + "and the risks they face.",
      respectful:
        "Our report on pay in the sector is out. It covers nine hundred employers, and we thank each of them: we appreciate "
        + "your time and your trust.",
      irreverent:
        "Our report on pay in the sector is out. It covers nine hundred employers and shows which fat cats are too lazy or too "
        + "dumb to pay a wage.",
      enthusiastic:
        "Our report on pay in the sector is finally here!! It covers a huge nine hundred employers and it is absolutely "
        + "fantastic 🎉",
      plain:
        "Our report on pay in the sector is out. It covers nine hundred employers and shows, as expected, that wages are "
        + "more or less unchanged this year."),
    ToneTexts(
      "The office moves in March. From the third of the month you will find us on the second floor of 12 Hill Street.",
      formal:
        "The office will relocate in March. Subsequent to the third of the month, correspondence regarding membership is to "
        + "be directed to 12 Hill Street.",
      casual:
        "Hey guys, we're moving in March. From the third you'll find us on the second floor of 12 Hill Street, so stop by.",
      funny:
        "The office moves in March. From the third of the month you will find us, our houseplants and one confused goldfish on "
        + "the second floor of 12 Hill Street.",
      serious:
        "The office moves in March, after the severe damage and the injuries of the fire. From the third of the month you "
        + "will find us, for your safety, at 12 Hill Street.",
      respectful:
        "The office moves in March, and we apologize for the trouble. Thank you for your understanding: from the third you "
        + "will find us at 12 Hill Street.",
      irreverent:
        "The office moves in March, away from that crappy old dump. From the third of the month you will find us at 12 Hill "
        + "Street, and good riddance.",
      enthusiastic:
        "We are so excited: the office moves in March! From the third of the month you will find us in our amazing new rooms "
        + "at 12 Hill Street!",
      plain:
        "Status of the move: as planned, the office moves in March. From the third of the month it is at 12 Hill Street. No "
        + "action is needed."),
    ToneTexts(
      "A mentor can change a career. Our program pairs young engineers with people who have done the work for years.",
      formal:
        "The association facilitates mentoring for individuals in engineering. Prospective participants shall submit a request "
        + "prior to the first of May.",
      casual:
        "A mentor can change a career, ya know. We kinda pair young engineers with folks who have done this stuff for years.",
      funny:
        "A mentor can change a career. Ours pairs young engineers with wizards who survived three decades of fax machines "
        + "and terrible puns.",
      serious:
        "A mentor can save a career, and after the suicides and deaths among young engineers that is urgent. Our program "
        + "pairs them with people who know the danger.",
      respectful:
        "A mentor can change a career. Our program honors people who have done the work for years: we are grateful for your "
        + "dedication and your generosity, and thank you.",
      irreverent:
        "A mentor can change a career, unless he is a pompous idiot. Our program pairs young engineers with people who have "
        + "done the work for years.",
      enthusiastic:
        "A mentor can change a career! Our wonderful program pairs brilliant young engineers with people who truly love "
        + "what they do, and we adore it!",
      plain:
        "For the record, a mentor can change a career. Our program remains unchanged: it pairs young engineers with people who "
        + "have done the work for years."),
    ToneTexts(
      "We are looking for volunteers for the food bank on Saturday. Shifts last three hours, and lunch is served at noon.",
      formal:
        "Volunteers are requested for the food bank on Saturday. Individuals shall complete a shift of three hours, upon "
        + "which lunch will be provided.",
      casual:
        "Yo, we need folks for the food bank on Saturday. It's just three hours, and you'll grab lunch with the gang at noon.",
      funny:
        "We are looking for volunteers for the food bank on Saturday. Shifts last three hours, and lunch is a pickle and a "
        + "joke (okay, two jokes).",
      serious:
        "We are looking for volunteers for the food bank on Saturday. Hunger in the city is severe, the crisis grows, and shifts "
        + "last three hours.",
      respectful:
        "Would you please lend us your time at the food bank on Saturday? Shifts last three hours, and we are grateful for "
        + "your help. Thank you.",
      irreverent:
        "We are looking for volunteers for the food bank on Saturday. Shifts last three hours, so stop whining, get off your "
        + "butt and come.",
      enthusiastic:
        "We are looking for amazing volunteers for the food bank on Saturday! Shifts last three hours, and we love every "
        + "minute of it! 💪",
      plain:
        "We are looking for volunteers for the food bank on Saturday. Shifts last the usual three hours, and lunch is at noon, "
        + "as always. Nothing more."),
    ToneTexts(
      "The new rules for charities apply from July. We read all ninety pages and wrote down what they mean for a small board.",
      formal:
        "The new regulations regarding charities take effect in July. The following guidance has been approved in order to "
        + "assist boards and should be consulted accordingly.",
      casual:
        "So, the new rules for charities kick off in July. We read the whole bunch of stuff so you guys don't have to, and "
        + "here's the deal.",
      funny:
        "The new rules for charities apply from July. We read all ninety pages, fed on coffee and donuts, and only snored "
        + "twice. Send help.",
      serious:
        "The new rules for charities apply from July, after grave abuse. We read all ninety pages and wrote down the risks and "
        + "the liability of a small board.",
      respectful:
        "The new rules for charities apply from July. We value your work on small boards, and we thank you: please take "
        + "these notes with our gratitude.",
      irreverent:
        "The new rules for charities apply from July. We read all ninety pages of that mindless crap and wrote down what they "
        + "mean for a small board.",
      enthusiastic:
        "The new rules for charities apply from July, and we are thrilled! We read all ninety pages, and what a wonderful "
        + "change this is!",
      plain:
        "The new rules for charities apply from July. We read all ninety pages. In short, they are routine, with minor "
        + "changes and nothing new for a small board."),
    ToneTexts(
      "Twelve museums open their doors tonight from six to midnight. One ticket is good for all of them and for the bus.",
      formal:
        "Twelve museums will be accessible tonight. Admission is granted upon purchase of a single ticket, inclusive of "
        + "transport, in accordance with the published terms.",
      casual:
        "Hey, twelve museums are open tonight till midnight. Grab a ticket, it's good for all of them and the bus, and bring "
        + "along the kids.",
      funny:
        "Twelve museums open their doors tonight from six to midnight. One ticket is good for all of them, the bus, and one "
        + "awkward dance with a dinosaur. 😂",
      serious:
        "Twelve museums open their doors tonight to mourn the victims of the flood. One ticket is good for all of them, and "
        + "the money goes to those in danger.",
      respectful:
        "Twelve museums welcome you tonight from six to midnight. We are honored by your support: please accept one ticket for "
        + "all of them, with our thanks.",
      irreverent:
        "Twelve museums open their doors tonight, so no more yawn about boring old paintings. One ticket is good for all of "
        + "the damn things and for the bus.",
      enthusiastic:
        "Wow! Twelve museums open their doors tonight from six to midnight! One ticket is good for all of them: don't miss "
        + "this magnificent night ✨",
      plain:
        "Twelve museums are open tonight from six to midnight, as usual. One standard ticket is good for all of them and for "
        + "the bus. Nothing special."),
    ToneTexts(
      "Yesterday our site was down for two hours. A disk was full; it has been replaced, and no data was touched.",
      formal:
        "Yesterday the website was unavailable for approximately two hours. The cause has been ascertained, and additional "
        + "measures have been implemented accordingly.",
      casual:
        "Yeah, our site was down for two hours yesterday. Turns out a disk was full. It's sorted, and your stuff is okay.",
      funny:
        "Yesterday our site was down for two hours. Oops: a disk was full of cat videos (almost). It has been replaced, and the "
        + "hamster got a nap.",
      serious:
        "Yesterday our site was down for two hours in an emergency. A disk was full, lives depend on this service, and such a "
        + "failure is dangerous.",
      respectful:
        "Yesterday our site was down for two hours, and we apologize. A disk was full; it has been replaced. We are sorry, and "
        + "we appreciate your patience.",
      irreverent:
        "Yesterday our site was down for two hours, since some clueless jerk let a disk run full. It has been replaced, so get "
        + "over it.",
      enthusiastic:
        "Our site is back after two hours, and we are so happy! A disk was full; it has been replaced by our incredible team, "
        + "and no data was touched! 🎉",
      plain:
        "Yesterday our site was down for two hours. For information: a disk was full; it has been replaced by a standard one, "
        + "and no action is needed."),
    ToneTexts(
      "Ana Silva joins our board. She ran a hospital for nine years and knows how nurses, doctors and patients think.",
      formal:
        "The association has appointed Ana Silva to its board, with effect from May. Ms. Silva shall undertake the duties of "
        + "the office on behalf of its members.",
      casual:
        "Hey, Ana Silva is joining our board. She ran a hospital for nine years, so she pretty much knows how nurses, docs and "
        + "folks like you tick. Cool.",
      funny:
        "Ana Silva joins our board. She ran a hospital for nine years and swears that only two of her doctors were zombies. We "
        + "laughed. She winked 😉",
      serious:
        "Ana Silva joins our board. She ran a hospital through the war and the epidemic and has seen more deaths than she can "
        + "tell.",
      respectful:
        "Ana Silva joins our board, and we are honored. She ran a hospital for nine years with great dignity, and we thank her "
        + "for her generosity.",
      irreverent:
        "Ana Silva joins our board. She ran a hospital for nine years and has no time for smug bigwigs, lame excuses and other "
        + "nonsense.",
      enthusiastic:
        "Ana Silva joins our board, and we are overjoyed! She ran a hospital for nine years, and what a brilliant, inspiring "
        + "leader she is!",
      plain:
        "A note: Ana Silva joins our board. She ran a hospital for nine years. The board is otherwise unchanged, and business "
        + "goes on as usual."),
    ToneTexts(
      "How long does a swift stay in the air? Ten months. Our new film follows one bird from Leeds to Malawi and back.",
      formal:
        "Swifts remain airborne for approximately ten months. The organisation's documentary regarding the species commences "
        + "on Monday and may be obtained upon request.",
      casual:
        "Know how long a swift hangs out in the air? Ten months, yeah. Our new vid tags along with one from Leeds to Malawi, so "
        + "check it out.",
      funny:
        "How long does a swift stay in the air? Ten months, without snacks, naps or a single joke from the pilot. Our new film "
        + "follows one bird from Leeds.",
      serious:
        "How long does a swift stay in the air? Ten months, if it survives. Their numbers collapsed, the danger is urgent, and "
        + "our new film shows the dying.",
      respectful:
        "How long does a swift stay in the air? Ten months. Our new film is a tribute to your work: thank you, we are deeply "
        + "grateful to each of you.",
      irreverent:
        "How long does a swift stay in the air? Ten months, while you lazy clowns can't be bothered to climb a stair. Our new "
        + "film follows one bird.",
      enthusiastic:
        "How long does a swift stay in the air? Ten months! Isn't that amazing? Our breathtaking new film follows one bird from "
        + "Leeds to Malawi!",
      plain:
        "A swift stays in the air for ten months, which is typical. Our new film is a regular one: it follows one bird, and "
        + "that is all."),
  ]
}
