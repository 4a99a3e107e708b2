import Platforms
import PostText

extension Rule {
  /// Nothing says where the draft is to be published.
  package static let draftNoPlatform = Rule(
    id: "draft/no-platform",
    title: "No platform named",
    why: """
      What a text may be long and how it must look depends on where it goes. Name the platforms in the header, in the \
      file's name, or once for all drafts in timbre.json.
      """,
    severity: .hint,
    bad: [
      Example("‹Hello there, members.›", on: ""),
      Example("---\nstatus: draft\n---\n\n‹Hello there, members.›\n\nMore to come.", on: ""),
    ],
    good: [
      Example("Hello there, members.", on: "x"),
      Example("## X\n\nHello there, members.", on: ""),
    ],
    check: .draft { draft, findings in
      guard draft.namesNoPlatform, let reading = draft.posts.first, !reading.post.isEmpty else { return }
      let line = reading.bytes.firstIndex(of: UInt8(ascii: "\n")) ?? reading.bytes.count
      findings.add(
        reading.post.sourceRange(0..<line),
        "No platform is named: " + DraftNoPlatform.summary(reading)
          + " Name some in a header, or in timbre.json.",
        fixes: DraftNoPlatform.choices(reading, in: draft.draft))
    })
}

private enum DraftNoPlatform {
  /// A header line for each platform that the text fits.
  static func choices(_ reading: PostReading, in draft: Draft) -> [Fix] {
    PlatformCatalog.all.filter { platform in
      platform.counts(of: reading.bytes, as: platform.body, entities: platform.entities(reading.bytes)).binding.allSatisfy(\.fits)
    }.map { platform in
      let end = draft.text.lineTerminator
      let line = "platforms: [\(platform.id)]\(end)"
      let edit =
        draft.header == nil
        ? TextEdit(0..<0, "---\(end)\(line)---\(end)\(end)")
        : TextEdit(draft.text.lines.start(ofLine: 1)..<draft.text.lines.start(ofLine: 1), line)
      return Fix("Write for \(platform.name)", isPreferred: false, edits: [edit])
    }
  }

  /// Which platforms the text fits, and by how much it misses the others.
  static func summary(_ reading: PostReading) -> String {
    var fitting: [String] = []
    var missing: [String] = []
    for platform in PlatformCatalog.all {
      let counts = platform.counts(of: reading.bytes, as: platform.body, entities: platform.entities(reading.bytes)).binding
      let over = counts.map { -$0.remaining }.max() ?? 0
      if over <= 0 { fitting.append(platform.name) } else { missing.append("\(over) over for \(platform.name)") }
    }
    if missing.isEmpty { return "the text fits all \(PlatformCatalog.all.count)." }
    if fitting.isEmpty { return "the text is \(missing.joined(separator: ", "))." }
    return "the text fits \(fitting.joined(separator: ", ")) and is \(missing.joined(separator: ", "))."
  }
}
