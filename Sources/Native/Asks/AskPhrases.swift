import Voice

/// The English phrases in which posts ask, built into one table once. None begins with any word, so that the search
/// passes over most of a text.
enum AskPhrases {
  static let table = PhraseTable<AskSignal.Kind>(
    calls.flatMap { action, phrases in list(phrases).map { ($0, .call(action)) } }
      + list(urgency).map { ($0, .urgency) } + list(prices).map { ($0, .price) }
      + list(invitations).map { ($0, .invitation) })

  private static func list(_ phrases: String) -> [String] {
    phrases.split { $0 == "," || $0 == "\n" }.map { phrase in
      String(phrase.drop { $0 == " " })
    }
  }

  /// Verbs that are nouns or names as well stand with the word that makes a call of them.
  private static let calls: [(AskSignal.Action, String)] = [
    (
      .buy,
      """
      buy now, buy it now, buy yours, buy your, buy tickets, buy one, buy here, buy online, buy today, order now, order yours, \
      order here, order online, order today, order your, pre-order, pre-order now, preorder, preorder now, shop now, \
      shop online, shop here, shop the sale, book now, book here, book online, book today, book your, book tickets, \
      get your tickets, get your ticket, get tickets, get your copy, get yours, get your pass, grab your tickets, \
      grab your ticket, grab your copy, grab yours, grab tickets, purchase your, purchase tickets, buy a ticket, \
      add to cart, start your free trial, start your trial, upgrade now, upgrade today
      """
    ),
    (
      .donate,
      """
      donate, donate now, donate today, donate here, make a donation, make a gift, make your gift, make your donation, \
      give now, give today, give here, give online, give generously, chip in, pledge now, pledge today, \
      contribute now, contribute today, become a donor, become a sponsor, \
      sponsor a child, fundraise for us, double your gift, double your donation
      """
    ),
    (
      .register,
      """
      register, register now, register here, register today, register online, register for, sign up, sign up now, \
      sign up here, sign up today, sign up for, rsvp, rsvp now, rsvp here, rsvp today, reserve your, reserve a seat, \
      save your seat, save your spot, claim your, secure your spot, secure your seat, secure your place, enroll, \
      enroll now, enroll today, enrol now, enrol today, get registered
      """
    ),
    (
      .subscribe,
      """
      subscribe, subscribe now, subscribe today, subscribe here, subscribe to, join our newsletter, join our mailing list
      """
    ),
    (
      .apply,
      """
      apply now, apply here, apply today, apply online, apply by, apply for, apply at, send us your cv, \
      send your cv, send us your resume, send your resume, submit your application, send in your application
      """
    ),
    (
      .join,
      """
      become a member, become a supporter, become a volunteer, join us today, join now, join today, renew your membership, renew your, \
      renew now, renew today, volunteer now, volunteer today
      """
    ),
    (
      .sign,
      """
      sign the petition, sign our petition, sign this petition, sign our letter, sign the letter, sign the pledge, \
      add your name, sign now, sign here
      """
    ),
    (.vote, "vote for us, vote for our, vote for me, nominate us"),
  ]

  private static let urgency = """
    last chance, final chance, only * left, just * left, ends tonight, ends today, ends tomorrow, ends soon, \
    ends at midnight, hurry, hurry up, while supplies last, while stocks last, while it lasts, while they last, \
    limited time, limited-time, limited spots, limited seats, limited spaces, limited tickets, limited places, \
    limited offer, space is limited, spaces are limited, seats are limited, seating is limited, spots are limited, \
    places are limited, tickets are limited, final hours, final days, final call, last call, last days to, last day to, \
    don't miss, don't miss out, don't miss it, don't miss your chance, don't wait, don't delay, before it's too late, \
    act now, act fast, selling fast, going fast, filling up fast, almost sold out, nearly sold out, almost gone, \
    today only, one day only, this weekend only, time is running out, running out of time, before they're gone, \
    before it's gone, before midnight, by midnight, hours left, days left
    """

  private static let prices = """
    early bird, early-bird, early birds, half price, half-price, % off, percent off, discount, discounted, discount code, \
    promo code, coupon, coupon code, free shipping, free delivery, on sale now, flash sale, sale price, special offer, \
    best price, save up to, buy one get one, bogo
    """

  /// What looks like a call and asks nothing for the writer, or next to nothing.
  private static let invitations = """
    tell us what you think, let us know, read more, learn more, find out more, join the conversation, join the discussion, \
    join us, register to vote, register to vote now, sign up to vote, donate blood, donate life, vote for us to, see more, share your, click here
    """
}
