package import Platforms
import PostText
package import Reimagining
import Rules

/// Reimagines a draft, and lets nothing out that Timbre itself would object to.
package struct Reimaginer: Sendable {
  private let analysis: Analysis
  private let configuration: Configuration
  private let request: AnalysisRequest
  private let source: ReimaginationSource
  private let numbering: ThreadNumbering
  package let manuscript: Manuscript
  /// What is wrong with the text as it is, so that nobody is told of it as news.
  private let known: Set<String>

  package init(
    _ analysis: Analysis, _ source: ReimaginationSource, configuration: Configuration, request: AnalysisRequest,
    numbering: ThreadNumbering = .none
  ) {
    self.analysis = analysis
    self.source = source
    self.numbering = numbering
    self.configuration = configuration
    self.request = request
    manuscript = Manuscript(ManuscriptInput(analysis.reading.draft, source, reading: analysis.reading))
    known = Set(analysis.findings.filter(\.isSerious).map(\.rule))
  }

  /// Up to three posts for `platform`, the one to prefer first. None has an error, or a warning that its source
  /// doesn't have as well.
  package func alternatives(for platform: Platform) -> [Alternative] {
    if let native = textAsItIs(on: platform) { return [native] }
    var options = ReimaginationOptions()
    options.account = account(on: platform)
    options.people = configuration.addressBook
    options.numbering = numbering
    options.ownTags = OwnHashtags.tags(of: analysis.reading, configuration, archive: request.archive)
    var accepted: [Judged] = []
    for _ in 0..<Self.mostRounds {
      let judged = Reimagination.alternatives(of: manuscript, for: platform, options).map { judge($0, on: platform) }
      for candidate in judged where candidate.isAcceptable && accepted.count < Reimagination.most {
        if !accepted.contains(where: { $0.alternative.parts == candidate.alternative.parts }) {
          accepted.append(candidate)
        }
      }
      // What is wrong with the first one is left out, so that the next round leads with what is right.
      guard let first = judged.first, !first.isAcceptable, !first.faults.isEmpty else { break }
      options.excluded += first.faults
      accepted.removeAll()
    }
    return ranked(accepted).map(\.alternative)
  }

  /// The text itself, where it was written for `platform` and nothing is wrong with it.
  private func textAsItIs(on platform: Platform) -> Alternative? {
    guard case .section(let section) = source else { return nil }
    let listed = analysis.reading.listed
    let isOwn = listed.contains { $0.platform.id == platform.id && $0.section == section }
    let isOnlyOne = listed.allSatisfy { $0.section != section || $0.platform.id == platform.id }
    guard isOwn, isOnlyOne else { return nil }
    let posts = analysis.reading.platformPosts.filter {
      $0.platform.id == platform.id && $0.reading.section == section
    }
    let isClean = !analysis.findings.contains { $0.isSerious && ($0.platform ?? platform.id) == platform.id }
    let fields = analysis.reading.draft.sections[section].fields.map {
      Alternative.FieldText(name: $0.key.value, text: $0.value.value)
    }
    // A title may say it all.
    guard isClean, !posts.isEmpty,
      posts.allSatisfy({ (!$0.bytes.isEmpty || !fields.isEmpty) && !$0.reading.isCut })
    else { return nil }
    return Alternative(
      asIs: manuscript, posts: posts.map(\.reading.whole), fields: fields,
      lengths: posts.map { $0.counts.first?.length ?? 0 },
      limit: posts[0].counts.map(\.limit.value).min() ?? 0)
  }

  /// Each round leaves something out, so that a text in which everything is wrong comes to an end.
  private static let mostRounds = 6

  private struct Judged {
    var alternative: Alternative
    var isAcceptable: Bool
    /// Where in the draft stands what is wrong with it.
    var faults: [Range<Int>]
    /// How much it reads like the voice; nil where none was learned.
    var voice: Double?
  }

  /// Where a voice was learned, what reads more like it comes first.
  private func ranked(_ judged: [Judged]) -> [Judged] {
    judged.enumerated().sorted { left, right in
      guard let a = left.element.voice, let b = right.element.voice, a != b else { return left.offset < right.offset }
      return a > b
    }.map(\.element)
  }

  /// A text that is judged as it stands is taken for one that a program sends, unless the account says otherwise.
  private func account(on platform: Platform) -> Account {
    var account = analysis.accounts[platform.id] ?? Account()
    account.client = account.client ?? "app"
    return account
  }

  private func judge(_ alternative: Alternative, on platform: Platform) -> Judged {
    var judged = Judged(alternative: alternative, isAcceptable: true, faults: [], voice: nil)
    for (part, text) in alternative.parts.enumerated() {
      var own = AnalysisRequest(platforms: [platform.id], isRaw: true, voice: request.voice, language: request.language)
      own.fields = Dictionary(alternative.fields.map { ($0.name, $0.text) }) { first, _ in first }
      own.accounts = [platform.id: account(on: platform)]
      let reading = Analysis(
        Document(path: analysis.document.path, text: SourceText(text)), configuration: configuration, request: own)
      judged.voice = judged.voice ?? reading.reading.learnedPosts.first?.score
      for finding in reading.findings where finding.isSerious && finding.rule != Rule.draftPlaceholder.id {
        guard finding.severity == .error || !known.contains(finding.rule) else { continue }
        judged.isAcceptable = false
        judged.faults += alternative.provenance.filter {
          $0.part == part && finding.field == nil && $0.range.overlaps(finding.range)
        }.map(\.source)
      }
    }
    return judged
  }
}

extension Finding {
  fileprivate var isSerious: Bool { severity >= .warning }
}
