import Native
import Platforms
import PostText
import Voice

/// A pin's text that is about the organisation and gives the pinner nothing to keep.
struct OwnPinText {
  let subject: SubjectReading
  /// Where the organisation is named first.
  let first: Range<Int>

  private static let fewestWords = 5
  /// The least share of the sentences that speak of the organisation.
  private static let leastShare = 0.6

  /// Nil where there is anything for the pinner in it, and where it isn't certain that there is nothing.
  init?(_ post: NativePost) {
    let text = post.words
    guard post.isEnglish, text.ownWords >= Self.fewestWords else { return nil }
    let words = text.tokens.indices.filter { text.isOwn[$0] }
    guard words.contains(where: { Self.house.contains($0, of: text.folded) }),
      !words.contains(where: { Self.gifts.contains($0, of: text.folded) })
    else { return nil }
    let subject = SubjectReading(text)
    guard subject.isOrganization, !subject.hasOthers, subject.ownSentences > 0, subject.share >= Self.leastShare,
      let first = subject.own.first, AskReading(text).signals.isEmpty
    else { return nil }
    self.subject = subject
    self.first = first
  }

  /// What an organisation says of itself, and not of what it makes.
  private static let house = WordTable(
    """
    proud pleased thrilled excited delighted honored honoured leading award awards office offices headquarters team \
    staff board mission vision values founded anniversary organization organisation company association foundation \
    nonprofit charity website rebrand rebranded logo ceo
    """)

  /// What a pinner keeps a pin for.
  private static let gifts = WordTable(
    """
    how why what when where tip tips idea ideas guide guides recipe recipes pattern patterns tutorial tutorials template \
    templates checklist checklists printable printables free diy learn make try way ways step steps lesson lessons \
    inspiration download list favorite favorites favourite favourites best top picks picked plan plans map maps book \
    books course courses class classes workshop workshops craft crafts activity activities
    """)
}

extension DraftReading {
  /// Whether `native/own-pin` says of a text that it is about the organisation, and there is no platform but Pinterest
  /// for which another rule would have to say so too.
  func isOwnPin(_ post: NativePost) -> Bool {
    let platforms = platformPosts.filter { $0.reading.isSame(as: post.post) }.map(\.platform.id)
    return !platforms.isEmpty && platforms.allSatisfy { $0 == "pinterest" } && OwnPinText(post) != nil
  }
}
