import Dispatch
package import Engine
import Native
import PostText
import Synchronization

/// Reads what is to be remembered of the drafts and the history below a folder.
package struct WorkspaceReader {
  /// More drafts are somebody's mistake.
  private static let mostDrafts = 50_000
  /// No draft is longer; what is can be no post.
  private static let longestDraft = 1 << 20
  private static let chunk = 64

  /// Finds the configuration for the drafts of a folder.
  package typealias Configurations = (_ folder: String) -> Configuration

  /// A file as it was when it was last read.
  package struct Stamp: Sendable, Equatable {
    var size: Int
    /// In nanoseconds.
    var modified: Int
  }

  private let workspace: Workspace
  /// By absolute path, what was there at the last reading.
  private var stamps: [String: Stamp] = [:]
  /// The files in which there was something to remember.
  private var known: Set<String> = []

  package init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  /// Has all files read anew.
  mutating func forgetStamps() { stamps = [:] }

  /// - Parameters:
  ///   - again: paths of files to read though they haven't changed.
  ///   - progress: called with the share that is done; answers whether to go on.
  package mutating func read(
    _ configurations: Configurations, again: Set<String> = [],
    progress: @escaping @Sendable (Double) -> Bool = { _ in true }
  ) -> WorkspaceReading {
    var result = WorkspaceReading()
    let walker = DraftWalker(workspace.folder, isFlat: workspace.isFlat)
    for failure in walker.failures { result.problems.append("\(failure.path): \(failure.reason)") }
    var configured: [String: Configuration] = [:]
    var changed: [(path: String, configuration: Configuration)] = []
    var seen: Set<String> = []
    for path in walker.files {
      guard let stamp = FileSystem.stamp(of: path), stamp.size <= Self.longestDraft else { continue }
      seen.insert(path)
      guard stamps.updateValue(stamp, forKey: path) != stamp || again.contains(path) else { continue }
      let folder = Path.folder(of: path)
      let configuration = configured[folder] ?? configurations(folder)
      configured[folder] = configuration
      changed.append((path, configuration))
    }
    let drafts = indexed(changed, &result, progress)
    for file in drafts.prefix(Self.mostDrafts) { take(file, &result) }
    if drafts.count > Self.mostDrafts {
      result.problems.append(
        "\(workspace.folder): only the first \(Self.mostDrafts) drafts are compared with each other")
    }
    if configured.isEmpty { configured[workspace.folder] = configurations(workspace.folder) }
    readHistory(of: configured, again: again, seen: &seen, &result)
    for path in known.subtracting(seen).sorted() { take(.empty(path), &result) }
    for path in stamps.keys where !seen.contains(path) { stamps[path] = nil }
    return result
  }

  /// Files in which there is nothing are only told when there was something before.
  private mutating func take(_ file: IndexedFile, _ result: inout WorkspaceReading) {
    if file.records.isEmpty {
      if known.remove(file.path) != nil { result.files.append(file) }
    } else {
      known.insert(file.path)
      result.files.append(file)
    }
  }

  private func indexed(
    _ changed: [(path: String, configuration: Configuration)], _ result: inout WorkspaceReading,
    _ progress: @escaping @Sendable (Double) -> Bool
  ) -> [IndexedFile] {
    struct State {
      var files: [[IndexedFile]]
      var done = 0
      var isStopped = false
    }
    let chunks = (changed.count + Self.chunk - 1) / Self.chunk
    let state = Mutex(State(files: Array(repeating: [], count: chunks)))
    let workspace = workspace
    DispatchQueue.concurrentPerform(iterations: chunks) { index in
      guard !state.withLock(\.isStopped) else { return }
      let part = changed[(index * Self.chunk)..<min(changed.count, (index + 1) * Self.chunk)]
      let files = part.map { Self.indexed($0.path, $0.configuration, in: workspace) }
      state.withLock { state in
        state.files[index] = files
        state.done += 1
        if !progress(Double(state.done) / Double(chunks)) { state.isStopped = true }
      }
    }
    return state.withLock { state in
      result.isCut = state.isStopped
      return Array(state.files.joined())
    }
  }

  private static func indexed(_ path: String, _ configuration: Configuration, in workspace: Workspace) -> IndexedFile {
    guard let bytes = try? FileSystem.read(path, limit: longestDraft), !bytes.contains(0) else { return .empty(path) }
    let document = Document(path: path, text: SourceText(repairing: bytes))
    guard configuration.recognizesDraft(document) else { return .empty(path) }
    return IndexedFile(draft: document, path: path, name: workspace.name(of: path), configuration)
  }

  private mutating func readHistory(
    of configured: [String: Configuration], again: Set<String>, seen: inout Set<String>,
    _ result: inout WorkspaceReading
  ) {
    var patterns: [Configuration.Pattern: Configuration] = [:]
    for configuration in configured.values {
      for pattern in configuration.history { patterns[pattern] = configuration }
    }
    for (pattern, configuration) in patterns.sorted(by: { $0.key.glob.pattern < $1.key.glob.pattern }) {
      let search = FileSearch([pattern])
      result.problems += search.failures.map { "\($0.path): \($0.reason)" }
      for path in search.files where seen.insert(path).inserted {
        guard let stamp = FileSystem.stamp(of: path) else { continue }
        guard stamps.updateValue(stamp, forKey: path) != stamp || again.contains(path) else { continue }
        let name = workspace.name(of: path)
        do throws(FileSystem.Failure) {
          let reader = HistoryReader(try FileSystem.read(path, limit: HistoryReader.longestFile), name: name)
          result.problems += reader.problems
          take(IndexedFile(history: reader.posts, path: path, name: name, configuration), &result)
        } catch {
          result.problems.append("\(error.path): \(error.reason)")
        }
      }
    }
  }
}
