import Platforms
import PostText

extension Rule {
  /// A post that is to be published has no text.
  package static let lengthEmpty = Rule(
    id: "length/empty",
    title: "Nothing to publish",
    why: """
      A listed platform without text would get nothing, and an empty post in a thread can't be sent. A post of media \
      alone is fine where the platform takes one.
      """,
    severity: .warning,
    bad: [
      Example("---\nplatforms: [x, ‹linkedin›]\n---\n\n## X\n\nHello there, members.\n"),
      Example("Hello there.\n\n## ‹LinkedIn›\n\n<!-- later -->\n", on: "x"),
      Example("---\nplatforms: x\n---\n\nFirst post.\n\n---\n‹›\n---\n\nThird post."),
    ],
    good: [
      Example("---\nplatforms: x\n---\n\n![A bar chart of member numbers](chart.png)\n"),
      Example("## X\n\nHello there.\n"),
    ],
    check: .draft { draft, findings in
      for listed in draft.listed where listed.section == nil {
        findings.add(
          listed.range ?? 0..<0,
          "\(listed.platform.name) has no text: write some under a heading "
            + "“## \(listed.platform.name)”, or above the first platform's heading.", platform: listed.platform.id)
      }
      for post in draft.platformPosts where post.bytes.isEmpty {
        guard post.reading.post.media.isEmpty || !post.platform.media.mayStandAlone else { continue }
        if post.reading.parts > 1 {
          findings.add(
            post.reading.post.sourceExtent,
            "Post \(post.reading.part + 1) of \(post.reading.parts) is empty: write it, or take out the --- line.",
            platform: post.platform.id)
        } else {
          findings.add(
            LengthEmpty.place(of: post, in: draft), "\(post.platform.name) has no text yet.", platform: post.platform.id
          )
        }
      }
    })
}

private enum LengthEmpty {
  /// The heading of a variant, or what names the platform, or where the text would begin.
  static func place(of post: PlatformPost, in draft: DraftReading) -> Range<Int> {
    draft.draft.sections[post.reading.section].heading?.title
      ?? draft.listed.first { $0.platform.id == post.platform.id }?.range
      ?? post.reading.post.sourceExtent
  }
}
