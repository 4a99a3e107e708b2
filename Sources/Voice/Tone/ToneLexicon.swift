/// Words and phrases that carry a tone. Each moves one dimension and no other, so that the four readings stay apart:
/// “hey” is casual and nothing else, “lol” funny and nothing else.
enum ToneLexicon {
  struct Entry: Sendable {
    var tone: VoiceSettings.Tone
    var weight: Double
  }

  /// A phrase without an entry keeps a shorter one inside it from being read: “best practices” praises nothing.
  static let phrases = PhraseTable<Entry?>(
    neutral.map { ($0, nil) }
      + lists.flatMap { list in words(list.words).map { ($0, Entry(tone: list.tone, weight: list.weight)) } })

  private static func words(_ list: String) -> [String] {
    // By bytes, since to find where characters end takes most of the time in which the first draft waits.
    list.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
      .map { String(Substring($0.drop { $0 == UInt8(ascii: " ") })) }.filter { !$0.isEmpty }
  }

  private static let neutral = words(
    """
    best practice, best practices, best known, at best, best before, great britain, great lakes, love letter, love letters, \
    thanks to, no thanks, please note, please find, please see, fire department, happy hour, value for money, quality of life, war on, \
    civil war, world war, tug-of-war, tug of war, star wars, in the event, joint venture, life insurance, health and safety, risk management, risk register, \
    safety net, at risk of, loss leader, profit and loss, weight loss, critical thinking, critical mass, dear me, \
    welcome pack, welcome email, sorry state, you're welcome, hell of a, well as, hi-fi, cool down, cool season, \
    cool place, great deal of, brilliant white, fine print, of course
    """)

  private static let lists: [(tone: VoiceSettings.Tone, weight: Double, words: String)] = [
    // MARK: Casual to formal
    (
      .formality, -0.8,
      """
      hey, hiya, howdy, yo, sup, what's up, gonna, wanna, gotta, kinda, sorta, dunno, lemme, gimme, y'all, dude, dudes, \
      bro, guys, you guys, peeps, homies, fam, yeah, yep, yup, nope, nah, btw, tbh, imo, imho, idk, ya, u, ur, cuz, \
      see ya, catch you later, no biggie, no worries, hit us up, give us a shout, drop us a line, shoot us a, a bunch of, \
      bunch of, tons of, a ton of, loads of, heaps of, lotta, pretty much, ya know, you know what, wassup, hangout, \
      no big deal, oh and
      """
    ),
    (
      .formality, -0.5,
      """
      hi, folks, buddy, pal, mate, mates, gang, kids, ok, okay, alright, cool, stuff, guy, anyway, anyways, heads up, \
      heads-up, fyi, asap, info, pics, pic, vid, convo, legit, chill, hang out, swing by, drop by, pop in, pop by, pop over, \
      stop by, come on over, come on down, check it out, check out, check this out, figure out, figured out, kind of, \
      sort of, a bit, lots of, a lot of, get going, mess up, messed up, dig in, jump in, pitch in, chip in, tag along, \
      fire away, grab, grabbing, snag, nab, hop on, hop over, kick off, give it a go, give it a shot, give it a try, \
      sign up, go for it, get in touch, looks like, turns out, till, cause, big time, for sure, by the way, \
      on the house, for free, right away, come along, come by, head over, pick up, bring along, chatting, \
      catch up, wrap up, sort out, sorted, get together, around here, at the end of the day, long story short, \
      here's the thing, here's the deal, what's the deal, just so you know
      """
    ),
    (
      .formality, 0.9,
      """
      hereby, herewith, herein, therein, thereof, thereafter, hereafter, henceforth, forthwith, notwithstanding, \
      aforementioned, aforesaid, pursuant, pursuant to, undersigned, in accordance with, to whom it may concern, \
      dear sir, dear madam, dear sir or madam, yours faithfully, in lieu of, in the event that, shall, whom, whereas, \
      hitherto, inasmuch, thereby, wherein, heretofore, in witness
      """
    ),
    (
      .formality, 0.6,
      """
      commence, commences, commenced, commencing, commencement, utilize, utilizes, utilized, utilise, utilised, \
      utilization, regarding, concerning, with regard to, in regard to, with respect to, in respect of, furthermore, \
      moreover, nevertheless, nonetheless, consequently, accordingly, subsequently, subsequent to, subsequent, prior to, \
      upon, thus, hence, therefore, as per, on behalf of, endeavor, endeavour, endeavors, endeavours, facilitate, \
      facilitates, facilitated, ascertain, terminate, terminated, constitute, constitutes, comprise, comprises, convene, \
      convened, convenes, undertake, undertaken, deem, deemed, inquire, enquire, remit, respective, respectively, \
      individuals, personnel, procure, expedite, elucidate, render, rendered, stipulate, stipulated, stipulates, \
      requisite, correspondence, the organisation, the organization, the association, the committee, it should be noted, \
      in conclusion, in addition, with effect from, in this regard, to this end, in order to, is requested, are requested, \
      are advised, is advised, is required, are required, be advised, is permitted, are permitted, is granted, \
      has been approved, is to be, are to be, entitled to, eligible to, duly, aforethought
      """
    ),
    (
      .formality, 0.4,
      """
      additional, additionally, sufficient, numerous, approximately, obtain, obtained, obtaining, acquire, acquired, \
      require, requires, required, requirement, requirements, request, requests, requested, inform, informed, notify, \
      notified, notification, assist, assistance, purchase, purchased, submit, submitted, submission, conclude, concluded, \
      concludes, initiate, initiated, implement, implemented, implementation, demonstrate, demonstrates, demonstrated, \
      anticipate, anticipated, permit, permitted, provision, provisions, participate, participation, attendance, \
      designated, relevant, pertaining, indicate, indicates, indicated, pertinent, establish, established, establishment, \
      regulation, regulations, registration, completion, consideration, particulars, premises, proceed, proceeds, \
      proceedings, determine, determined, inclusive, attain, attained, reside, residence, advise, advises, advised, \
      cease, ceased, venue, gratuitous, complimentary, secure a place, prospective
      """
    ),

    // MARK: Serious to funny
    (
      .humor, 1.1,
      """
      lol, lmao, rofl, haha, hahaha, hahahaha, hehe, teehee, just kidding, only kidding, jk, pun intended, \
      no pun intended, dad joke, dad jokes, plot twist, spoiler alert, asking for a friend, said no one ever, \
      said nobody ever, send help, send snacks, send coffee, send chocolate, were harmed, world domination, mwahaha, \
      muahaha, evil laugh, mic drop, happy dance, jazz hands, facepalm, once upon a time, in a galaxy, keep calm, \
      one does not simply, may the force, winter is coming, resistance is futile, believe it or not, abracadabra, ta-da, \
      tada, drum roll, drumroll, psst, shenanigans, hilarious, hilariously, punny, hangry, true story, \
      legend has it, rumor has it, rumour has it, a wild, who knew, go figure, you had one job, cat videos, \
      spoiler, tongue in cheek, side-splitting, knee-slapper, ba dum tss, badum tss, swear we, pinky promise, pinky swear
      """
    ),
    (
      .humor, 0.9,
      """
      joke, jokes, joking, kidding, funny, laugh, laughs, laughed, laughing, laughter, giggle, giggles, giggling, chuckle, \
      chuckles, pun, puns, silly, goofy, wacky, zany, cheeky, ninja, ninjas, unicorn, unicorns, zombie, zombies, wizard, \
      wizards, wizardry, superhero, superheroes, cape, capes, banana, bananas, pickle, pickles, llama, llamas, alpaca, \
      alpacas, penguin, penguins, hamster, hamsters, squirrel, squirrels, raccoon, raccoons, sloth, sloths, potato, \
      potatoes, taco, tacos, yeti, vampire, vampires, pirate, pirates, dinosaur, dinosaurs, dragon, dragons, goblin, \
      goblins, gremlin, gremlins, oops, whoops, oopsie, oopsies, yikes, uh-oh, uh oh, meme, memes, karaoke, rubber duck, \
      rubber ducks, secretly, bribe, bribes, bribed, bribery, nap, naps, napping, snore, snores, snoring, snooze, \
      pajamas, pyjamas, sock, socks, chicken, chickens, goldfish, houseplant, houseplants, goat, goats, duck, ducks, \
      grandma, grandmother's, mother-in-law, donut, donuts, doughnut, doughnuts, allegedly, suspiciously, mysteriously, \
      caffeine, caffeinated, procrastinate, procrastinating, awkward, clumsy, hiccup, mustache, moustache, wigs, confetti cannon, \
      disco, glitter, wobbly, bonkers, bamboozled, kerfuffle, hullabaloo, shindig, nincompoop, gobsmacked, flabbergasted, \
      discombobulated, couch, sofa, teenager, teenagers, toddler, toddlers, robot overlords, aliens, alien, \
      time machine, fax machine, wink, nudge nudge
      """
    ),
    (
      .humor, 0.6,
      """
      pizza, cake, cookies, cookie, biscuits, snack, snacks, chocolate, coffee addiction, playful, playfully, humor, \
      humour, humorous, comedy, comic, amusing, amused, witty, magic trick, magic wand, survive, survived, fun fact, \
      cat, cats, puppy, puppies, monday mornings, spreadsheets, spreadsheet, dance floor, dance moves
      """
    ),
    (
      .humor, -0.7,
      """
      death, deaths, died, dies, dying, killed, fatal, fatalities, fatality, tragic, tragedy, tragically, grief, grieving, \
      grieve, mourn, mourns, mourning, mourned, condolences, disaster, disasters, victim, victims, catastrophe, \
      catastrophic, devastating, devastated, devastation, suffering, suffer, suffered, suffers, emergency, emergencies, \
      crisis, crises, solemn, solemnly, grave, gravely, gravity, dire, life and death, matter of life, lives depend, \
      lives are at stake, at stake, no laughing matter, sobering, war, violence, violent, abuse, abused, famine, hunger, \
      poverty, bankruptcy, bankrupt, terminal, cancer, outbreak, epidemic, casualties, evacuate, evacuation, evacuated, \
      heartbreaking, heartbroken
      """
    ),
    (
      .humor, -0.5,
      """
      injured, injury, injuries, severe, severely, serious, seriously, seriousness, critical, critically, consequence, \
      consequences, urgent, urgently, urgency, danger, dangers, dangerous, threat, threats, threatens, threatened, harm, \
      harmed, loss, losses, illness, disease, layoffs, redundancies, liability, breach, safety, risk, risks, warning, \
      hardship, collapse, collapsed, obligation, obligations, duty, responsibility, deeply concerned, concerned, concern, \
      closure, closures, shortage, shortages, failure, failures, vital, essential, grim, bleak, struggle, struggling, \
      vulnerable, in danger
      """
    ),

    // MARK: Irreverent to respectful
    (
      .respect, 0.6,
      """
      thank you, thank, thanks, many thanks, thanked, thanking, thankful, grateful, gratefully, gratitude, appreciate, \
      appreciates, appreciated, appreciation, respectfully, respectful, esteemed, distinguished, apologize, apologise, \
      apologies, apology, apologized, apologised, your patience, your understanding, your trust, your generosity, \
      at your convenience, with respect, with great respect, our respect, humbly, indebted, pay tribute, tribute, \
      salute, in gratitude, your kindness, your dedication, we owe, beg your pardon, forgive us, pardon
      """
    ),
    (
      .respect, 0.5,
      """
      please, kindly, sorry, regret, regrets, sincere, sincerely, privilege, privileged, honored, honoured, an honor, \
      an honour, humbled, courteous, courteously, courtesy, gracious, graciously, valued, value your, your time, \
      your support, your help, your contribution, your contributions, your work, your effort, your efforts, admire, \
      admiration, admired, generous, generously, generosity, dear, may we, would you be so kind, if you would, \
      respect, respected, dignity, considerate, thoughtful, thoughtfully, warmly, warmest, best wishes, kind regards, \
      in honor of, in honour of, deserve, deserves, recognize your, recognise your, welcome, cordially, patience, \
      excellency, your feedback, your needs, devotion, devoted
      """
    ),
    (
      .respect, -1.4,
      """
      stupid, stupidly, stupidity, idiot, idiots, idiotic, dumb, dumbest, moron, morons, moronic, loser, losers, suck, \
      sucks, sucked, crap, crappy, shit, shitty, bullshit, bs, fuck, fucking, fucked, wtf, asshole, assholes, bastard, \
      bastards, bitch, piss, pissed, shut up, who cares, boo hoo, cry me a river, get over it, pathetic, lame, clueless, \
      worthless, what the hell, the hell, suckers, get lost, what a joke, a bad joke, is a joke, imbecile, imbeciles, \
      jerk, jerks, dimwit, dimwits, dumbass, badass, jackass, half-wit, half-wits, nobody asked, no one asked, \
      blithering, brain-dead, braindead, sod off, bugger off, up yours, dumbest
      """
    ),
    (
      .respect, -1.0,
      """
      damn, damned, goddamn, hell, arse, fool, fools, foolish, clown, clowns, screwed, screw it, screw that, screw up, \
      screwed up, deal with it, give me a break, give us a break, yeah right, oh please, so-called, useless, garbage, trash, \
      rubbish, nonsense, ridiculous, laughable, sick of, bigwig, bigwigs, fat cats, bean counters, bean counter, \
      pencil pushers, pencil-pushers, cronies, quacks, snob, snobs, snobby, stuffy, fart, farts, blah blah, \
      blah blah blah, blah, yawn, yawns, duh, hogwash, baloney, bogus, crybaby, crybabies, whine, whines, whining, \
      whiners, moaners, spare us, spare me, good riddance, fat chance, lazy, butt, butts, big deal, whatever, \
      boring, bored, snoozefest, dull, tedious, mindless, ludicrous, absurd, silly rules, pointless, rip-off, \
      ripoff, scam, phony, phoney, fake, waste of time, wasting your time, stop whining, suit yourself, tough luck, \
      too bad, your problem, not our problem, like it or not, pompous, smug, arrogant, geezers, old fogeys, fogeys, \
      nitwit, nitwits, twits, dolts, bozo, bozos, pushover, sucker
      """
    ),

    // MARK: Matter-of-fact to enthusiastic
    (
      .enthusiasm, 0.9,
      """
      thrilled, thrilling, overjoyed, ecstatic, pumped, stoked, psyched, amazing, amazingly, incredible, incredibly, \
      fantastic, awesome, spectacular, spectacularly, phenomenal, sensational, fabulous, terrific, magnificent, marvelous, \
      marvellous, unbelievable, unbelievably, mind-blowing, breathtaking, electrifying, unforgettable, epic, legendary, \
      game-changing, game changer, game-changer, groundbreaking, can't wait, cannot wait, can not wait, woohoo, woo hoo, yay, \
      hooray, hurrah, hurray, wow, over the moon, blown away, on fire, so excited, super excited, beyond excited, \
      so proud, so happy, best ever, unmissable, bring it on, let's go, dream come true, to the moon, out of this world, \
      extraordinary, extraordinarily, outstanding, dazzling, glorious, hyped, fired up, bursting with, jumping for joy, \
      yippee, whoop, whoop whoop, wahoo, once in a lifetime, once-in-a-lifetime
      """
    ),
    (
      .enthusiasm, 0.6,
      """
      excited, exciting, excitement, excitedly, delighted, delight, wonderful, wonderfully, brilliant, brilliantly, superb, \
      stunning, gorgeous, love, loved, loves, loving, adore, huge, massive, congratulations, congrats, bravo, the best, \
      greatest, absolutely, totally, truly, passionate, inspiring, inspired, energized, energised, buzzing, counting down, \
      joy, joyful, cheering, cheers to, enthusiastic, enthusiastically, enthusiasm, remarkable, remarkably, impressive, \
      perfect, perfectly, beautiful, beautifully, super, must-see, don't miss, do not miss, eager, eagerly, vibrant, \
      unstoppable, rocks, rocked, rocking, so much, so many, such a, what a, how wonderful, dream, celebrate, \
      celebrates, celebrating, celebration, proud, proudly, happy to, so glad, finally here, at last, it's here
      """
    ),
    (
      .enthusiasm, 0.35,
      """
      great, happy, glad, best, biggest, really, very, ever, finally, fun, special, wonder, shine, shining, bright, \
      brightest, hope to see you, look forward, looking forward, extremely, hugely, deeply
      """
    ),
    (
      .enthusiasm, -0.8,
      """
      for the record, as scheduled, as planned, as expected, as usual, as before, no change, no changes, unchanged, \
      routine, routinely, merely, adequate, adequately, satisfactory, acceptable, for information, for reference, \
      details follow, details below, no action is needed, no action needed, nothing further, that is all, ordinary, \
      unremarkable, so-so, moderate, mediocre, tolerable, nothing special, nothing new, nothing more, neither good nor bad, \
      not much to report, little to report, nothing to report, for what it is worth, more or less, business as usual, \
      as in previous years, as in past years, as always, as it was, passable, middling, not bad
      """
    ),
    (
      .enthusiasm, -0.55,
      """
      standard, fine, plain, plainly, modest, modestly, noted, status, typical, typically, usual, usually, average, regular, \
      regularly, the following, in short, in brief, factual, factually, as follows, simply, \
      according to the, as announced, this notice, this note, a note, scheduled, listed, minor, slight, slightly, fairly, roughly, basic, \
      in fact, namely
      """
    ),
  ]
}
