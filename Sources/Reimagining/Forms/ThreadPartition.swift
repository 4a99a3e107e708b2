import Platforms
import PostText

/// Parts the lines of a text into the posts of a thread: each fits, none is much longer than the others, none opens with
/// a word that leads back, and none ends with a line that announces what follows.
package struct ThreadPartition {
  /// Where each post ends, as an index behind its last line.
  package let ends: [Int]

  /// - Parameters:
  ///   - costs: the length of each line with what parts it from the next.
  ///   - isBreak: by line, whether a post may begin with it.
  ///   - room: the length of a post.
  /// - Returns: nil when there is no such thread of at most `most` posts.
  package init?(costs: [Int], isBreak: [Bool], room: Int, most: Int) {
    guard !costs.isEmpty, costs.count == isBreak.count, room > 0 else { return nil }
    let total = costs.reduce(0, +)
    let least = max(1, (total + room - 1) / room)
    guard least <= most else { return nil }
    for posts in least...most {
      if let ends = Self.partition(costs, isBreak, room: room, posts: posts) {
        self.ends = ends
        return
      }
    }
    return nil
  }

  /// The partition into exactly `posts` posts whose lengths differ least.
  private static func partition(_ costs: [Int], _ isBreak: [Bool], room: Int, posts: Int) -> [Int]? {
    let count = costs.count
    guard posts <= count else { return nil }
    let target = Double(costs.reduce(0, +)) / Double(posts)
    let unreachable = Double.infinity
    /// By number of lines so far, the least sum of squares with as many posts as rounds.
    var best = [Double](repeating: unreachable, count: count + 1)
    best[0] = 0
    var from: [[Int]] = []
    for _ in 0..<posts {
      var next = [Double](repeating: unreachable, count: count + 1)
      var origin = [Int](repeating: 0, count: count + 1)
      for start in 0..<count where best[start] < unreachable && (start == 0 || isBreak[start]) {
        var length = 0
        for end in (start + 1)...count {
          length += costs[end - 1]
          guard length <= room else { break }
          let value = best[start] + (Double(length) - target) * (Double(length) - target)
          if value < next[end] { (next[end], origin[end]) = (value, start) }
        }
      }
      best = next
      from.append(origin)
    }
    guard best[count] < unreachable else { return nil }
    var ends = [count]
    for origin in from.dropFirst().reversed() { ends.insert(origin[ends[0]], at: 0) }
    return ends
  }
}
