package import Native
package import Platforms
package import PostText
import Reimagining
package import Rules

/// What is asked about a draft beyond its text and its configuration.
package struct AnalysisRequest: Sendable {
  /// Platforms asked for by name; stronger than the header.
  package var platforms: [String]?
  package var fields: [String: String] = [:]
  /// Accounts in place of the configuration's.
  package var accounts: [String: Account] = [:]
  package var isRaw = false
  /// The name of the voice; stronger than the header.
  package var voice: String?
  /// A BCP 47 tag; stronger than the header.
  package var language: String?
  /// The posts among which the draft stands, where they are known.
  package var archive: PostArchive?
  /// Where the draft stands among them; found out from its path where it isn't given.
  package var file: DraftWorkspace.File?
  /// The present day where the writer is; nil where nobody says.
  package var today: CivilDate?
  /// What the draft is; stronger than the header.
  package var kind: DraftKind?
  /// When the draft is to be published; stronger than the header.
  package var date: PublishingDate?
  /// Whether the learned voice need not be judged anew where it was judged before (see `DraftInput`).
  package var keepsVoiceVerdicts = false

  package init(
    platforms: [String]? = nil, fields: [String: String] = [:], accounts: [String: Account] = [:], isRaw: Bool = false,
    voice: String? = nil, language: String? = nil
  ) {
    self.platforms = platforms
    self.fields = fields
    self.accounts = accounts
    self.isRaw = isRaw
    self.voice = voice
    self.language = language
  }
}

/// A draft read and judged. It holds all that hover, actions and output need, so that nothing is found out
/// twice.
///
/// A class, since the server looks it up several times a key.
package final class Analysis: Sendable {
  package let document: Document
  package let reading: DraftReading
  /// Sorted by place.
  package let findings: [Finding]
  package let accounts: [String: Account]

  /// - Parameter earlier: the analysis of the draft as it was before; what is the same is taken over from it.
  package init(
    _ document: Document, configuration: Configuration, request: AnalysisRequest = AnalysisRequest(),
    after earlier: Analysis? = nil
  ) {
    let rules = configuration.rules(for: document.path)
    var input = configuration.input(for: document, request)
    input.keepsVoiceVerdicts = request.keepsVoiceVerdicts
    input.comparesVariants = rules[Rule.voiceVariants.id]?.isOff != true
    if let archive = request.archive {
      let file = request.file ?? DraftWorkspace.File(document.path, name: document.path ?? "")
      input.workspace = DraftWorkspace(file: file, archive: archive, rules: rules)
    }
    let reading = DraftReading(input, after: earlier?.reading)
    self.document = document
    self.reading = reading
    self.accounts = input.accounts
    self.findings = RuleRunner.run(reading, settings: rules)
  }

  package var text: SourceText { document.text }

  /// Whether the posts around the draft are others for it now than those it was judged among.
  package func hasOtherNeighbours(in archive: PostArchive) -> Bool {
    guard let before = reading.neighbourhood else { return true }
    return before != before.renewed(for: reading.records, path: document.path, in: archive)
  }
}

extension Configuration {
  /// A draft with all that holds for it, its neighbours apart.
  func input(for document: Document, _ request: AnalysisRequest) -> DraftInput {
    let accounts = request.accounts.isEmpty ? accounts : accounts.merging(request.accounts) { $1 }
    var input = DraftInput(
      text: document.text, requested: request.platforms, implicitPlatform: document.fileName?.platform,
      standard: platforms, accounts: accounts, fields: request.fields, isRaw: request.isRaw)
    input.voices = declaredVoices
    input.learnedVoices = learnedVoices
    input.requestedVoice = request.voice
    input.language = request.language
    input.brand = brand
    input.today = request.today
    input.date = request.date
    input.kind = request.kind
    input.moments = momentCalendar
    return input
  }
}
