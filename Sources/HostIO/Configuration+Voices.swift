package import Engine

extension Configuration {
  /// Learns the voices that the configuration names files for.
  ///
  /// - Returns: what is wrong with those files, a sentence each.
  package mutating func learnVoices(with loader: VoiceLoader = VoiceLoader()) -> [String] {
    var problems: [String] = []
    for (name, sources) in voiceSources.sorted(by: { $0.key < $1.key }) where !sources.isEmpty {
      let outcome = loader.load(sources)
      problems += outcome.problems
      if let missing = outcome.missing(toVoice: name) { problems.append(missing) }
      learnedVoices[name] = outcome.voice
    }
    return problems
  }
}
