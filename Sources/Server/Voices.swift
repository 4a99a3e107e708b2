import Engine
import PostText
import Voice
import WireProtocol

/// Voices that drafts have. They are learned outside of the loop; until one is there, and while it is learned again,
/// drafts are judged by what is known.
extension LanguageServer {
  /// Asks for the voices of a configuration that aren't known yet.
  mutating func loadVoices(of loaded: LoadedConfiguration) {
    for sources in Set(loaded.configuration.voiceSources.values) where !sources.isEmpty && voices[sources] == nil {
      voices[sources] = VoiceOutcome()
      loadVoice(sources)
    }
    watchVoices()
  }

  /// Asks again for the voices that are learned from one of these files.
  mutating func reloadVoices(learnedFrom paths: [String]) {
    let folders = paths.filter(Self.isFolder)
    for sources in voices.keys where paths.contains(where: sources.names) || folders.contains(where: sources.mayLie) {
      loadVoice(sources)
    }
  }

  private mutating func loadVoice(_ sources: VoiceSources) {
    voicesUnderWay.insert(sources)
    effects.append(.loadVoice(sources))
  }

  mutating func voiceLoaded(_ sources: VoiceSources, _ outcome: VoiceOutcome) {
    endProgress(.voice(sources))
    voicesUnderWay.remove(sources)
    let before = voices[sources]
    voices[sources] = outcome
    for problem in outcome.problems where before?.problems.contains(problem) != true { log(.warning, problem) }
    if outcome.tooFew != before?.tooFew, let missing = outcome.missing(toVoice: name(of: sources)) {
      showMessage(.info, missing)
    }
    for folder in configurations.keys {
      takeVoices(in: folder)
      forgetAnalyses(in: folder)
    }
  }

  /// Gives a configuration the voices that are known.
  mutating func takeVoices(in folder: String) {
    guard let named = configurations[folder]?.configuration.voiceSources else { return }
    configurations[folder]?.configuration.learnedVoices = named.compactMapValues { voices[$0]?.voice }
    configurations[folder]?.configuration.voiceHashtags = named.compactMapValues { voices[$0]?.hashtags }
  }

  private func name(of sources: VoiceSources) -> String {
    configurations.values.lazy.flatMap(\.configuration.voiceSources).first { $0.value == sources }?.key ?? "default"
  }

  /// Has the client tell of changes in the files that voices are learned from: those and no others.
  private mutating func watchVoices() {
    watch(voices.keys.flatMap(\.watched), as: "timbre.voices")
  }
}

extension VoiceSources {
  /// Whether a file is one the voice is learned from.
  fileprivate func names(_ path: String) -> Bool {
    path == profile || exemplars.contains { $0.matches(path) } || contrast.contains { $0.matches(path) }
  }

  /// Whether the voice may be learned from files in a folder.
  fileprivate func mayLie(in folder: String) -> Bool {
    (exemplars + contrast).contains {
      Path.relative(folder, to: $0.folder) != nil || Path.relative($0.folder, to: folder) != nil
    }
  }

  /// The files as patterns of absolute paths.
  fileprivate var watched: [String] {
    (exemplars + contrast).map { Path.resolve($0.glob.pattern, in: $0.folder) } + (profile.map { [$0] } ?? [])
  }
}
