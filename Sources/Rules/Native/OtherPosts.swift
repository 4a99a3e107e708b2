import Native
import PostText

/// How findings speak of other posts of the workspace.
enum OtherPosts {
  /// More would be a list that nobody reads.
  private static let mostNamed = 4

  /// “posts/a.md (3 May), posts/b.md and 2 more”
  static func list(_ references: some Collection<Neighbourhood.Reference>) -> String {
    let names = references.prefix(mostNamed).map(name)
    let more = references.count - names.count
    if more > 0 { return names.joined(separator: ", ") + " and \(more) more" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// With the day where there is one.
  static func name(_ reference: Neighbourhood.Reference) -> String {
    reference.date.map { "\(reference.name) (\($0.day))" } ?? reference.name
  }

  static func related(
    _ references: some Collection<Neighbourhood.Reference>, _ message: String
  ) -> [RelatedPlace] {
    references.prefix(mostRelated).map {
      RelatedPlace(.file(path: $0.path, name: $0.name, line: $0.line), message)
    }
  }

  private static let mostRelated = 20
}

extension DraftReading {
  /// Where the text with this index asks its readers for something; its first line where only the header says so.
  func place(ofAskIn index: Int) -> (post: PostReading, range: Range<Int>)? {
    for post in texts[index].posts {
      guard let native = nativePosts.first(where: { $0.post.isSame(as: post) }), native.isEnglish,
        let signal = native.asks.signals.first(where: { $0.weight > 0 })
      else { continue }
      return (post, signal.range)
    }
    return texts[index].firstLine
  }
}
