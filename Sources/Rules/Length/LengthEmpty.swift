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
      Example("## ‹YouTube›\n\nWhat our members told us, in four minutes.\n"),
    ],
    good: [
      Example("---\nplatforms: x\n---\n\n![A bar chart of member numbers](chart.png)\n"),
      Example("## X\n\nHello there.\n"),
      Example("## Reddit\n\nTitle: What would you ask your association for?\n"),
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
        guard post.field.isRequired || !LengthEmpty.hasTitle(on: post.platform, in: draft) else { continue }
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
      for listed in draft.listed where listed.section != nil {
        LengthEmpty.reportMissingFields(of: listed, in: draft, to: &findings)
      }
    })
}

private enum LengthEmpty {
  static func hasTitle(on platform: Platform, in draft: DraftReading) -> Bool {
    draft.field("title", of: platform).map { !$0.bytes.isEmpty } ?? false
  }

  static func reportMissingFields(
    of listed: DraftReading.Listed, in draft: DraftReading, to findings: inout FindingCollector
  ) {
    let platform = listed.platform
    for field in platform.fields where field.isRequired {
      if let text = draft.field(field.name, of: platform), !text.bytes.isEmpty { continue }
      let heading = listed.section.flatMap { draft.draft.sections[$0].heading?.title }
      let label = field.name.prefix(1).uppercased() + field.name.dropFirst()
      findings.add(
        heading ?? listed.range ?? 0..<0,
        "\(platform.name) takes no post without a \(field.name): write “\(label): …” under a heading "
          + "“## \(platform.name)”, or \(field.name): in the header.",
        platform: platform.id, field: draft.isRaw ? field.name : nil)
    }
  }

  /// The heading of a variant, or what names the platform, or where the text would begin.
  static func place(of post: PlatformPost, in draft: DraftReading) -> Range<Int> {
    draft.draft.sections[post.reading.section].heading?.title
      ?? draft.listed.first { $0.platform.id == post.platform.id }?.range
      ?? post.reading.post.sourceExtent
  }
}
