import Voice

extension ToneTexts {
  /// Texts by which the weights of the lists were set, and no word was added to one.
  static let calibrating = [
    ToneTexts(
      "Our library opens two new reading rooms in October. Both have daylight, quiet corners and power at every desk.",
      formal:
        "The library will inaugurate two additional reading rooms in October. Patrons are advised that access shall be limited "
        + "to holders of a valid card.",
      casual:
        "Hey, we've got two new reading rooms coming in October. Lots of light, comfy corners, plugs all over, so come hang "
        + "out.",
      funny:
        "Our library opens two new reading rooms in October. Both have daylight, quiet corners and a strict ban on snoring, "
        + "Grandma included.",
      serious:
        "Our library opens two new reading rooms in October, in memory of those who died in the fire. Safety exits have been "
        + "added at a critical point.",
      respectful:
        "Our library opens two new reading rooms in October. We thank our neighbors for their patience and are deeply grateful "
        + "for every kind word.",
      irreverent:
        "Our library opens two new reading rooms in October. Both beat the stinking hole we called a study, so quit moaning and "
        + "get your lazy self in.",
      enthusiastic:
        "Our library opens two gorgeous new reading rooms in October! Daylight, quiet corners, power at every desk: we love "
        + "them, and so will you!",
      plain:
        "Two reading rooms open in October, as announced. Both have daylight and power at every desk. Opening hours remain the "
        + "same. No further details."),
    ToneTexts(
      "We changed how we bill. From May you pay once a quarter, and the invoice lists each service with its price.",
      formal:
        "Please find below information concerning amended billing. Effective May, payment shall be remitted quarterly upon "
        + "receipt of the invoice.",
      casual:
        "Heads up, we switched how we bill. From May it's once a quarter, and you'll see all the stuff you paid for, no "
        + "worries.",
      funny:
        "We changed how we bill. From May you pay once a quarter, and the invoice lists each service so clearly that even a "
        + "toddler could audit us. Our cat did.",
      serious:
        "We changed how we bill after a severe breach put members in danger. From May you pay once a quarter, and each "
        + "invoice is checked for fraud.",
      respectful:
        "We changed how we bill, and we are grateful for your patience. From May you pay once a quarter. Please write to us, "
        + "and thank you for your trust.",
      irreverent:
        "We changed how we bill, since the old invoices were garbage. From May you pay once a quarter; if that's too hard for "
        + "you, tough luck.",
      enthusiastic:
        "We changed how we bill, and it's fantastic! From May you pay once a quarter. So simple, so clear: you are going to "
        + "love it!",
      plain:
        "Billing changes in May. Payment is due once a quarter. The invoice lists each service and its price as before. Other "
        + "terms are unchanged."),
    ToneTexts(
      "A storm took down the old oak by the gate. The path is closed until Thursday while a crew clears the branches.",
      formal:
        "Owing to storm damage, the path adjacent to the gate is closed until Thursday. Visitors are kindly requested to "
        + "utilize the alternative entrance.",
      casual:
        "So the storm knocked over the old oak by the gate, guys. The path's shut till Thursday while the crew sorts it out.",
      funny:
        "A storm took down the old oak by the gate. It fell like my uncle at weddings. The path is closed until Thursday, and "
        + "the squirrels have hired a lawyer.",
      serious:
        "A storm took down the old oak by the gate and injured two people severely. The path is closed until Thursday; the "
        + "danger is not over.",
      respectful:
        "A storm took down the old oak by the gate. We apologize for the closed path, thank the crew for their work, and "
        + "appreciate your understanding.",
      irreverent:
        "A storm took down the old oak by the gate. The path is closed until Thursday, so whoever keeps climbing over the "
        + "tape: are you an idiot or what.",
      enthusiastic:
        "What a rescue! A storm took down the old oak by the gate, and our awesome crew will have the path open by Thursday! "
        + "Wow!",
      plain:
        "An oak fell by the gate. The path is closed until Thursday, as is standard. A crew clears the branches. Nothing else to "
        + "report."),
    ToneTexts(
      "Our podcast talks to people who fix things: bikes, clocks, laws and broken teams. A new episode comes out each week.",
      formal:
        "The podcast presents conversations with individuals engaged in repair. Episodes are published weekly and may be "
        + "obtained via the association's website.",
      casual:
        "On our podcast we chat with folks who fix stuff: bikes, clocks, laws, you name it. New one every week, so check it "
        + "out.",
      funny:
        "Our podcast talks to people who fix things: bikes, clocks, laws and the printer that hates us all. It still owes me "
        + "three apology cards. Lol.",
      serious:
        "Our podcast talks to people who rebuild after war and disaster: homes, laws and broken families. A new episode comes "
        + "out each week.",
      respectful:
        "Our podcast honors people who fix things. We are humbled by their patience and thank them, and you, for listening with "
        + "such kindness.",
      irreverent:
        "Our podcast talks to people who fix things, unlike the clowns in parliament who only break them. Bikes, clocks, damn "
        + "stupid laws. Weekly.",
      enthusiastic:
        "Our podcast is back, and we couldn't be more thrilled! Brilliant people who fix bikes, clocks, laws: every week an "
        + "incredible story!",
      plain:
        "The podcast covers repair: bikes, clocks, laws. One episode a week, same length, same format. The list of episodes "
        + "follows."),
    ToneTexts(
      "The survey closes tonight. Four hundred of you told us how you work from home; ten minutes are enough to add your view.",
      formal:
        "Members are informed that the survey concludes this evening. Participation requires approximately ten minutes, and "
        + "responses will be treated in accordance with our policy.",
      casual:
        "Survey's closing tonight, folks. Like four hundred of you already did it, takes ten minutes, so yeah, give it a go.",
      funny:
        "The survey closes tonight. Four hundred of you told us how you work from home, and how many of you wear pajamas to "
        + "board calls. We're not judging. Haha.",
      serious:
        "The survey closes tonight. Four hundred of you told us of exhaustion, illness and fear; your answer may prevent serious "
        + "harm.",
      respectful:
        "The survey closes tonight. Would you kindly spare ten minutes? We value your opinion, we know how full your days are, "
        + "and we thank you sincerely.",
      irreverent:
        "The survey closes tonight. Four hundred of you managed it; what's the matter with the rest of you slackers, too dumb to "
        + "click a link?",
      enthusiastic:
        "Only hours left! Four HUNDRED of you told us how you work from home, and your answers are amazing! Ten minutes, and "
        + "you're in!",
      plain:
        "The survey closes tonight. Four hundred people have answered. It takes ten minutes. Results are published in the usual "
        + "way."),
  ]

  /// Texts that were written when lists and weights were finished. 36 of 40 were right; since then one word was taken out
  /// of a list, “chat”, which is a channel as often as it is casual.
  static let heldOut = [
    ToneTexts(
      "The city council votes on the bike lane next Tuesday. Anyone may speak for two minutes before the vote.",
      formal:
        "The council shall vote upon the proposed bicycle lane next Tuesday. Residents are permitted to address the chamber for "
        + "two minutes prior to the vote.",
      casual:
        "Hey folks, the council's voting on the bike lane next Tuesday. You've got two minutes at the mic if you wanna speak up.",
      funny:
        "The city council votes on the bike lane next Tuesday. Anyone may speak for two minutes, which is one pun and half a "
        + "joke. Helmets optional, lol.",
      serious:
        "The city council votes on the bike lane next Tuesday. Three children were killed at that crossing, and each delay puts "
        + "more lives at risk.",
      respectful:
        "The city council votes on the bike lane next Tuesday. Please come and speak; we are grateful to all of you who gave "
        + "your time to this.",
      irreverent:
        "The city council votes on the bike lane next Tuesday. If the pompous windbags up there bore you, shut up and take your "
        + "own two minutes.",
      enthusiastic:
        "Finally! The city council votes on our beautiful bike lane next Tuesday! Two minutes each: come and make it amazing!",
      plain:
        "The council votes on the bike lane on Tuesday, as scheduled. Speakers have the usual two minutes. The agenda is "
        + "otherwise unchanged."),
    ToneTexts(
      "We baked bread with forty pupils this week. They weighed the flour, waited an hour and took a loaf home.",
      formal:
        "This week forty pupils participated in a baking course conducted by the association. Upon completion, each pupil was "
        + "presented with a loaf.",
      casual:
        "This week we baked bread with a bunch of kids. They weighed the flour, hung around for an hour and grabbed a loaf to "
        + "take home. Pretty cool stuff.",
      funny:
        "We baked bread with forty pupils this week. They weighed the flour, wore the flour, and one loaf looks suspiciously "
        + "like a duck. We laughed for days.",
      serious:
        "We baked bread with forty pupils this week. Half of them come to school hungry; poverty in the district is severe, and "
        + "this crisis will not wait.",
      respectful:
        "We baked bread with forty pupils this week. Our sincere thanks go to the bakers: we appreciate your patience and your "
        + "kindness.",
      irreverent:
        "We baked bread with forty pupils this week, because the crap in the canteen is garbage that no dog would touch. They "
        + "took a loaf home.",
      enthusiastic:
        "What a week! We baked bread with forty fantastic pupils, and the whole house smelled wonderful! We loved every loaf!",
      plain:
        "Forty pupils baked bread this week. It was a routine session. Flour was weighed, the dough rested for an hour, and the "
        + "result was satisfactory."),
    ToneTexts(
      "From January our helpline is open on Sundays. You reach us by phone or chat between nine and five.",
      formal:
        "With effect from January, the helpline will additionally be accessible on Sundays. Inquiries may be submitted by "
        + "telephone between nine and five.",
      casual:
        "Yep, our helpline's gonna be open Sundays from January. Give us a shout by phone or chat, nine to five.",
      funny:
        "From January our helpline is open on Sundays. You reach us by phone or chat, in pajamas if you must. Ours have "
        + "penguins. No kidding.",
      serious:
        "From January our helpline is open on Sundays, since violence at home does not stop for the weekend. If you are in "
        + "danger, call.",
      respectful:
        "From January our helpline is open on Sundays. Thank you for telling us that you need it; please call us whenever you "
        + "wish, we value your trust.",
      irreverent:
        "From January our helpline is open on Sundays. Yes, you lazy lot, that is the day you waste on the couch. Nobody asked "
        + "the idiots upstairs.",
      enthusiastic:
        "Big news! From January our helpline is open on Sundays too! We are thrilled and can't wait to talk to you!",
      plain:
        "From January the helpline is open on Sundays, nine to five. Phone and chat work as before. This notice is for "
        + "information."),
    ToneTexts(
      "Our team counted plastic on nine beaches. Bottle caps lead the list, followed by straws and fishing line.",
      formal:
        "The organisation conducted a survey of plastic upon nine beaches. Bottle caps constitute the largest category; the "
        + "results have been submitted accordingly.",
      casual:
        "So we checked out nine beaches and counted all the plastic stuff. Loads of bottle caps, then straws and fishing line. "
        + "Yeah, kinda gross.",
      funny:
        "Our team counted plastic on nine beaches. Bottle caps lead the list, followed by straws and one sock with a better "
        + "tan than ours. Haha.",
      serious:
        "Our team counted plastic on nine beaches. Birds are dying of it, the threat is grave, and each year of delay harms "
        + "more of them.",
      respectful:
        "Our team counted plastic on nine beaches. We are indebted to each volunteer: thank you for your effort, your care and "
        + "your generosity.",
      irreverent:
        "Our team counted plastic on nine beaches. Bottle caps lead the list, so congratulate the morons who toss them. What the "
        + "hell is wrong with people?",
      enthusiastic:
        "Nine beaches, and our incredible team counted every piece of plastic! Bottle caps lead the list. So proud of this "
        + "awesome crew!",
      plain:
        "Our team counted plastic on nine beaches. The list is much as in previous years: bottle caps, straws, fishing line. "
        + "Nothing new to report."),
    ToneTexts(
      "The course starts on 4 May and runs for six evenings. You need a laptop; we bring the data and the coffee.",
      formal:
        "The course commences on 4 May and comprises six evenings. Participants are required to bring a laptop; all other "
        + "materials will be provided.",
      casual:
        "The course kicks off on 4 May, six evenings. Grab your laptop, guys, we'll sort out the data and stuff.",
      funny:
        "The course starts on 4 May and runs for six evenings. You need a laptop; we bring the data, the donuts and dad jokes "
        + "that make grown spreadsheets cry.",
      serious:
        "The course starts on 4 May and runs for six evenings. It deals with errors that cost lives: fatal doses, failures, "
        + "and the duty to report them.",
      respectful:
        "The course starts on 4 May and runs for six evenings. We are honored that you join us: please tell us what you need, and "
        + "thank you for your trust.",
      irreverent:
        "The course starts on 4 May and runs for six evenings. No stuffy professors, no mindless slides, no bullshit. You need a "
        + "laptop.",
      enthusiastic:
        "Our brand-new course starts on 4 May, and it's going to be epic! Six evenings of pure fun: bring a laptop, we are so "
        + "excited!",
      plain:
        "The course starts on 4 May and runs for six evenings. The content is standard. Details follow. A laptop is needed, as "
        + "usual."),
  ]
}
