import Engine
import PostText
import Rules
import WireProtocol

/// A document that the editor has open.
struct OpenDocument {
  var uri: DocumentURI
  /// Nil for a buffer without a file.
  var path: String?
  var languageID: String
  var version: Int
  var text: SourceText
  /// Of the present text and configuration; nil when it has to be made, or when the document is no draft.
  var analysis: Analysis?
  /// The last one that was made, of whatever text, from which the next takes over what an edit left alone.
  var lastAnalysis: Analysis?
  /// The drafts among which it is judged; nil when that has to be found out, or for a buffer without a file.
  var workspace: Workspace? {
    didSet {
      if workspace != oldValue { isRemembered = false }
      file = workspace.flatMap { workspace in path.map { DraftWorkspace.File($0, name: workspace.name(of: $0)) } }
    }
  }
  /// Where it stands there.
  private(set) var file: DraftWorkspace.File?
  /// Whether its workspace remembers it as it is here and not as it is on the disk.
  var isRemembered = false
  /// Whether the writer wants to hear nothing about it.
  var isOff = false
  /// Where the last edit ended, as an offset of the present text, until the writer is known to have gone on.
  var caret: Int?
  /// When the last edit came, in milliseconds.
  var editedAt = 0
  /// When a learned voice was last judged anew, in milliseconds.
  var voiceJudgedAt: Int?
  /// The version for which findings were last sent.
  var publishedVersion: Int?
  /// What the editor shows; nil before the first time.
  var published: LSP.PublishDiagnosticsParams?
  /// What the editor was told to show above lines; nil before it asks.
  var shownLenses: Shown<[LSP.CodeLens]>?
  /// What the editor was told to show in lines; nil before it asks.
  var shownHints: Shown<[LSP.InlayHint]>?
  /// The tokens that the editor was given, by which name; nil before it asks.
  var shownTokens: Shown<[Int]>?
  var tokensID: String?
  /// What was reimagined of it last.
  var reimagined: ReimaginedShelf?

  var isConfiguration: Bool { path.map { Path.name(of: $0) == ConfigurationLoader.fileName } ?? false }

  /// The document as the engine takes it.
  var document: Document { Document(path: path, languageID: languageID, text: text) }
}
