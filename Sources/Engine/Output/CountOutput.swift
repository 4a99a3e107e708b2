package import JSON
package import Platforms
package import PostText
package import Rules

/// A count with its place in the draft.
package struct PlacedCount: Sendable {
  package var count: Count
  package var post: Post
  /// Whether it is the count of the client that sends the post.
  package var isBinding: Bool

  /// Writes the members that a count has in every JSON output, in their fixed order.
  package func write(to json: inout JSONObjectWriter) {
    json.field("platform", count.platform)
    json.field("field", count.field)
    json.field("part", count.part)
    json.field("length", count.length)
    json.field("limit", count.limit.value)
    json.field("unit", count.limit.counting.unit.rawValue)
    json.field("remaining", count.remaining)
    json.field("fits", count.fits)
    json.field("valid", count.isValid)
    json.field("fitEnd", post.sourceOffset(count.fitEnd))
    json.field("parts") {
      $0.array(count.parts) { part, json in
        json.object {
          $0.field("what", part.what)
          $0.field("times", part.times)
          $0.field("each", part.each)
          $0.field("total", part.total)
        }
      }
    }
    json.optionalField("client", count.limit.client)
  }
}

extension Analysis {
  /// The draft's posts on their platforms; on all platforms where the draft names none.
  package var comparedPosts: [PlatformPost] {
    guard reading.namesNoPlatform, let only = reading.posts.first else { return reading.platformPosts }
    return PlatformCatalog.all.map {
      PlatformPost(only, on: $0, account: accounts[$0.id] ?? Account(), isVariant: false)
    }
  }

  /// Every count of the draft, by platform: of each post, those that bind first, then of its fields.
  package var placedCounts: [PlacedCount] {
    let fields = reading.platformFields
    var counted: Set<String> = []
    let posts = comparedPosts
    return posts.indices.flatMap { index in
      let post = posts[index]
      let isLast = index + 1 == posts.count || posts[index + 1].platform.id != post.platform.id
      guard isLast, counted.insert(post.platform.id).inserted else { return Self.counts(of: post) }
      let own = fields.filter { $0.platform.id == post.platform.id }
      return Self.counts(of: post)
        + (own + [reading.altField(on: post.platform)].compactMap { $0 }).flatMap { field in
          field.counts.map { PlacedCount(count: $0, post: field.text.post, isBinding: true) }
        }
    }
  }

  private static func counts(of post: PlatformPost) -> [PlacedCount] {
    post.counts.map { PlacedCount(count: $0, post: post.reading.whole, isBinding: true) }
      + post.otherCounts.map { PlacedCount(count: $0, post: post.reading.whole, isBinding: false) }
  }

  /// Writes an object of entities by platform.
  package func writeEntities(to json: inout JSONWriter) {
    let posts = comparedPosts
    var platforms: [String] = []
    for post in posts where !platforms.contains(post.platform.id) { platforms.append(post.platform.id) }
    json.object { object in
      for platform in platforms {
        object.field(platform) {
          $0.array { array in
            for post in posts where post.platform.id == platform {
              for entity in post.allEntities { array.element { entity.write(to: &$0, in: post.reading) } }
            }
          }
        }
      }
    }
  }
}

extension Entity {
  fileprivate func write(to json: inout JSONWriter, in reading: PostReading) {
    let place = reading.whole.sourceRange(range)
    json.object {
      $0.field("type", kind.rawValue)
      $0.field("text", reading.string(range))
      $0.field("value", reading.string(valueRange))
      $0.field("start", place.lowerBound)
      $0.field("end", place.upperBound)
    }
  }
}
