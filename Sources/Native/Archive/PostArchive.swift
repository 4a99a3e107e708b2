/// All posts of a workspace that are known, drafts and history, to judge a draft among them.
///
/// To ask about one post, and to put one draft in place of its earlier version, takes a time that doesn't grow with the
/// number of posts.
package struct PostArchive: Sendable {
  private var records: [PostRecord?] = []
  private var free: [Int] = []
  /// By path, in the order of the file.
  private var slots: [String: [Int]] = [:]
  /// The paths of the files that are one draft, by what they have in common.
  private var groups: [String: [String]] = [:]
  private(set) var timelines: [String: PostTimeline] = [:]
  private var chains = HashChains()
  /// In how many posts each hashtag is, as it is written there.
  package private(set) var hashtags: [String: Int] = [:]

  package init() {}

  /// How many files there are records of.
  package var files: Int { slots.count }

  /// The records of a file, in its order.
  package func records(of path: String) -> [PostRecord] {
    (slots[path] ?? []).compactMap { records[$0] }
  }

  subscript(slot: Int) -> PostRecord? { records.indices.contains(slot) ? records[slot] : nil }

  // MARK: Changing

  /// Puts the posts of one file in place of what was known of it; none forget the file.
  ///
  /// - Parameter group: what the files of one draft have in common; nil for history.
  package mutating func replace(_ path: String, group: String?, with new: [PostRecord]) {
    let old = slots[path] ?? []
    let kept = Set(new.flatMap { record in record.platforms.map { Key($0, PostTimeline.Place(record)) } })
    for slot in old {
      guard let record = records[slot] else { continue }
      let place = PostTimeline.Place(record)
      for platform in record.platforms where !kept.contains(Key(platform, place)) { timelines[platform]?.remove(place) }
    }
    let taken = store(new, in: old)
    for (record, slot) in zip(new, taken) {
      let entry = PostTimeline.Entry(record, slot: slot)
      for platform in record.platforms { timelines[platform, default: PostTimeline()].set(entry) }
    }
    note(path, group: group, slots: taken)
  }

  /// Adds the posts of files of which nothing is known, or takes them in place of what was.
  package mutating func add(_ files: [(path: String, group: String?, records: [PostRecord])]) {
    for file in files where slots[file.path] != nil { replace(file.path, group: file.group, with: []) }
    chains.reserve((records.count + files.reduce(0) { $0 + $1.records.count }) * MinHash.bandCount)
    var entries: [String: [PostTimeline.Entry]] = [:]
    for file in files {
      let taken = store(file.records, in: [])
      for (record, slot) in zip(file.records, taken) {
        let entry = PostTimeline.Entry(record, slot: slot)
        for platform in record.platforms { entries[platform, default: []].append(entry) }
      }
      note(file.path, group: file.group, slots: taken)
    }
    for (platform, new) in entries { timelines[platform, default: PostTimeline()].add(new) }
  }

  private struct Key: Hashable {
    let platform: String
    let minute: Int
    let ordinal: Int

    init(_ platform: String, _ place: PostTimeline.Place) {
      self.platform = platform
      (minute, ordinal) = (place.minute, place.ordinal)
    }
  }

  /// - Parameter old: slots to use again, or to give up where there are more than records.
  private mutating func store(_ new: [PostRecord], in old: [Int]) -> [Int] {
    for slot in old {
      if let likeness = records[slot]?.likeness { chains.remove(slot, likeness.bands) }
      for tag in records[slot]?.hashtags ?? [] { count(tag, by: -1) }
      records[slot] = nil
    }
    free += old.reversed()
    return new.map { record in
      let slot = free.popLast() ?? records.count
      if slot == records.count { records.append(record) } else { records[slot] = record }
      if let likeness = record.likeness { chains.insert(slot, likeness.bands) }
      for tag in record.hashtags { count(tag, by: 1) }
      return slot
    }
  }

  private mutating func count(_ tag: String, by change: Int) {
    let count = (hashtags[tag] ?? 0) + change
    hashtags[tag] = count > 0 ? count : nil
  }

  private mutating func note(_ path: String, group: String?, slots taken: [Int]) {
    slots[path] = taken.isEmpty ? nil : taken
    guard let group else { return }
    let others = (groups[group] ?? []).filter { $0 != path }
    let all = taken.isEmpty ? others : others + [path]
    groups[group] = all.isEmpty ? nil : all
  }

  // MARK: Asking

  /// The posts of the other files of a draft, in the order of their paths.
  func siblings(of path: String?, in group: String?) -> [PostRecord] {
    guard let group, let paths = groups[group], paths.count > 1 || paths.first != path else { return [] }
    return paths.filter { $0 != path }.sorted().flatMap(records(of:))
  }

  func paths(of group: String?) -> Set<String> { Set(group.flatMap { groups[$0] } ?? []) }

  /// Posts that may be nearly the same as one that is like this.
  func candidates(for likeness: TextLikeness) -> [PostRecord] {
    chains.slots(sharing: likeness.bands).sorted().compactMap { records[$0] }
  }
}
