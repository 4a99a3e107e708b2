import PostText

extension Rule {
  /// Two variants for one platform.
  package static let draftDuplicate = Rule(
    id: "draft/duplicate",
    title: "Two variants for one platform",
    why: "Only one of them can be published; the first one is checked, the other one is not.",
    severity: .warning,
    bad: [
      Example("## X\n\nHello.\n\n## LinkedIn\n\nHello there.\n\n## ‹Twitter›\n\nHello again."),
      Example("# LinkedIn\n\nHello.\n\n# ‹LinkedIn (post)›\n\nHello there."),
      Example("## TikTok\n\nOne.\n\n## ‹TikTok›\n\nTwo.\n\n## ‹tiktok›\n\nThree."),
    ],
    good: [
      Example("## X\n\nHello.\n\n## LinkedIn\n\nHello there."),
      Example("The source.\n\n## X\n\nHello.\n\n### X\n\nA heading inside the variant."),
      Example("## X\n\nHello.\n\n<!--\n## X\n-->\n", on: "x"),
    ],
    check: .draft { draft, findings in
      var first: [String: Section] = [:]
      for section in draft.draft.sections {
        guard let platform = section.platform, let heading = section.heading else { continue }
        guard let earlier = first[platform]?.heading else {
          first[platform] = section
          continue
        }
        let line = draft.draft.text.lines.line(at: earlier.line.lowerBound) + 1
        findings.add(
          heading.title, "A variant for this platform stands on line \(line) already: join the two, or take one out.",
          platform: platform)
      }
    })
}
