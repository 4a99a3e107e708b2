import PostText

/// Looks around a post in the archive.
struct NeighbourSearch {
  let archive: PostArchive
  /// Paths of the files of the same draft.
  var own: Set<String>
  let question: Neighbourhood.Question

  /// However many posts a window has, no more are looked at one by one.
  private static let mostPosts = 1_000

  /// The asks among the dated posts up to this one, which is taken as the last where it has no date.
  func ratio(of record: PostRecord, on platform: String) -> Neighbourhood.AskRatio {
    var asks = record.isAsk ? [Neighbourhood.Reference(record)] : []
    var counted: [PostTimeline.Entry] = []
    for entry in earlier(than: record, on: platform).reversed() {
      guard counted.count + 1 < question.askWindow else { break }
      guard entry.place.isDated, !own.contains(entry.place.path), !isKnown(entry, among: counted),
        let other = archive[entry.slot]
      else { continue }
      counted.append(entry)
      if entry.isAsk { asks.append(Neighbourhood.Reference(other)) }
    }
    return Neighbourhood.AskRatio(platform: platform, asks: asks, posts: counted.count + 1)
  }

  func repeats(of record: PostRecord, on platform: String) -> Neighbourhood.Repeats {
    var repeats = Neighbourhood.Repeats(platform: platform)
    let window = window(before: record, on: platform)
    repeats.copy = copy(of: record, on: platform, in: window)
    var seen: [PostTimeline.Entry] = []
    for entry in window.suffix(Self.mostPosts).reversed() {
      let opens = record.opening != 0 && entry.opening == record.opening
      let tags = record.tags != 0 && entry.tags == record.tags
      let calls = record.call != 0 && entry.call == record.call
      guard opens || tags || calls, !own.contains(entry.place.path), !isKnown(entry, among: seen),
        let other = archive[entry.slot], !isSame(other, as: record)
      else { continue }
      seen.append(entry)
      let reference = Neighbourhood.Reference(other)
      if opens { repeats.openings.append(reference) }
      if tags { repeats.tags.append(reference) }
      if calls { repeats.calls.append(reference) }
    }
    return repeats
  }

  private func copy(
    of record: PostRecord, on platform: String, in window: ArraySlice<PostTimeline.Entry>
  ) -> Neighbourhood.Copy? {
    guard let likeness = record.likeness, let first = window.first, let last = window.last else { return nil }
    var best: (record: PostRecord, share: Double)?
    for other in archive.candidates(for: likeness) {
      let place = PostTimeline.Place(other)
      guard other.platforms.contains(platform), !own.contains(other.path), first.place <= place, place <= last.place,
        !isSame(other, as: record), let share = other.likeness.map(likeness.share), share >= question.likeness
      else { continue }
      if best.map({ ($0.share, PostTimeline.Place($0.record)) < (share, place) }) ?? true { best = (other, share) }
    }
    return best.map { Neighbourhood.Copy(reference: Neighbourhood.Reference($0.record), likeness: $0.share) }
  }

  private func earlier(than record: PostRecord, on platform: String) -> ArraySlice<PostTimeline.Entry> {
    guard let timeline = archive.timelines[platform] else { return [] }
    return timeline.entries[..<timeline.index(of: PostTimeline.Place(record))]
  }

  /// The posts that one may repeat.
  private func window(before record: PostRecord, on platform: String) -> ArraySlice<PostTimeline.Entry> {
    let earlier = earlier(than: record, on: platform)
    let last = earlier.suffix(question.repeatPosts)
    guard let date = record.date else { return last }
    let reach = (date.day.dayNumber - question.repeatDays) * PostTimeline.Place.minutesADay
    var low = earlier.startIndex
    var high = last.startIndex
    while low < high {
      let middle = (low + high) / 2
      if earlier[middle].place.minute < reach { low = middle + 1 } else { high = middle }
    }
    return earlier[low...]
  }

  /// Whether a line of history tells of the very post that a draft was made for, on its day or the next one by another
  /// clock.
  private func isSame(_ history: PostRecord, as record: PostRecord) -> Bool {
    guard history.isHistory != record.isHistory, let there = history.date, let here = record.date else { return false }
    return abs(there.day.dayNumber - here.day.dayNumber) <= 1
      && (history.likeness == record.likeness && history.sentences == record.sentences
        || (history.likeness.flatMap { other in record.likeness.map(other.share) } ?? 0) >= question.likeness)
  }

  /// Whether a post is in the archive twice, as a draft and as a line of history.
  private func isKnown(_ entry: PostTimeline.Entry, among counted: [PostTimeline.Entry]) -> Bool {
    guard let record = archive[entry.slot] else { return false }
    return counted.suffix(Self.sameDay).contains { other in
      archive[other.slot].map { isSame($0, as: record) } ?? false
    }
  }

  /// Posts of a day and the next, of which one may be the same.
  private static let sameDay = 8
}
