import Engine
import Native

/// Reads the calendars that a configuration names.
enum MomentLoader {
  /// A calendar that is longer is none of days worth a post.
  private static let longestFile = 8 << 20
  private static let mostFiles = 100

  static func load(_ patterns: [Configuration.Pattern]) -> MomentOutcome {
    let search = FileSearch(patterns)
    var outcome = MomentOutcome()
    outcome.problems = search.failures.map { "\($0.path): \($0.reason)" }
    if search.files.count > mostFiles {
      outcome.problems.append("moments: only the first \(mostFiles) of \(search.files.count) files are read")
    }
    var files: [CalendarFile] = []
    for path in search.files.prefix(mostFiles) {
      do throws(FileSystem.Failure) {
        let file = CalendarFile(try FileSystem.read(path, limit: longestFile))
        outcome.problems += file.problems.map { "\(path):\($0.line): \($0.message)" }
        files.append(file)
      } catch {
        outcome.problems.append("\(error.path): \(error.reason)")
      }
    }
    outcome.calendar = MomentCalendar(files.flatMap(\.events))
    return outcome
  }
}

extension Configuration {
  /// Reads the calendars that the configuration names.
  ///
  /// - Parameter known: what was read before; it gains what is new.
  /// - Returns: what is wrong with the files of the new ones, a sentence each.
  mutating func readMoments(known: inout [[Pattern]: MomentOutcome]) -> [String] {
    guard !moments.isEmpty else { return [] }
    if let before = known[moments] {
      momentCalendar = before.calendar
      return []
    }
    let outcome = MomentLoader.load(moments)
    known[moments] = outcome
    momentCalendar = outcome.calendar
    return outcome.problems
  }

  /// Reads the calendars that the configuration names.
  ///
  /// - Returns: what is wrong with those files, a sentence each.
  package mutating func readMoments() -> [String] {
    var known: [[Pattern]: MomentOutcome] = [:]
    return readMoments(known: &known)
  }
}
