import PostText

/// The posts of one platform in the order in which they are published.
struct PostTimeline: Sendable {
  /// When a post is published, and what decides between posts of the same minute. What has no date comes last.
  struct Place: Sendable, Comparable {
    /// Of the civil calendar, since 1970.
    let minute: Int
    let path: String
    let ordinal: Int

    init(_ record: PostRecord) {
      minute = record.date.map { $0.day.dayNumber * Self.minutesADay + ($0.minutes ?? 0) } ?? .max
      path = record.path
      ordinal = record.ordinal
    }

    var isDated: Bool { minute != .max }

    static func < (left: Place, right: Place) -> Bool {
      if left.minute != right.minute { return left.minute < right.minute }
      return left.path != right.path ? left.path < right.path : left.ordinal < right.ordinal
    }

    static let minutesADay = 1_440
  }

  /// What a look back asks of each post.
  struct Entry: Sendable {
    let place: Place
    let slot: Int
    let isAsk: Bool
    let opening: UInt32
    let tags: UInt32
    let call: UInt32

    init(_ record: PostRecord, slot: Int) {
      place = Place(record)
      self.slot = slot
      isAsk = record.isAsk
      opening = record.opening
      tags = record.tags
      call = record.call
    }
  }

  private(set) var entries: [Entry] = []

  /// The first entry that isn't before `place`.
  func index(of place: Place) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func set(_ entry: Entry) {
    let index = index(of: entry.place)
    if index < entries.count, entries[index].place == entry.place {
      entries[index] = entry
    } else {
      entries.insert(entry, at: index)
    }
  }

  mutating func remove(_ place: Place) {
    let index = index(of: place)
    if index < entries.count, entries[index].place == place { entries.remove(at: index) }
  }

  /// Adds many at once; none of them may be there already.
  mutating func add(_ new: [Entry]) {
    entries += new
    entries.sort { $0.place < $1.place }
  }
}
