import Voice

extension Rule {
  /// Words that the voice avoids, and names that it spells in one way.
  package static let voiceTerm = Rule(
    id: "voice/term",
    title: "A word the voice avoids",
    why: """
      The words a voice keeps to, and those it stays away from, are what readers know it by. Terms are literal words or \
      phrases, with * for any letters of a word; the longest one counts. A name declared as exact is spelled so \
      everywhere.
      """,
    severity: .warning,
    bad: [
      Example(
        "We ‹utilize› what members told us.",
        voice: #"{ "terms": [{ "avoid": ["utilize", "leverage"], "prefer": "use", "why": "plain words" }] }"#,
        fixed: "We use what members told us."),
      Example(
        "‹Utilize› it. ‹LEVERAGE› IT. All about ‹leverage›’s limits.",
        voice: #"{ "terms": [{ "avoid": ["utilize", "leverage"], "prefer": "use" }] }"#,
        fixed: "Use it. USE IT. All about use’s limits."),
      Example(
        "Let's ‹circle\nback› on ‹synergies›.",
        voice: #"{ "terms": [{ "avoid": ["circle back"], "prefer": "talk again" }, { "avoid": ["synerg*"] }] }"#),
      Example(
        "Meet ‹acme cloud›, ‹AcmeCloud› and ‹Acme-Cloud›.",
        voice: #"{ "terms": [{ "prefer": "Acme Cloud", "exact": true }] }"#,
        fixed: "Meet Acme Cloud, Acme Cloud and Acme Cloud."),
      Example(
        "---\nplatforms: youtube\ntitle: How we ‹utilize› it\n---\n\nWatch.",
        voice: #"{ "terms": [{ "avoid": ["utilize"], "prefer": "use" }] }"#,
        fixed: "---\nplatforms: youtube\ntitle: How we use it\n---\n\nWatch."),
      Example(
        "Look.\n\n![A chart that we ‹utilize› daily](chart.png)", on: "x",
        voice: #"{ "terms": [{ "avoid": ["utilize"], "prefer": "use" }] }"#,
        fixed: "Look.\n\n![A chart that we use daily](chart.png)"),
    ],
    good: [
      Example(
        "“We utilize what we have”, she said. @leverage #leverage https://utilize.example `utilize()`",
        voice: #"{ "terms": [{ "avoid": ["utilize", "leverage"], "prefer": "use" }] }"#),
      Example(
        "> We utilize what we have.\n\nSo they wrote. Deleverage, utilized.", on: "reddit",
        voice: #"{ "terms": [{ "avoid": ["utilize", "leverage"], "prefer": "use" }] }"#),
      Example(
        "Acme Cloud, @acmecloud, #AcmeCloud and ACME's cloud.\n\nACME CLOUD IS HERE",
        voice: #"{ "terms": [{ "prefer": "Acme Cloud", "exact": true }] }"#),
      Example(
        "Data centers and the data center team.",
        voice: #"{ "terms": [{ "avoid": ["center"], "prefer": "data center" }] }"#),
    ],
    check: .voice { post, findings in
      guard !post.text.voice.terms.isEmpty else { return }
      findings.add(of: post, VoiceTerm.findings)
    },
    checkField: { field, findings in findings.add(of: field, VoiceTerm.findings) })
}

private enum VoiceTerm {
  static func findings(in text: VoicedText) -> [WordFinding] {
    text.voice.terms.hits(in: text.words).map { hit in
      let written = text.words.string(hit.range).replacing("\n", with: " ")
      return WordFinding(
        range: hit.range, message: message(hit, written) + reason(hit.why),
        evidence: [Evidence("term", written)] + (hit.replacement.map { [Evidence("prefer", $0)] } ?? []),
        replacement: hit.replacement, isSure: !hit.isWild, isSafe: hit.kind == .misspelled)
    }
  }

  private static func message(_ hit: TermTable.Hit, _ written: String) -> String {
    switch (hit.kind, hit.replacement) {
    case (.misspelled, let name?): "The name is spelled “\(name)”, not “\(written)”"
    case (_, let other?): "This voice says “\(other)”, not “\(written)”"
    case (_, nil): "This voice doesn't say “\(written)”"
    }
  }

  private static func reason(_ why: String?) -> String {
    guard let why, !why.isEmpty else { return "." }
    return ": " + why + (why.hasSuffix(".") || why.hasSuffix("?") || why.hasSuffix("!") ? "" : ".")
  }
}
