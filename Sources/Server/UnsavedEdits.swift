import Engine
import PostText

/// Files that the editor was asked to edit though they aren't open here, so that nobody need tell when they are saved.
struct UnsavedEdits {
  /// How often they are looked for while somebody writes, in milliseconds.
  private static let interval = 1_000

  /// By path: the text before the edit.
  private var before: [String: SourceText] = [:]
  private var lookedAt: Int?

  mutating func asked(for path: String, _ text: SourceText) { before[path] = text }

  mutating func forget(_ path: String) { before[path] = nil }

  /// Whether a file that reads so on the disk may be open in the editor with an edit that isn't saved. The places of
  /// another edit would then be wrong.
  func mayHold(_ path: String, _ text: SourceText) -> Bool { before[path] == text }

  /// Takes note of files as they are on the disk now.
  mutating func read(_ files: [ConfigurationFile]) {
    for file in files where before[file.path] != file.text { forget(file.path) }
  }

  /// Whether it is time to read them again.
  mutating func isTimeToLook(at now: Int) -> Bool {
    guard !before.isEmpty, lookedAt.map({ now >= $0 + Self.interval }) ?? true else { return false }
    lookedAt = now
    return true
  }
}
