import Voice

/// What a phrase tells of the sentence in which it stands.
struct Cue: OptionSet {
  let rawValue: UInt32

  static let pronoun = Cue(rawValue: 1 << 0)
  static let connective = Cue(rawValue: 1 << 1)
  static let addition = Cue(rawValue: 1 << 2)
  static let announcement = Cue(rawValue: 1 << 3)
  static let announcingOpening = Cue(rawValue: 1 << 4)
  static let showingOpening = Cue(rawValue: 1 << 5)
  static let boilerplate = Cue(rawValue: 1 << 6)
  static let boilerplateOpening = Cue(rawValue: 1 << 7)
  static let followCall = Cue(rawValue: 1 << 8)
  static let pointer = Cue(rawValue: 1 << 9)
  static let farewell = Cue(rawValue: 1 << 10)
  static let pagePlace = Cue(rawValue: 1 << 11)
  static let pageWord = Cue(rawValue: 1 << 12)
  static let answerPlace = Cue(rawValue: 1 << 13)
  static let backReference = Cue(rawValue: 1 << 14)
  static let order = Cue(rawValue: 1 << 15)
  static let origin = Cue(rawValue: 1 << 16)
  static let originOpening = Cue(rawValue: 1 << 17)
  static let pageLabel = Cue(rawValue: 1 << 18)

  /// All phrases in one table, each with all that it tells, so that a sentence is searched once.
  static let phrases: PhraseTable<Cue> = {
    let lists: [(Cue, [String])] = [
      (.pronoun, Cues.pronounPhrases), (.connective, Cues.connectivePhrases), (.addition, Cues.additions),
      (.announcement, Cues.announcements), (.announcingOpening, Cues.announcingOpenings),
      (.showingOpening, Cues.showingOpenings), (.boilerplate, Cues.boilerplate),
      (.boilerplateOpening, Cues.boilerplateOpenings), (.followCall, Cues.followCalls), (.pointer, Cues.pointers),
      (.farewell, Cues.farewells), (.pagePlace, Cues.pagePlaces), (.pageWord, Cues.pageWords),
      (.answerPlace, Cues.answerPlaces), (.backReference, Cues.backReferences), (.order, Cues.orders),
      (.origin, Cues.origins), (.originOpening, Cues.originOpenings),
      (.pageLabel, Cues.pageLabels),
    ]
    var cues: [String: Cue] = [:]
    for (cue, phrases) in lists { for phrase in phrases { cues[phrase, default: []].insert(cue) } }
    return PhraseTable(cues.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }()
}
