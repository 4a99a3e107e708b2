import JSON
import PostText
import Platforms

/// Takes the posts out of a file of exemplars.
///
/// Markdown and text are read as drafts are: without header, headings and comments, posts parted by `---`, one for each
/// variant. JSON Lines have one record a line with the post as `text`.
package struct ExemplarReader {
  /// A file that is longer isn't one of posts.
  package static let longestFile = 32 << 20
  /// A voice is known by then; of more posts the last are taken.
  package static let mostPosts = 2_000

  package private(set) var posts: [[UInt8]] = []
  /// For each post the year in which it was published, where its record says so.
  package private(set) var years: [Int?] = []
  /// What couldn't be taken, a sentence each with file and line.
  package private(set) var problems: [String] = []

  package init() {}

  /// - Parameter name: the path as the user would write it; its extension tells what the file is.
  package mutating func add(_ bytes: [UInt8], name: String) {
    let before = posts.count
    if bytes.prefix(4_096).contains(0) {
      problems.append("\(name): This is no text; exemplars are Markdown, text or JSON Lines.")
    } else if let offset = UTF8Scalar.firstMalformedOffset(in: bytes) {
      let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      problems.append("\(name):\(line): This is no UTF-8; save the file as UTF-8.")
    } else if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
      addRecords(bytes, name: name)
    } else {
      addDraft(bytes)
    }
    if posts.count == before, problems.isEmpty { problems.append("\(name): There is no post in it.") }
  }

  /// The posts a voice is learned from: the last ones, where there are too many.
  package var taken: [[UInt8]] { Array(posts.suffix(Self.mostPosts)) }

  private mutating func add(_ post: [UInt8], year: Int? = nil) {
    let range = ASCII.trimmed(0..<post.count, in: post)
    guard !range.isEmpty else { return }
    posts.append(Array(post[range]))
    years.append(year)
  }

  // MARK: JSON Lines

  private static let mostProblems = 5

  private mutating func addRecords(_ bytes: [UInt8], name: String) {
    var number = 0
    var bad = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard !ASCII.trimmed(line.indices, in: bytes).isEmpty else { continue }
      guard let record = try? JSONParser.parse(Array(line), dialect: .strict), let text = record["text"]?.string else {
        bad += 1
        if bad <= Self.mostProblems {
          problems.append("\(name):\(number): This line is no record {\"text\": \"…\"}; it was passed over.")
        }
        continue
      }
      add(Array(text.utf8), year: record["date"]?.string.flatMap { Int($0.prefix(4)) })
    }
    if bad > Self.mostProblems { problems.append("\(name): \(bad - Self.mostProblems) more lines are no records.") }
  }

  // MARK: Drafts

  private mutating func addDraft(_ bytes: [UInt8]) {
    let draft = Draft(SourceText(repairing: bytes), syntax: PlatformCatalog.draftSyntax)
    for section in draft.sections {
      for post in draft.posts(of: section, threaded: true) { add(post.bytes) }
    }
  }
}
