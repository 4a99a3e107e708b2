import PostText

extension Rule {
  /// A header value that can't be read.
  package static let draftValue = Rule(
    id: "draft/value",
    title: "Unreadable header value",
    why: "What can't be read counts as not given, so the draft is judged without it.",
    severity: .warning,
    bad: [
      Example("---\nplatforms: x\ndate: ‹next week›\n---\n\nHello."),
      Example("---\nplatforms: x\ndate: ‹2026-02-30›\n---\n\nHello."),
      Example("---\nplatforms: x\nkind: ‹jabb›\n---\n\nHello.", fixed: "---\nplatforms: x\nkind: jab\n---\n\nHello."),
      Example("---\nplatforms: x\nstatus: ‹done›\n---\n\nHello."),
      Example("---\nplatforms: ‹[x, linkedin›\n---\n\nHello."),
      Example("---\nplatforms: x\n‹voice›\n---\n\nHello."),
      Example(
        "---\nplatforms: x\nvoice: ‹defualt›\n---\n\nHello.", voice: #"{ "exclamations": { "max": 1 } }"#,
        fixed: "---\nplatforms: x\nvoice: default\n---\n\nHello."),
      Example("‹---›\nplatforms: x\n\nHello there."),
    ],
    good: [
      Example("---\nplatforms: [x, 'linkedin']\ndate: 2026-12-01\nkind: value\nstatus: ready\n---\n\nHello."),
      Example("---\nplatforms: x\ndate: 2026-12-01T09:30:00+01:00\nkind: hook\n---\n\nHello."),
      Example("---\nplatforms:\n  - x\ndate: 2026-12-01 09:30\n# a remark\n---\n\nHello."),
    ],
    check: .draft { draft, findings in
      DraftValue.checkVoice(draft, &findings)
      guard let header = draft.draft.header else { return }
      for problem in header.problems { findings.add(problem.range, DraftValue.message(problem.kind)) }
      for key in DraftValue.closed.keys.sorted() {
        guard let value = header.value(key), let allowed = DraftValue.closed[key], !allowed.contains(value.value) else {
          continue
        }
        let closest = SpellingSuggestion.closest(to: value.value, among: allowed)
        findings.add(
          value.range, "“\(value.value)” is no \(key): it is one of \(allowed.joined(separator: ", ")).",
          fixes: DraftFix.replacement(of: value, by: closest))
      }
      if let date = header.value("date"), PublishingDate(date.value) == nil {
        findings.add(date.range, "“\(date.value)” is no date: write it as 2026-12-01, with a time behind it if wanted.")
      }
    })
}

private enum DraftValue {
  /// Keys that take one of a few words.
  static let closed = [
    "kind": DraftKind.names,
    "status": HeaderKey.states,
  ]

  /// A voice that isn't declared; where none is, the key may be another tool's.
  static func checkVoice(_ draft: DraftReading, _ findings: inout FindingCollector) {
    let known = draft.voiceNames
    guard !known.isEmpty, let name = draft.voiceName, !known.contains(name.value) else { return }
    let closest = SpellingSuggestion.closest(to: name.value, among: known)
    findings.add(
      name.range,
      "“\(name.value)” is no voice; "
        + (closest.map { "did you mean \($0)?" } ?? "known are \(known.joined(separator: ", "))."),
      fixes: DraftFix.replacement(of: name, by: closest))
  }

  static func message(_ problem: Header.Problem.Kind) -> String {
    switch problem {
    case .notClosed: "The header isn't closed: put a line --- below its last key."
    case .missingColon: "This is no header line: write it as key: value."
    case .listNotClosed: "The list isn't closed: put ] at its end."
    case .quoteNotClosed: "The quotation mark isn't closed."
    }
  }
}
