import Dispatch
package import Engine
package import Voice

/// Learns voices from files, and remembers what it learned under the user's cache folder.
package struct VoiceLoader {
  private let background: VoiceBackground?

  /// - Parameter background: nil for the one that comes with the program.
  package init(background: VoiceBackground? = nil) {
    self.background = background
  }

  /// - Parameter progress: called with the share that is done, from 0 on, once it is clear that there is something to
  ///   learn; answers whether to go on.
  package func load(
    _ sources: VoiceSources, progress: @escaping @Sendable (Double) -> Bool = { _ in true }
  ) -> VoiceOutcome {
    var outcome = VoiceOutcome()
    guard !sources.exemplars.isEmpty else {
      if let path = sources.profile { loadProfile(path, sources, into: &outcome) }
      return outcome
    }
    let own = read(sources.exemplars, &outcome)
    outcome.countHashtags(in: own.taken)
    let contrast = sources.contrast.isEmpty ? ExemplarReader() : read(sources.contrast, &outcome)
    guard own.taken.count >= VoiceScorer.fewestPosts else {
      outcome.tooFew = own.taken.count
      return outcome
    }
    if let profile = profile(own: own.taken, contrast: contrast.taken, progress: progress) {
      take(profile, sources, into: &outcome)
    }
    return outcome
  }

  /// A profile of posts, from the cache where it is known; nil when it was told to stop.
  package func profile(
    own: [[UInt8]], contrast: [[UInt8]], progress: @escaping @Sendable (Double) -> Bool = { _ in true }
  ) -> VoiceProfile? {
    guard let shipped = background ?? VoiceBackground.shipped else { return nil }
    let key = VoiceProfile.cacheKey(exemplars: own, contrast: contrast, background: shipped.identity)
    let path = FileSystem.cacheFolder.map { Path.resolve("voices/\(key)", in: $0) }
    if let path, let data = try? FileSystem.read(path), let profile = VoiceProfile(data: data) { return profile }
    guard progress(0), let whole = background ?? VoiceBackground.shippedForLearning(),
      let profile = VoiceLearner(background: whole, workers: Self.workers)
        .learn(exemplars: own, contrast: contrast, progress: progress)
    else { return nil }
    // What can't be remembered is learned again.
    if let path, (try? FileSystem.makeFolder(Path.folder(of: path))) != nil {
      try? FileSystem.replace(path, with: profile.data)
    }
    return profile
  }

  /// As many threads as the machine has for it.
  private static let workers: VoiceLearner.Workers = { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  private func loadProfile(_ path: String, _ sources: VoiceSources, into outcome: inout VoiceOutcome) {
    do {
      take(try VoiceProfileFile.profile(in: try FileSystem.read(path)), sources, into: &outcome)
    } catch let failure as FileSystem.Failure {
      outcome.problems.append("\(failure.path): \(failure.reason)")
    } catch let refusal as VoiceProfileFile.Refusal {
      outcome.problems.append("\(path): \(refusal.reason)")
    } catch {
      outcome.problems.append("\(path): \(error)")
    }
  }

  private func take(_ profile: VoiceProfile, _ sources: VoiceSources, into outcome: inout VoiceOutcome) {
    do throws(VoiceProfileFile.Refusal) {
      let scorer = try VoiceProfileFile.scorer(profile, background: background ?? VoiceBackground.shipped)
      outcome.voice = LearnedVoice(scorer, alarmRate: sources.alarmRate)
    } catch {
      outcome.problems.append(error.reason)
    }
  }

  private func read(_ patterns: [Configuration.Pattern], _ outcome: inout VoiceOutcome) -> ExemplarReader {
    let search = FileSearch(patterns)
    outcome.problems += search.failures.map { "\($0.path): \($0.reason)" }
    return read(files: search.files, &outcome.problems)
  }

  /// The posts in some files.
  package func read(files: [String], _ problems: inout [String]) -> ExemplarReader {
    var reader = ExemplarReader()
    for path in files {
      do throws(FileSystem.Failure) {
        reader.add(try FileSystem.read(path, limit: ExemplarReader.longestFile), name: path)
      } catch {
        problems.append("\(error.path): \(error.reason)")
      }
    }
    problems += reader.problems
    return reader
  }
}
