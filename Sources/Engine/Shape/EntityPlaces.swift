import Platforms
import PostText
import Rules

/// What the platforms of a draft take as links, mentions and tags, each place once.
struct EntityPlaces {
  struct Place {
    var kind: Entity.Kind
    /// In the draft.
    var range: Range<Int>
    /// What it names: an address, a handle, a tag.
    var value: String
    var platforms: [Platform]
    /// Whether it is that on all platforms that the text is for.
    var isOnAll = true
  }

  private struct Key: Hashable {
    var kind: Entity.Kind
    var range: Range<Int>
  }

  /// In order; they may overlap, since platforms differ about where something ends.
  let places: [Place]

  init(_ analysis: Analysis) {
    var byKey: [Key: Place] = [:]
    var sections: [Key: Int] = [:]
    var platforms: [Int: Set<String>] = [:]
    for post in analysis.comparedPosts where post.reading.field == nil {
      platforms[post.reading.section, default: []].insert(post.platform.id)
      for entity in post.entities where post.reading.post.isContiguous(entity.range) {
        let key = Key(kind: entity.kind, range: post.reading.post.sourceRange(entity.range))
        sections[key] = post.reading.section
        byKey[
          key,
          default: Place(
            kind: key.kind, range: key.range, value: post.reading.string(entity.valueRange), platforms: [])
        ].platforms.append(post.platform)
      }
    }
    places = byKey.map { key, place in
      var place = place
      place.isOnAll = place.platforms.count >= sections[key].flatMap { platforms[$0]?.count } ?? 0
      return place
    }.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.kind.rawValue)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.kind.rawValue)
    }
  }
}
