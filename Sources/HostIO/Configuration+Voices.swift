package import Engine

extension Configuration {
  /// Learns the voices that the configuration names files for.
  ///
  /// - Parameter known: voices that were learned before; it gains those that are new.
  /// - Returns: what is wrong with the files of the new ones, a sentence each.
  mutating func learnVoices(known: inout [VoiceSources: VoiceOutcome]) -> [String] {
    var problems: [String] = []
    for (name, sources) in voiceSources.sorted(by: { $0.key < $1.key }) where !sources.isEmpty {
      let outcome: VoiceOutcome
      if let before = known[sources] {
        outcome = before
      } else {
        outcome = VoiceLoader().load(sources)
        known[sources] = outcome
        problems += outcome.problems
        if let missing = outcome.missing(toVoice: name) { problems.append(missing) }
      }
      learnedVoices[name] = outcome.voice
      voiceHashtags[name] = outcome.hashtags
    }
    return problems
  }

  /// Learns the voices that the configuration names files for.
  ///
  /// - Returns: what is wrong with those files, a sentence each.
  package mutating func learnVoices() -> [String] {
    var known: [VoiceSources: VoiceOutcome] = [:]
    return learnVoices(known: &known)
  }
}
