package import Engine

/// The configuration for files on disk, read once a folder.
package struct ConfigurationStore {
  /// Whether the voices of a configuration are learned with it.
  private let learnsVoices: Bool
  /// What is wrong with the files that voices are learned from, until it is told.
  private var voiceProblems: [String] = []
  /// A file named by the user, in place of the one beside the drafts.
  private let named: String?
  private var voices: [VoiceSources: VoiceOutcome] = [:]
  private var byFolder: [String: LoadedConfiguration] = [:]
  private var seen: Set<String> = []
  /// Files read since the last call of `takeNewFiles`, for their problems to be told once.
  private var newFiles: [ConfigurationFile] = []
  /// Whether any file had errors.
  package private(set) var hasErrors = false

  package init(named: String?, learnsVoices: Bool = false) {
    self.learnsVoices = learnsVoices
    self.named = named.map { Path.resolve($0, in: FileSystem.currentFolder) }
  }

  /// What holds for a file or folder, given by its absolute path.
  package mutating func configuration(forFile path: String) -> Configuration {
    loaded(forFolder: Path.folder(of: path)).configuration
  }

  package mutating func loaded(forFolder folder: String) -> LoadedConfiguration {
    let key = named == nil ? folder : ""
    if let known = byFolder[key] { return known }
    let loader = ConfigurationLoader(read: FileSystem.content)
    var loaded =
      named.map { loader.load(file: $0, userFile: FileSystem.userConfiguration) }
      ?? loader.load(folder: folder, userFile: FileSystem.userConfiguration)
    if learnsVoices { learnVoices(of: &loaded) }
    byFolder[key] = loaded
    hasErrors = hasErrors || loaded.hasErrors
    for file in loaded.files where seen.insert(file.path).inserted { newFiles.append(file) }
    return loaded
  }

  /// Each voice is learned once, however many folders have it.
  private mutating func learnVoices(of loaded: inout LoadedConfiguration) {
    voiceProblems += loaded.configuration.learnVoices(known: &voices)
  }

  package mutating func takeVoiceProblems() -> [String] {
    defer { voiceProblems = [] }
    return voiceProblems
  }

  package mutating func takeNewFiles() -> [ConfigurationFile] {
    defer { newFiles = [] }
    return newFiles
  }
}
