/// How near a text comes to the posts of a voice that it is most like, by the words and pairs of words that they share.
///
/// The posts are known by the slots of their words only.
struct Neighbours: Sendable, Equatable {
  /// A post that has a word, and what that adds to the likeness.
  private struct Posting: Equatable {
    var post: UInt32
    var value: Float
  }

  /// So many of the likest posts count.
  private static let nearest = 5

  /// The words of each post, all together of length 1.
  let posts: [SparseVector]
  /// By slot, counted from the first of the family, where its postings begin.
  private let starts: [UInt32]
  private let postings: [Posting]

  /// - Parameter posts: rows of features of any family.
  init(_ posts: [SparseVector]) {
    let slots = FeatureSpace.Family.words.slots
    self.posts = posts.map { post in
      var words = post.part(in: slots)
      words.scale(from: 0, to: 1)
      return words
    }
    var starts = [UInt32](repeating: 0, count: slots.count + 1)
    for post in self.posts { for slot in post.slots { starts[Int(slot - slots.lowerBound) + 1] += 1 } }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var postings = [Posting](repeating: Posting(post: 0, value: 0), count: Int(starts.last ?? 0))
    for (index, post) in self.posts.enumerated() {
      for (slot, value) in zip(post.slots, post.values) {
        let place = Int(slot - slots.lowerBound)
        postings[Int(next[place])] = Posting(post: UInt32(truncatingIfNeeded: index), value: value)
        next[place] += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }

  /// How many of the posts have a word or pair of words: never fewer than is true, though another one with the same
  /// slot may be counted too.
  func posts(having slot: UInt32) -> Int {
    let slots = FeatureSpace.Family.words.slots
    guard slots.contains(slot) else { return 0 }
    let place = Int(slot - slots.lowerBound)
    return Int(starts[place + 1] - starts[place])
  }

  /// The mean cosine between a text and the posts that are likest to it, from 0 to 1.
  func likeness(of row: SparseVector) -> Double {
    guard !posts.isEmpty else { return 0 }
    let slots = FeatureSpace.Family.words.slots
    var words = row.part(in: slots)
    words.scale(from: 0, to: 1)
    var cosines = [Float](repeating: 0, count: posts.count)
    for (slot, value) in zip(words.slots, words.values) {
      let place = Int(slot - slots.lowerBound)
      for posting in postings[Int(starts[place])..<Int(starts[place + 1])] {
        cosines[Int(posting.post)] += value * posting.value
      }
    }
    let nearest = cosines.sorted(by: >).prefix(Self.nearest)
    return Double(nearest.reduce(0, +)) / Double(nearest.count)
  }
}
