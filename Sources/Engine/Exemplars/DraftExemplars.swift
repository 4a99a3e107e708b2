import Platforms
import PostText
import Rules

extension Analysis {
  /// The posts that a selection touches, as exemplars: of a thread each post by itself. Where a draft has one post
  /// alone, it is meant wherever the caret stands.
  package func exemplars(in selection: Range<Int>) -> [Exemplar] {
    let posts = publishedPosts
    let touched = posts.filter { post in
      let extent = post.whole.sourceExtent
      return extent.lowerBound <= selection.upperBound && extent.upperBound >= selection.lowerBound
        && (selection.isEmpty || extent.overlaps(selection))
    }
    let date = reading.draft.header?.value("date")?.value
    let day = date.flatMap { PublishingDate($0) == nil ? nil : String($0.prefix(10)) }
    return (touched.isEmpty && posts.count == 1 ? posts : touched).map { post in
      Exemplar(text: String(decoding: post.whole.bytes, as: UTF8.self), date: day, platform: onlyPlatform(of: post))
    }
  }

  /// Each text once, in the order of the draft. A text that is a thread on some platforms and one post on others
  /// counts as the thread.
  private var publishedPosts: [PostReading] {
    let texts = reading.posts.filter { $0.field == nil && !$0.whole.isEmpty }
    return texts.filter { post in !texts.contains { $0.section == post.section && $0.parts > post.parts } }
      .sorted { $0.whole.sourceExtent.lowerBound < $1.whole.sourceExtent.lowerBound }
  }

  private func onlyPlatform(of post: PostReading) -> String? {
    let own = reading.platformPosts.filter {
      $0.reading.section == post.section && $0.reading.part == post.part && $0.reading.parts == post.parts
        && $0.reading.field == nil
    }
    return own.count == 1 ? own.first?.platform.id : nil
  }
}
