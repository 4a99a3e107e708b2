package import Native
import PostText
import Rules

/// What is remembered of the posts in one file of a workspace.
package struct IndexedFile: Sendable, Equatable {
  /// Absolute.
  package let path: String
  /// What the files of one draft have in common; nil for history.
  package let group: String?
  package let records: [PostRecord]

  package init(path: String, group: String?, records: [PostRecord]) {
    self.path = path
    self.group = group
    self.records = records
  }

  /// A file in which there is nothing to remember.
  package static func empty(_ path: String) -> IndexedFile {
    IndexedFile(path: path, group: DraftFileName.group(of: path), records: [])
  }

  /// The posts of a draft.
  ///
  /// - Parameter name: its path as people see it.
  package init(draft document: Document, path: String, name: String, _ configuration: Configuration) {
    var input = configuration.input(for: document, AnalysisRequest())
    (input.voices, input.learnedVoices) = ([:], [:])
    input.comparesVariants = false
    let group = DraftFileName.group(of: path)
    input.workspace = DraftWorkspace(
      file: DraftWorkspace.File(path: path, name: name, group: group), archive: PostArchive(), rules: [:])
    self.init(path: path, group: group, records: DraftReading(input).records)
  }

  /// The posts of a file of history.
  package init(history posts: [HistoryPost], path: String, name: String, _ configuration: Configuration) {
    let records = posts.enumerated().flatMap { index, post in
      var request = AnalysisRequest(platforms: post.platforms, isRaw: true)
      request.language = post.language
      request.kind = post.kind
      var input = configuration.input(for: Document(path: nil, text: SourceText(post.text)), request)
      (input.voices, input.learnedVoices) = ([:], [:])
      input.workspace = DraftWorkspace(
        file: DraftWorkspace.File(path: path, name: "\(name):\(post.line + 1)", group: nil), archive: PostArchive(),
        rules: [:])
      return DraftReading(input).records.prefix(1).map { record in
        var record = record
        record.date = post.date
        record.line = post.line
        record.ordinal = index
        record.isHistory = true
        record.text = []
        return record
      }
    }
    self.init(path: path, group: nil, records: records)
  }
}

extension DraftWorkspace.File {
  /// - Parameter name: the path as people see it.
  package init(_ path: String?, name: String) {
    self.init(path: path, name: name, group: path.map(DraftFileName.group))
  }
}

extension DraftFileName {
  /// What the files of one draft have in common: their folder and the stem of their names.
  package static func group(of path: String) -> String {
    Path.resolve(DraftFileName(path).stem, in: Path.folder(of: path))
  }
}

extension PostArchive {
  package mutating func replace(_ file: IndexedFile) {
    replace(file.path, group: file.group, with: file.records)
  }

  package mutating func add(_ files: [IndexedFile]) {
    add(files.map { ($0.path, $0.group, $0.records) })
  }
}
