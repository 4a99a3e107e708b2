import PostText
import Voice

extension Rule {
  /// Speaks in another person than the voice does.
  package static let voicePerson = Rule(
    id: "voice/person",
    title: "Another person than the voice speaks in",
    why: """
      Whether an organisation says we, or one of its people says I, is the first thing that readers hear. A voice \
      declares it as we-you, we, i or third; quotations are left alone, since others may say what they like.
      """,
    severity: .warning,
    bad: [
      Example("‹I› am proud of what my team did.", voice: #"{ "person": "we-you" }"#),
      Example("Ask us. Or ask ‹me›, if you like.", voice: #"{ "person": "we" }"#),
      Example("‹We› have written a book about our work.", voice: #"{ "person": "i" }"#),
      Example("Acme opens a library, and ‹we› are proud of it.", voice: #"{ "person": "third" }"#),
    ],
    good: [
      Example("We asked, and you told us. “I am proud of my team”, said the chair.", voice: #"{ "person": "we-you" }"#),
      Example("**Maria Marrero:** I heard of it first.\n\nJeff Flake:\nI am not sure.", voice: #"{ "person": "we" }"#),
      Example("From World War I to the I-95: what we learned. Oh my.", voice: #"{ "person": "we" }"#),
      Example("Why do we forget what our children taught us?", voice: #"{ "person": "i" }"#),
      Example("I asked my team, and we went for a walk.", voice: #"{ "person": "i" }"#),
      Example("Acme opens a library in the US. See Our World in Data.", voice: #"{ "person": "third" }"#),
      Example("Wir fragten. I a my me.", voice: #"{ "person": "any" }"#),
    ],
    check: .voice { post, findings in
      let person = post.settings.person
      guard person != .any, post.text.isEnglish else { return }
      let used = SpeakingPerson(post.words)
      let words: [Int]
      let advice: String
      switch person {
      case .weYou, .we:
        (words, advice) = (used.singular, "and this voice says we: speak for all, or put it in quotation marks")
      case .i where used.singular.isEmpty && used.speaksForOrganization:
        (words, advice) = (used.plural, "and no “I”: this voice speaks as I")
      case .third:
        (words, advice) = ((used.singular + used.plural).sorted(), "and this voice speaks of itself by its name")
      case .i, .any: return
      }
      guard let first = words.first else { return }
      let shown = words.map { post.words.string($0) }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      findings.add(
        post.words.tokens[first].range, of: post,
        shown.prefix(3).map { "“\($0)”" }.joined(separator: ", ") + (words.count > 1 ? " (\(words.count) in all)" : "")
          + ", \(advice).",
        evidence: [Evidence("person", person.rawValue), Evidence("words", shown), Evidence("times", words.count)])
    })
}
