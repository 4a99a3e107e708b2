import Platforms
import PostText
import Rules

/// The parts of a draft that are behind a limit or a fold.
struct TraitZones {
  private var zones: [(range: Range<Int>, traits: DraftToken.Traits)] = []
  /// Where zones begin and end, sorted.
  private let bounds: [Int]

  /// Of a draft for no platform there are none, since nearly every text is too long for one of fifteen.
  init(_ analysis: Analysis) {
    let posts = analysis.reading.platformPosts.filter { $0.reading.field == nil }
    let texts = Dictionary(grouping: posts) {
      Text(section: $0.reading.section, part: $0.reading.part, parts: $0.reading.parts)
    }
    var zones: [(range: Range<Int>, traits: DraftToken.Traits)] = []
    for posts in texts.values {
      guard let reading = posts.first?.reading else { continue }
      let add = { (start: Int?, traits: DraftToken.Traits) in
        guard let start, start < reading.bytes.count else { return }
        zones.append((reading.post.sourceRange(start..<reading.bytes.count), traits))
      }
      let ends = posts.compactMap(Self.end)
      add(ends.min(), .overLimit)
      if ends.count == posts.count { add(ends.max(), .unpublishable) }
      add(posts.compactMap(Self.fold).min(), .belowFold)
    }
    self.zones = zones
    bounds = Set(zones.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
  }

  private struct Text: Hashable {
    var section: Int
    var part: Int
    var parts: Int
  }

  /// Where the post would have to end; nil where it fits.
  private static func end(of post: PlatformPost) -> Int? {
    post.counts.lazy.filter { !$0.fits }.map(\.fitEnd).min()
  }

  private static func fold(of post: PlatformPost) -> Int? {
    guard let count = post.counts.first else { return nil }
    return post.platform.fold?.cut(post.bytes, length: count.length)
  }

  /// `range` parted where traits change.
  func pieces(of range: Range<Int>) -> [(range: Range<Int>, traits: DraftToken.Traits)] {
    guard !range.isEmpty else { return [] }
    var pieces: [(range: Range<Int>, traits: DraftToken.Traits)] = []
    var start = range.lowerBound
    for bound in bounds.filter({ range.lowerBound < $0 && $0 < range.upperBound }) + [range.upperBound] {
      let traits = zones.reduce(into: DraftToken.Traits()) { traits, zone in
        if zone.range.contains(start) { traits.formUnion(zone.traits) }
      }
      pieces.append((start..<bound, traits))
      start = bound
    }
    return pieces
  }
}
