import Reimagining
import Testing

@Suite struct ThreadPartitionTests {
  @Test(arguments: 1...40) func isAsEvenAsTheBestOfAllPartitions(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<12 {
      let count = Int.random(in: 1...9, using: &random)
      let costs = (0..<count).map { _ in Int.random(in: 0...20, using: &random) }
      let isBreak = (0..<count).map { _ in Int.random(in: 0..<3, using: &random) > 0 }
      let room = Int.random(in: 1...45, using: &random)
      let most = Int.random(in: 1...6, using: &random)
      let ends = ThreadPartition(costs: costs, isBreak: isBreak, room: room, most: most)?.ends
      let all = Self.partitions(costs, isBreak, room: room, most: most)
      let fewest = all.map(\.count).min()
      #expect(ends?.count == fewest, "\(costs) \(isBreak) in \(room), at most \(most)")
      guard let ends, let fewest else { continue }
      #expect(all.contains(ends))
      let best = all.filter { $0.count == fewest }.map { Self.unevenness($0, costs) }.min() ?? 0
      #expect(abs(Self.unevenness(ends, costs) - best) < 1e-6, "\(ends) of \(costs)")
    }
  }

  @Test func oneLineThatFitsIsOnePost() {
    #expect(ThreadPartition(costs: [5], isBreak: [true], room: 5, most: 8)?.ends == [1])
  }

  @Test func whatFitsNowhereHasNoThread() {
    #expect(ThreadPartition(costs: [6], isBreak: [true], room: 5, most: 8) == nil)
    #expect(ThreadPartition(costs: [], isBreak: [], room: 5, most: 8) == nil)
    #expect(ThreadPartition(costs: [5, 5], isBreak: [true, true], room: 5, most: 1) == nil)
    #expect(ThreadPartition(costs: [5, 5], isBreak: [true, false], room: 5, most: 8) == nil)
    #expect(ThreadPartition(costs: [5], isBreak: [true], room: 0, most: 8) == nil)
  }

  /// All ways to part the lines into posts that fit, each as the ends of its posts.
  private static func partitions(_ costs: [Int], _ isBreak: [Bool], room: Int, most: Int) -> [[Int]] {
    let places = costs.indices.dropFirst().filter { isBreak[$0] }
    return (0..<(1 << places.count)).compactMap { choice in
      let ends = places.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element) + [costs.count]
      guard ends.count <= most, lengths(ends, costs).allSatisfy({ $0 <= room }) else { return nil }
      return ends
    }
  }

  private static func lengths(_ ends: [Int], _ costs: [Int]) -> [Int] {
    zip([0] + ends, ends).map { start, end in costs[start..<end].reduce(0, +) }
  }

  private static func unevenness(_ ends: [Int], _ costs: [Int]) -> Double {
    let lengths = lengths(ends, costs).map(Double.init)
    let mean = lengths.reduce(0, +) / Double(lengths.count)
    return lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}
