package import PostText

/// What a draft has to do with the other posts of its workspace.
package struct Neighbourhood: Sendable, Equatable {
  /// What is looked for.
  package struct Question: Sendable, Equatable {
    /// Over how many posts of a platform asks are counted, the draft's included.
    package var askWindow = 12
    /// How far back a post may repeat another one: so many days, or so many posts, whichever is more.
    package var repeatDays = 60
    package var repeatPosts = 30
    /// From which share of common shingles on two texts are nearly the same.
    package var likeness = 0.8

    package init() {}
  }

  /// Another post.
  package struct Reference: Sendable, Equatable {
    package let path: String
    package let name: String
    package let line: Int
    package let date: PublishingDate?

    init(_ record: PostRecord) {
      (path, name, line, date) = (record.path, record.name, record.line, record.date)
    }
  }

  /// How the asks among the last posts of a platform stand to all of them.
  package struct AskRatio: Sendable, Equatable {
    package let platform: String
    /// The draft included, the last first.
    package let asks: [Reference]
    /// How many posts were counted.
    package let posts: Int

    package var share: Double { Double(asks.count) / Double(max(1, posts)) }
  }

  /// What a text has in common with earlier ones of a platform.
  package struct Repeats: Sendable, Equatable {
    package let platform: String
    /// The earlier post that is most like it.
    package var copy: Copy?
    /// Posts with the same first words, tags or call, the last first.
    package var openings: [Reference] = []
    package var tags: [Reference] = []
    package var calls: [Reference] = []

    var isEmpty: Bool { copy == nil && openings.isEmpty && tags.isEmpty && calls.isEmpty }
  }

  package struct Copy: Sendable, Equatable {
    package let reference: Reference
    /// The share of the shingles that are common.
    package let likeness: Double
  }

  /// By place of the text in the draft, for each platform.
  package private(set) var ratios: [[AskRatio]] = []
  package private(set) var repeats: [[Repeats]] = []
  /// The posts of the files beside the draft that are the same draft.
  package private(set) var siblings: [PostRecord] = []

  private let group: String?
  private let question: Question

  /// - Parameters:
  ///   - records: the texts of the draft.
  ///   - path: the draft's own, nil for a buffer without a file.
  ///   - group: what the files of the draft have in common.
  package init(
    of records: [PostRecord], path: String?, group: String?, in archive: PostArchive, _ question: Question
  ) {
    (self.group, self.question) = (group, question)
    var search = NeighbourSearch(archive: archive, own: archive.paths(of: group), question: question)
    if let path { search.own.insert(path) }
    siblings = archive.siblings(of: path, in: group)
    ratios = records.map { record in record.platforms.map { search.ratio(of: record, on: $0) } }
    repeats = records.map { record in
      record.platforms.map { search.repeats(of: record, on: $0) }.filter { !$0.isEmpty }
    }
  }

  /// What the same question is answered with now.
  package func renewed(for records: [PostRecord], path: String?, in archive: PostArchive) -> Neighbourhood {
    Neighbourhood(of: records, path: path, group: group, in: archive, question)
  }
}
