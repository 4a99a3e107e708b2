import Engine
import Native
import PostText
import Rules
import WireProtocol

/// What is known of the drafts around the open ones.
struct WorkspaceState {
  var archive = PostArchive()
  /// Whether the files have been read once, so that it is known what isn't there.
  var isRead = false
  /// Whether files are being read, and what is to be read after that.
  var isUnderWay = false
  var next: WorkspaceRequest?
  var readAt = 0
  /// When an open draft last changed what is remembered of it, until the others have been looked at.
  var changedAt: Int?
  var problems: [String] = []
}

/// Drafts as each other's neighbours. Files are read beside the loop; an open buffer is stronger than its file.
extension LanguageServer {
  /// How long a writer rests before the other open drafts are compared with what was written, in milliseconds.
  static let neighbourRest = 500
  /// After so long files may have changed without a word from the client, in milliseconds.
  static let longestTrust = 10_000

  /// The workspace of a document: the editor's folder that holds it, else what lies around it; nil without a file.
  func workspace(of document: OpenDocument) -> Workspace? {
    guard let path = document.path, let loaded = configurations[configurationFolder(of: document)] else { return nil }
    let folders = workspaceFolders.filter { Path.relative(path, to: $0) != nil }
    if let folder = folders.max(by: { $0.utf8.count < $1.utf8.count }) { return Workspace(folder: folder) }
    return Workspace.around(path, loaded)
  }

  /// The posts among which a draft is judged; nil until they have been read.
  mutating func archive(of workspace: Workspace) -> PostArchive? {
    if workspaces[workspace] == nil {
      read(WorkspaceRequest(workspace))
      watchDrafts()
    }
    guard let state = workspaces[workspace], state.isRead else { return nil }
    return state.archive
  }

  /// Finds out anew in which workspaces the drafts of a folder are, since its configuration was read.
  mutating func findWorkspaces(in folder: String) {
    var concerned: Set<Workspace> = []
    for (uri, document) in documents where configurationFolder(of: document) == folder {
      let workspace = workspace(of: document)
      documents[uri]?.workspace = workspace
      if let workspace { concerned.insert(workspace) }
    }
    // What counts as a draft may be another matter now.
    for workspace in concerned where workspaces[workspace] != nil {
      read(WorkspaceRequest(workspace, isFresh: true))
      watchDrafts()
    }
  }

  // MARK: Reading

  mutating func read(_ request: WorkspaceRequest) {
    var state = workspaces.removeValue(forKey: request.workspace) ?? WorkspaceState()
    if state.isUnderWay {
      state.next = WorkspaceRequest(
        request.workspace, again: request.again.union(state.next?.again ?? []),
        isFresh: request.isFresh || state.next?.isFresh == true)
    } else {
      state.isUnderWay = true
      state.readAt = now
      var request = request
      request.settings = settings.map { ($0, workspaceFolders.first ?? request.workspace.folder) }
      effects.append(.readWorkspace(request))
    }
    workspaces[request.workspace] = state
  }

  mutating func workspaceRead(_ workspace: Workspace, _ reading: WorkspaceReading) {
    endProgress(.workspace(workspace))
    guard var state = workspaces.removeValue(forKey: workspace) else { return }
    let open = Set(documents.values.compactMap { $0.isRemembered && $0.workspace == workspace ? $0.path : nil })
    let files = reading.files.filter { !open.contains($0.path) }
    for file in files where file.records.isEmpty { state.archive.replace(file) }
    state.archive.add(files.filter { !$0.records.isEmpty })
    for problem in reading.problems where !state.problems.contains(problem) { log(.warning, problem) }
    if reading.isCut {
      log(.info, "Reading the drafts in \(workspace.folder) was stopped: only \(state.archive.files) are compared.")
    }
    state.problems = reading.problems
    let isFirst = !state.isRead
    state.isRead = true
    state.isUnderWay = false
    if !files.isEmpty { state.changedAt = now - Self.neighbourRest }
    let next = state.next
    state.next = nil
    workspaces[workspace] = state
    if let next { read(next) }
    shownMayBeOld = true
    if isFirst { forgetAnalyses(of: documents.values.filter { $0.workspace == workspace }) }
  }

  /// Reads what changed on the disk.
  mutating func readChanged(_ paths: [String]) {
    for workspace in workspaces.keys.sorted(by: { $0.folder < $1.folder })
    where paths.contains(where: { Self.concerns($0, workspace) }) {
      read(WorkspaceRequest(workspace))
    }
  }

  /// Whether a file is one in the workspace that may hold posts, or the path that of a folder that has some of it.
  private static func concerns(_ path: String, _ workspace: Workspace) -> Bool {
    if isFolder(path) { return workspace.contains(path) || Path.relative(workspace.folder, to: path) != nil }
    return workspace.contains(path) && mayHoldPosts(path)
  }

  /// Reads anew what may have changed without a word from the client.
  mutating func readAfterAWhile(_ workspace: Workspace) {
    guard let state = workspaces[workspace], now >= state.readAt + Self.longestTrust else { return }
    read(WorkspaceRequest(workspace))
  }

  /// Takes what the disk has in place of a buffer that is gone.
  mutating func forgetBuffer(_ document: OpenDocument) {
    guard let workspace = document.workspace, let path = document.path, workspaces[workspace] != nil else { return }
    if documents.values.contains(where: { $0.workspace == workspace }) {
      read(WorkspaceRequest(workspace, again: [path]))
    } else {
      workspaces[workspace] = nil
    }
  }

  /// Has the client tell of changes in files that are drafts by their names or by the configuration, and in history:
  /// those and no others.
  mutating func watchDrafts() {
    let named = configurations.values.flatMap { $0.configuration.include + $0.configuration.history }
    watch(named.map { Path.resolve($0.glob.pattern, in: $0.folder) } + Self.draftNames, as: "timbre.drafts")
  }

  private static let draftNames = ["**/*.{post,social}.{md,txt}"]

  // MARK: Open drafts

  /// Takes note of an open draft as it is now.
  mutating func remember(_ analysis: Analysis?, as uri: DocumentURI) {
    guard let document = documents[uri], let workspace = document.workspace, let path = document.path,
      // By index, since the key of a workspace takes long to hash.
      let index = workspaces.index(forKey: workspace), workspaces.values[index].isRead
    else { return }
    if !document.isRemembered { documents[uri]?.isRemembered = true }
    let records = analysis?.reading.records ?? []
    guard workspaces.values[index].archive.records(of: path) != records else { return }
    workspaces.values[index].archive.replace(path, group: document.file?.group, with: records)
    workspaces.values[index].changedAt = now
  }

  /// Has the other open drafts judged anew for which it matters what was written in one, once the writer rests.
  mutating func lookAround() {
    for (workspace, state) in workspaces {
      guard let changedAt = state.changedAt, now >= changedAt + Self.neighbourRest else { continue }
      workspaces[workspace]?.changedAt = nil
      for (uri, document) in documents where document.workspace == workspace {
        guard let analysis = document.analysis, analysis.hasOtherNeighbours(in: state.archive) else { continue }
        documents[uri]?.analysis = nil
        dirty.insert(uri)
        shownMayBeOld = true
      }
    }
  }

  /// When the others are to be looked at; nil when nothing has changed.
  var nextLookAround: Int? { workspaces.values.compactMap(\.changedAt).min().map { $0 + Self.neighbourRest } }
}
