import Engine
import PostText
import Rules
import WireProtocol

/// The present day, and the calendars of days worth a post.
extension LanguageServer {
  /// Has all drafts judged anew, since what was to come may be past.
  mutating func dayBegan(_ day: CivilDate) {
    guard day != today else { return }
    today = day
    for folder in configurations.keys { forgetAnalyses(in: folder) }
  }

  /// Asks for the calendars of a configuration unless they are known.
  mutating func loadMoments(of loaded: LoadedConfiguration) {
    let patterns = loaded.configuration.moments
    guard !patterns.isEmpty, calendars[patterns] == nil else { return }
    calendars[patterns] = MomentOutcome()
    ask(for: patterns)
    watch(calendars.keys.joined().map { Path.resolve($0.glob.pattern, in: $0.folder) }, as: "timbre.moments")
  }

  /// Asks again for the calendars that are read from one of these files.
  mutating func reloadMoments(readFrom paths: [String]) {
    for patterns in calendars.keys where patterns.contains(where: { paths.contains(where: $0.matches) }) {
      ask(for: patterns)
    }
  }

  private mutating func ask(for patterns: [Configuration.Pattern]) {
    configurationsUnderWay += 1
    effects.append(.loadMoments(patterns))
  }

  mutating func momentsLoaded(_ patterns: [Configuration.Pattern], _ outcome: MomentOutcome) {
    configurationsUnderWay -= 1
    let before = calendars[patterns]?.problems ?? []
    calendars[patterns] = outcome
    for problem in outcome.problems where !before.contains(problem) { log(.warning, problem) }
    for folder in configurations.keys where configurations[folder]?.configuration.moments == patterns {
      takeMoments(in: folder)
      forgetAnalyses(in: folder)
    }
    reportConfigurationFiles()
  }

  /// Gives a configuration the calendar that is known.
  mutating func takeMoments(in folder: String) {
    guard let patterns = configurations[folder]?.configuration.moments else { return }
    configurations[folder]?.configuration.momentCalendar = (calendars[patterns] ?? MomentOutcome()).calendar
  }

  /// What is wrong with the calendars that a configuration file names, to be shown at its `moments`.
  func momentProblems(of file: ConfigurationFile) -> [ConfigurationProblem] {
    guard let range = file.momentsRange else { return [] }
    let naming = configurations.values.filter { loaded in loaded.files.contains { $0.path == file.path } }
    let problems = Set(naming.flatMap { calendars[$0.configuration.moments]?.problems ?? [] })
    return problems.sorted().prefix(Self.mostShown).map { ConfigurationProblem(.warning, range, $0) }
  }

  private static let mostShown = 10
}
