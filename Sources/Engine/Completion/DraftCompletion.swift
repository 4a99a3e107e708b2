import Platforms
package import PostText
import Rules

/// What is known around a draft and may be written in it.
package struct CompletionContext: Sendable {
  package var configuration: Configuration
  package var today: CivilDate?
  /// In how many posts each hashtag of the voice and of the workspace is, without the sign.
  package var hashtags: [String: Int]

  package init(configuration: Configuration, today: CivilDate? = nil, hashtags: [String: Int] = [:]) {
    self.configuration = configuration
    self.today = today
    self.hashtags = hashtags
  }
}

/// Finds what may stand at a place of a draft.
package struct DraftCompletion {
  let analysis: Analysis
  let context: CompletionContext
  let caret: Int
  let lineNumber: Int
  /// The line of the caret, without its end.
  let line: Range<Int>

  package static func list(_ analysis: Analysis, at offset: Int, _ context: CompletionContext) -> CompletionList {
    let completion = DraftCompletion(analysis, at: offset, context)
    return CompletionList(
      items: completion.headerItems ?? completion.commentItems ?? completion.headingItems
        ?? completion.fieldItems + completion.wordItems)
  }

  private init(_ analysis: Analysis, at offset: Int, _ context: CompletionContext) {
    self.analysis = analysis
    self.context = context
    lineNumber = analysis.text.lines.line(at: offset)
    line = analysis.text.content(ofLine: lineNumber)
    caret = min(max(line.lowerBound, offset), line.upperBound)
  }

  var text: SourceText { analysis.text }
  var bytes: [UInt8] { analysis.text.bytes }
  var draft: Draft { analysis.reading.draft }

  /// The section that holds the caret; nil in the header.
  var section: Int? {
    draft.sections.lastIndex { ($0.heading?.line.lowerBound ?? $0.body.lowerBound) <= caret }
  }

  /// The platforms that the text at the caret is for: of a source that stands for none any more those of the draft, and
  /// all where nobody says.
  var platforms: [Platform] {
    let listed = analysis.reading.listed
    let own = listed.filter { $0.section == section }.map(\.platform)
    if !own.isEmpty { return own }
    return listed.isEmpty ? PlatformCatalog.all : listed.map(\.platform)
  }

  /// The stretch around the caret that none of `delimiters` parts.
  func word(delimiters: [UInt8]) -> Range<Int> {
    let isInside = { (byte: UInt8) in !ASCII.isBlank(byte) && !delimiters.contains(byte) }
    var start = caret
    while start > line.lowerBound, isInside(bytes[start - 1]) { start -= 1 }
    var end = caret
    while end < line.upperBound, isInside(bytes[end]) { end += 1 }
    return start..<end
  }

  /// Rules and their groups, those with something to say in the draft first.
  func ruleItems(_ range: Range<Int>) -> [Completion] {
    // Half of a suppression may hide already what it is being written for.
    let settings = context.configuration.rules(for: analysis.document.path)
    let found = Set(RuleRunner.unsuppressed(analysis.reading, settings: settings).map(\.rule))
    let rules = RuleCatalog.all.map(\.id)
    let ordered = rules.filter(found.contains) + rules.filter { !found.contains($0) }
    return ordered.map { id in
      Completion(id, .rule, range, detail: RuleCatalog.rule(id)?.title ?? "", topic: .rule(id))
    } + RuleGroups.all.map { Completion($0, .rule, range, detail: "all rules of the group", topic: .rule($0)) }
  }
}

/// The groups that rules are in, as configuration and suppressions write them.
enum RuleGroups {
  /// `format/*`, sorted.
  static let all = Set(RuleCatalog.all.compactMap { $0.id.split(separator: "/").first }).sorted().map { "\($0)/*" }
}
