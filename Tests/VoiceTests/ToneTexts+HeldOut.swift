import Voice

extension ToneTexts {
  /// Texts that were written when the lists of cues were finished, and by which no list was changed.
  static let heldOut = [
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
}
