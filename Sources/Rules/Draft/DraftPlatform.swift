import Platforms
import PostText

extension Rule {
  /// A name that is no platform's.
  package static let draftPlatform = Rule(
    id: "draft/platform",
    title: "Unknown platform",
    why: "A draft for a platform that nobody knows is checked against nothing.",
    severity: .warning,
    bad: [
      Example(
        "---\nplatforms: [‹lnkedin›]\n---\n\nHello members.", fixed: "---\nplatforms: [linkedin]\n---\n\nHello members."
      ),
      Example("Hello members.\n\n## ‹Mastodn›\n\nHello.", on: "x", fixed: "Hello members.\n\n## Mastodon\n\nHello."),
      Example("---\nplatforms: [x, ‹myspace›]\n---\n\nHello members."),
    ],
    good: [
      Example("---\nplatforms: [Twitter, LinkedIn]\n---\n\nHello members."),
      Example("Hello members.\n\n## What we learned\n\nListen.", on: "linkedin"),
      Example("Hello members.\n\n## Install\n\nDo.\n\n## Thread\n\nOn and on.", on: "reddit"),
    ],
    check: .draft { draft, findings in
      for name in draft.unknown {
        let closest = PlatformCatalog.closest(to: name.value)
        let known = PlatformCatalog.all.map(\.id).joined(separator: ", ")
        findings.add(
          name.range,
          closest.map { "“\(name.value)” is no platform; did you mean \($0.id)?" }
            ?? "“\(name.value)” is no platform; known are \(known).",
          fixes: DraftFix.replacement(of: name, by: closest?.id))
      }
      for heading in draft.draft.sections.flatMap(\.otherHeadings) {
        // Prose is longer than any platform's name.
        guard heading.title.count <= 32,
          let closest = PlatformCatalog.closest(toHeading: heading.title, of: draft.draft.text.bytes)
        else { continue }
        let title = draft.draft.text.string(in: heading.title)
        findings.add(
          heading.title, "“\(title)” opens no variant; did you mean \(closest.name)?", severity: .hint,
          fixes: DraftFix.replacement(of: Spanned(title, heading.title), by: closest.name))
      }
    })
}

/// Fixes that the rules about a draft's own form share.
enum DraftFix {
  /// Writes the right name in place of one that stands in the draft.
  static func replacement(of name: Spanned<String>, by other: String?) -> [Fix] {
    guard let other, !name.range.isEmpty else { return [] }
    return [Fix("Write \(other)", edits: [TextEdit(name.range, other)])]
  }
}
