package import Engine

/// The configuration for files on disk, read once a folder.
package struct ConfigurationStore {
  /// Whether the files that a configuration names for its voices, moments and people are read with it.
  private let readsFiles: Bool
  /// What is wrong with these files, until it is told.
  private var fileProblems: [String] = []
  /// A file named by the user, in place of the one beside the drafts.
  private let named: String?
  private var voices: [VoiceSources: VoiceOutcome] = [:]
  private var calendars: [[Configuration.Pattern]: MomentOutcome] = [:]
  private var addressBooks: [String: PeopleOutcome] = [:]
  private var byFolder: [String: LoadedConfiguration] = [:]
  private var seen: Set<String> = []
  /// Files read since the last call of `takeNewFiles`, for their problems to be told once.
  private var newFiles: [ConfigurationFile] = []
  /// Whether any file had errors.
  package private(set) var hasErrors = false

  package init(named: String?, readsFiles: Bool = false) {
    self.readsFiles = readsFiles
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
    if readsFiles { readFiles(of: &loaded) }
    byFolder[key] = loaded
    hasErrors = hasErrors || loaded.hasErrors
    for file in loaded.files where seen.insert(file.path).inserted { newFiles.append(file) }
    return loaded
  }

  /// Each voice is learned, and each calendar and address book read, once, however many folders have it.
  private mutating func readFiles(of loaded: inout LoadedConfiguration) {
    fileProblems += loaded.configuration.learnVoices(known: &voices)
    fileProblems += loaded.configuration.readMoments(known: &calendars)
    fileProblems += loaded.configuration.readPeople(known: &addressBooks)
  }

  package mutating func takeFileProblems() -> [String] {
    defer { fileProblems = [] }
    return fileProblems
  }

  package mutating func takeNewFiles() -> [ConfigurationFile] {
    defer { newFiles = [] }
    return newFiles
  }
}
