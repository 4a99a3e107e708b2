/// Words that are spelled differently in different countries, with all their forms.
///
/// What may be right after all isn't here: `meter` is a device in Britain, `program` what a computer runs, `license` and
/// `practice` a verb or a noun, and `dialogue` is at home everywhere.
enum SpellingTable {
  /// Varieties of English as bits.
  struct Varieties: OptionSet, Sendable {
    let rawValue: UInt8

    static let us = Varieties(rawValue: 1)
    static let gb = Varieties(rawValue: 2)
    static let au = Varieties(rawValue: 4)
    static let ca = Varieties(rawValue: 8)
    static let british: Varieties = [.gb, .au]
    static let commonwealth: Varieties = [.gb, .au, .ca]
    static let american: Varieties = [.us, .ca]
  }

  struct Entry: Sendable {
    /// Where the word isn't spelled so.
    var isWrong: Varieties
    var right: String
  }

  static let words = WordTable([our, re, doubled, single, ense, ise, yse, others].flatMap(\.self))

  // MARK: Families

  /// Two spellings of each form, and where each of them is wrong.
  private static func pair(
    _ american: String, wrongIn varieties: Varieties, _ british: String, wrongIn others: Varieties
  ) -> [(String, Entry)] {
    var entries: [(String, Entry)] = []
    if !varieties.isEmpty { entries.append((american, Entry(isWrong: varieties, right: british))) }
    if !others.isEmpty { entries.append((british, Entry(isWrong: others, right: american))) }
    return entries
  }

  private static func list(_ words: String) -> [String] {
    words.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
  }

  /// color, colour
  private static let our: [(String, Entry)] = {
    let stems = list(
      """
      ard arm behavi cand clam col demean endeav fav ferv flav harb hon hum lab misdemean misbehavi neighb od parl ranc rig \
      rum sav savi splend succ tum val vap vig discol dishon disfav enam belab
      """)
    let endings = list(
      """
      s ed ing er ers able ably ful fully less ite ites itism hood hoods al ally ly liness ings ist ists y ies
      """)
    return stems.flatMap { stem in
      ([""] + endings).flatMap { ending in
        pair(stem + "or" + ending, wrongIn: .commonwealth, stem + "our" + ending, wrongIn: .us)
      }
    }
  }()

  /// center, centre
  private static let re: [(String, Entry)] = {
    let both = list("cent theat fib lit calib lust meag sab somb spect scept centimet kilomet millimet epicent")
    return both.flatMap { stem in
      pair(stem + "er", wrongIn: .commonwealth, stem + "re", wrongIn: .us)
        + pair(stem + "ers", wrongIn: .commonwealth, stem + "res", wrongIn: .us)
    }
      + pair("centered", wrongIn: .commonwealth, "centred", wrongIn: .us)
      + pair("centering", wrongIn: .commonwealth, "centring", wrongIn: .us)
      + pair("meter", wrongIn: [], "metre", wrongIn: .us) + pair("meters", wrongIn: [], "metres", wrongIn: .us)
  }()

  /// traveled, travelled
  private static let doubled: [(String, Entry)] = {
    let stems = list(
      """
      bevel cancel channel chisel counsel dial equal fuel initial label level libel marshal model panel pencil quarrel \
      refuel rival shovel signal spiral total travel tunnel unravel mislabel remodel
      """)
    return stems.flatMap { stem in
      list("ed ing er ers").flatMap { ending in
        pair(stem + ending, wrongIn: .commonwealth, stem + "l" + ending, wrongIn: .us)
      }
    }
      + list("counselor marvelous jeweler woolen counselors jewelers marvelously").flatMap { word in
        // The l before the last vowel is the one that is doubled.
        pair(word, wrongIn: .commonwealth, doublingL(in: word), wrongIn: .us)
      }
  }()

  private static func doublingL(in word: String) -> String {
    guard let index = word.firstIndex(of: "l") else { return word }
    return word[...index] + "l" + word[word.index(after: index)...]
  }

  /// fulfill, fulfil
  private static let single: [(String, Entry)] =
    [
      ("fulfill", "fulfil"), ("fulfills", "fulfils"), ("fulfillment", "fulfilment"), ("enroll", "enrol"),
      ("enrolls", "enrols"), ("enrollment", "enrolment"), ("enrollments", "enrolments"),
      ("installment", "instalment"), ("installments", "instalments"), ("skillful", "skilful"),
      ("skillfully", "skilfully"), ("willful", "wilful"), ("willfully", "wilfully"),
    ].flatMap { pair($0.0, wrongIn: .british, $0.1, wrongIn: .us) }
    + [
      ("appall", "appal"), ("appalls", "appals"), ("distill", "distil"), ("distills", "distils"), ("instill", "instil"),
      ("instills", "instils"),
    ].flatMap { pair($0.0, wrongIn: [], $0.1, wrongIn: .us) }

  /// defense, defence
  private static let ense: [(String, Entry)] =
    list("def off pret").flatMap { stem in
      list("e es").flatMap { ending in
        pair(stem + "ens" + ending, wrongIn: .commonwealth, stem + "enc" + ending, wrongIn: .us)
      }
    }
    + pair("defenseless", wrongIn: .commonwealth, "defenceless", wrongIn: .us)
    + pair("license", wrongIn: [], "licence", wrongIn: .us) + pair("licenses", wrongIn: [], "licences", wrongIn: .us)
    + pair("practice", wrongIn: [], "practise", wrongIn: .us)
    + pair("practiced", wrongIn: .commonwealth, "practised", wrongIn: .us)
    + pair("practicing", wrongIn: .commonwealth, "practising", wrongIn: .us)

  /// organize, organise: Britain takes both, Australia the s.
  private static let ise: [(String, Entry)] = {
    let stems = list(
      """
      agon alphabet anonym antagon apolog author bapt brutal burglar capital categor central character civil colon \
      commercial computer contextual critic crystall custom decentral decriminal dehuman democrat demon demoral \
      destabil digit digital dramat econom emphas empath energ equal evangel external familiar fantas fertil final \
      formal fraternal galvan general glamor global harmon hospital human hypnot hypothes ideal idol immortal immun \
      incentiv individual industrial initial institutional internal international italic item jeopard legal legitim \
      liberal local marginal material maxim mechan memor mesmer minim mobil modern monet monopol moral motor national \
      natural neutral normal operational optim organ ostrac overemphas oxid patron penal personal philosoph plagiar \
      polar popular pressur priorit privat professional public random rational real recogn reorgan revital \
      revolution roman sanit scandal scrutin sensational serial sexual social special stabil standard steril stigmat \
      subsid summar symbol sympath synchron synthes systemat theor traumat trivial union universal urban util vandal \
      verbal victim visual vocal weapon western
      """)
    let endings = list("e es ed ing er ers able ation ations ational")
    return stems.flatMap { stem in
      endings.flatMap { ending in
        pair(stem + "iz" + ending, wrongIn: .au, stem + "is" + ending, wrongIn: .american)
      }
    }
  }()

  /// analyze, analyse; `analyses` is also what several of an analysis are called.
  private static let yse: [(String, Entry)] = list("anal paral catal breathal").flatMap { stem in
    pair(stem + "yzes", wrongIn: .british, stem + "yses", wrongIn: [])
      + list("e ed ing er ers").flatMap { ending in
        pair(stem + "yz" + ending, wrongIn: .british, stem + "ys" + ending, wrongIn: .american)
      }
  }

  // MARK: Single words

  private static let others: [(String, Entry)] =
    both(
      "gray grays grayed graying grayish grayscale", "grey greys greyed greying greyish greyscale", .commonwealth, .us)
    + both(
      "maneuver maneuvers maneuvered maneuvering", "manoeuvre manoeuvres manoeuvred manoeuvring", .commonwealth, .us)
    + both(
      "mold molds molded molding moldy smolder smoldering", "mould moulds moulded moulding mouldy smoulder smouldering",
      .commonwealth, .us)
    + both("catalog catalogs cataloged cataloging", "catalogue catalogues catalogued cataloguing", .commonwealth, [])
    + both(
      "jewelry mustache mustaches plow plows plowed plowing snowplow",
      "jewellery moustache moustaches plough ploughs ploughed ploughing snowplough", .british, .us)
    + both(
      "skeptic skeptics skeptical skepticism pajamas", "sceptic sceptics sceptical scepticism pyjamas", .british, .us)
    + both("aluminum cozy cozier coziness", "aluminium cosy cosier cosiness", .british, .american)
    + both(
      """
      pediatric pediatrics pediatrician anesthetic anesthesia anesthetist anemia anemic gynecology gynecologist \
      hemorrhage hemoglobin leukemia estrogen diarrhea celiac orthopedic
      """,
      """
      paediatric paediatrics paediatrician anaesthetic anaesthesia anaesthetist anaemia anaemic gynaecology \
      gynaecologist haemorrhage haemoglobin leukaemia oestrogen diarrhoea coeliac orthopaedic
      """, .british, .american)
    + both("tire tires curb curbs airplane airplanes", "tyre tyres kerb kerbs aeroplane aeroplanes", [], .american)
    + both(
      """
      check checks checkbook program programs story aging judgment judgments sulfur phony fetus
      """,
      """
      cheque cheques chequebook programme programmes storey ageing judgement judgements sulphur phoney foetus
      """, [], .us)

  private static func both(
    _ american: String, _ british: String, _ wrong: Varieties, _ others: Varieties
  ) -> [(String, Entry)] {
    zip(list(american), list(british)).flatMap { pair($0, wrongIn: wrong, $1, wrongIn: others) }
  }
}
