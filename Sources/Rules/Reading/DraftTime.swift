import PostText

extension DraftReading {
  /// When the draft is to be published, or was; nil when nobody says, or says it so that it can't be read.
  var publishingDate: PublishingDate? {
    givenDate ?? draft.header?.value("date").flatMap { PublishingDate($0.value) }
  }

  /// What the header says of how far the draft is.
  var status: String? { draft.header?.value("status")?.value }

  /// The day on which the draft is read, as far as rules about time can know.
  var readingDay: ReadingDay? {
    if let date = publishingDate { return ReadingDay(day: date.day, isPublishing: true) }
    guard status != "published", let today else { return nil }
    return ReadingDay(day: today, isPublishing: false)
  }
}

/// The day against which a text is held.
struct ReadingDay: Sendable, Equatable {
  var day: CivilDate
  /// Whether the draft is published on it; else it is the present day, and the draft will be published on it or later.
  var isPublishing: Bool

  /// As the second half of a sentence.
  var inWords: String { (isPublishing ? "the post is dated " : "today is ") + day.inWords }

  var evidence: Evidence { Evidence(isPublishing ? "published" : "today", day.description) }
}
