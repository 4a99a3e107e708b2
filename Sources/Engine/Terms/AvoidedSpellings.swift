import PostText
package import Rules
import Voice

extension Analysis {
  /// The spellings that the draft's voice avoids and by which `finding` was found, as they are declared: a word may
  /// fall under `synerg*`, and under more than one. Empty for every other finding, one about a name's spelling too.
  package func avoidedSpellings(behind finding: Finding, _ configuration: Configuration) -> [String] {
    guard finding.rule == Rule.voiceTerm.id, let voice = voiceName,
      case .text(let written)? = finding.evidence.first(where: { $0.name == "term" })?.value
    else { return [] }
    let bytes = Array(written.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let folded = FoldedTokens(tokens, in: bytes)
    var seen: Set<String> = []
    return (configuration.voices[voice]?.terms ?? []).flatMap(\.avoid).filter { spelling in
      PhraseTable([(spelling, ())]).matches(in: tokens, folded).contains { $0.range == bytes.indices }
        && seen.insert(spelling.lowercased()).inserted
    }
  }
}
