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
      Example("‹" + String(repeating: "a", count: 400) + "›", on: ""),
    ],
    good: [
      Example("Hello there, members.", on: "x"),
      Example("## X\n\nHello there, members.", on: ""),
      Example("---\nplatforms: x\n---\n\nHello there, members.", on: ""),
    ],
    check: .draft { draft, findings in
      guard draft.namesNoPlatform, let reading = draft.posts.first, !reading.post.isEmpty else { return }
      let line = reading.bytes.firstIndex(of: UInt8(ascii: "\n")) ?? reading.bytes.count
      guard !reading.isCut else {
        findings.add(
          0..<line, of: reading,
          "No platform is named, and the text is far too long for every one. Name some in a header, or in timbre.json.")
        return
      }
      let excesses = PlatformCatalog.all.map { ($0, DraftNoPlatform.excess(of: reading, on: $0)) }
      findings.add(
        0..<line, of: reading,
        "No platform is named: \(DraftNoPlatform.summary(excesses)) Name some in a header, or in timbre.json.",
        fixes: excesses.filter { $0.1 <= 0 }.map { DraftNoPlatform.choice($0.0, in: draft.draft) })
    })
}

private enum DraftNoPlatform {
  /// By how much a text is over the limits of a platform; not positive when it fits.
  static func excess(of reading: PostReading, on platform: Platform) -> Int {
    let field = platform.body(with: reading.post.media)
    let bytes = reading.bytes
    let entities = platform.entities(bytes)
    return platform.counts(of: bytes, as: field, entities: entities).binding.map { -$0.remaining }.max() ?? 0
  }

  /// A header line for one platform.
  static func choice(_ platform: Platform, in draft: Draft) -> Fix {
    let end = draft.text.lineTerminator
    let line = "platforms: [\(platform.id)]\(end)"
    let edit =
      draft.header == nil
      ? TextEdit(0..<0, "---\(end)\(line)---\(end)\(end)")
      : TextEdit(draft.text.lines.start(ofLine: 1)..<draft.text.lines.start(ofLine: 1), line)
    return Fix("Write for \(platform.name)", isPreferred: false, edits: [edit])
  }

  /// Which platforms the text fits, and by how much it misses the others.
  static func summary(_ excesses: [(platform: Platform, excess: Int)]) -> String {
    let fitting = excesses.filter { $0.excess <= 0 }.map(\.platform.name)
    let missing = excesses.filter { $0.excess > 0 }.map { "\($0.platform.name) (\($0.excess) over)" }
    if missing.isEmpty { return "the text fits all \(excesses.count)." }
    if fitting.isEmpty { return "the text is too long for every one, the least for \(least(excesses))." }
    if fitting.count < missing.count { return "the text fits only \(fitting.joined(separator: ", "))." }
    return "the text fits all but \(missing.joined(separator: ", "))."
  }

  private static func least(_ excesses: [(platform: Platform, excess: Int)]) -> String {
    excesses.min { $0.excess < $1.excess }.map { "\($0.platform.name) (\($0.excess) over)" } ?? ""
  }
}
