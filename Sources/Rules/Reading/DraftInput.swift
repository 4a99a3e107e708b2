package import Native
package import Platforms
package import PostText
package import Voice

/// A draft's text and everything outside the text that decides how it is read.
package struct DraftInput: Sendable {
  package var text: SourceText
  /// Platforms asked for by name, on the command line or in a record; stronger than the header.
  package var requested: [String]?
  /// The platform in the file's name, if any.
  package var implicitPlatform: String?
  /// `platforms` of the configuration; for drafts that name none.
  package var standard: [String]
  package var accounts: [String: Account]
  /// Fields given apart from the text.
  package var fields: [String: String]
  /// Whether the text is the post itself, without header, headings, comments or media lines.
  package var isRaw: Bool
  /// The voices of the configuration, by name; `default` is the one of drafts that name none.
  package var voices: [String: DeclaredVoice] = [:]
  /// Those of them that have been learned.
  package var learnedVoices: [String: LearnedVoice] = [:]
  /// The voice asked for by name; stronger than the header.
  package var requestedVoice: String?
  /// The language of the text, as a BCP 47 tag; stronger than the header.
  package var language: String?
  package var brand = Brand()
  /// The present day where the writer is; nil where nobody says, and then rules about time rest on `date` alone.
  package var today: CivilDate?
  /// What the draft is; stronger than the header.
  package var kind: DraftKind?
  /// When the draft is to be published, given apart from the text; stronger than the header.
  package var date: PublishingDate?
  package var moments = MomentCalendar.empty
  /// Whether the learned voice's verdict on an earlier wording may stand for one that has changed since: to judge takes
  /// longer than a keystroke leaves time for.
  package var keepsVoiceVerdicts = false
  /// Whether a rule wants the variants compared with each other.
  package var comparesVariants = true
  /// The posts among which the draft stands, where they are known.
  package var workspace: DraftWorkspace?

  package init(
    text: SourceText, requested: [String]? = nil, implicitPlatform: String? = nil, standard: [String] = [],
    accounts: [String: Account] = [:], fields: [String: String] = [:], isRaw: Bool = false
  ) {
    self.text = text
    self.requested = requested
    self.implicitPlatform = implicitPlatform
    self.standard = standard
    self.accounts = accounts
    self.fields = fields
    self.isRaw = isRaw
  }
}
