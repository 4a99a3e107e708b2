import JSON
import Platforms
package import PostText
package import Rules

/// A post that was published, as a file of history tells of it.
package struct HistoryPost: Sendable, Equatable {
  package var text: String
  package var date: PublishingDate
  /// Ids.
  package var platforms: [String]
  /// A BCP 47 tag.
  package var language: String?
  /// Nil where its words decide.
  package var kind: DraftKind?
  /// The line of the file in which it begins, from 0.
  package var line: Int
}

/// Takes published posts out of files as schedulers and platforms export them: JSON Lines with an object a line, or CSV
/// with a line of names on top.
///
/// Names are `text`, `date`, `platform` or `platforms`, and, if wanted, `lang` and `kind`; those that exports use
/// instead are known. Where no platform is named, the file's name may name one: `posts.linkedin.csv`.
package struct HistoryReader {
  /// A file that is longer isn't one of posts.
  package static let longestFile = 64 << 20
  /// Of more posts the last lines are taken.
  package static let mostPosts = 50_000
  private static let mostProblems = 5

  package private(set) var posts: [HistoryPost] = []
  /// What couldn't be taken, a sentence each with file and line.
  package private(set) var problems: [String] = []

  private let name: String
  private let filePlatform: String?
  private var badLines = 0

  /// - Parameter name: the path as the user would write it; its extension tells what the file is.
  package init(_ bytes: [UInt8], name: String) {
    self.name = name
    filePlatform =
      Path.name(of: name).split(separator: ".").dropFirst().dropLast()
      .compactMap { PlatformCatalog.platform(named: $0)?.id }.first
    if bytes.prefix(4_096).contains(0) {
      problems.append("\(name): This is no text; history is JSON Lines or CSV.")
    } else if let offset = UTF8Scalar.firstMalformedOffset(in: bytes) {
      let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      problems.append("\(name):\(line): This is no UTF-8; save the file as UTF-8.")
    } else if [".jsonl", ".ndjson"].contains(where: name.hasSuffix) {
      readRecords(bytes)
    } else if [".csv", ".tsv"].contains(where: name.hasSuffix) {
      readTable(bytes)
    } else {
      problems.append("\(name): History is JSON Lines (.jsonl) or CSV (.csv, .tsv); rename the file if it is one.")
    }
    if badLines > Self.mostProblems {
      problems.append("\(name): \(badLines - Self.mostProblems) more lines like these.")
    }
    if posts.count > Self.mostPosts {
      problems.append("\(name): Of its \(posts.count) posts only the last \(Self.mostPosts) are taken.")
      posts.removeFirst(posts.count - Self.mostPosts)
    }
  }

  private mutating func report(_ line: Int, _ problem: String) {
    badLines += 1
    if badLines <= Self.mostProblems { problems.append("\(name):\(line + 1): \(problem)") }
  }

  // MARK: The two forms

  private mutating func readRecords(_ bytes: [UInt8]) {
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard !ASCII.trimmed(line.indices, in: bytes).isEmpty else { continue }
      guard let record = try? JSONParser.parse(Array(line), dialect: .strict), record.object != nil else {
        report(number, "This line is no object {\"text\": \"…\", \"date\": \"…\", \"platform\": \"…\"}.")
        continue
      }
      take(number) { column in
        for name in column.names {
          if let values = record[name]?.array { return values.compactMap(\.string).joined(separator: ",") }
          if let value = record[name]?.string { return value }
        }
        return nil
      }
    }
  }

  private mutating func readTable(_ bytes: [UInt8]) {
    let table = DelimitedText(bytes)
    guard let header = table.rows.first else { return }
    let titles = header.fields.map { title in
      title.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
    }
    func index(_ column: Column) -> Int? {
      column.names.lazy.compactMap { name in titles.firstIndex(of: name.filter { $0 != "_" }) }.first
    }
    let places = Dictionary(
      uniqueKeysWithValues: Column.allCases.compactMap { column in index(column).map { (column, $0) } })
    for column in [Column.text, .date] where places[column] == nil {
      problems.append(
        "\(name):1: There is no column “\(column.rawValue)” among “\(header.fields.joined(separator: ", "))”; name one so."
      )
      return
    }
    for row in table.rows.dropFirst() where row.fields.contains(where: { !$0.isEmpty }) {
      take(row.line) { column in
        places[column].flatMap { $0 < row.fields.count && !row.fields[$0].isEmpty ? row.fields[$0] : nil }
      }
    }
    if let line = table.unclosedLine { report(line, "A quotation mark that opens here is never closed.") }
  }

  // MARK: One post

  private enum Column: String, CaseIterable {
    case text, date, platform, lang, kind

    var names: [String] {
      switch self {
      case .text: ["text", "content", "message", "post", "body", "caption", "full_text"]
      case .date:
        ["date", "published", "published_at", "created_at", "created_time", "publish_date", "time", "timestamp"]
      case .platform: ["platform", "platforms", "network", "networks", "channel", "social_network"]
      case .lang: ["lang", "language"]
      case .kind: ["kind"]
      }
    }
  }

  private mutating func take(_ line: Int, value: (Column) -> String?) {
    guard let text = value(.text) else { return report(line, "This post has no text.") }
    guard let date = value(.date).flatMap({ PublishingDate($0) ?? PublishingDate(String($0.prefix(10))) }) else {
      return report(line, "This post has no date of the form 2026-12-01.")
    }
    let names = value(.platform)?.split(separator: ",").map(Self.trimmed) ?? []
    let platforms = names.compactMap { PlatformCatalog.platform(named: $0)?.id }
    if let unknown = names.first(where: { PlatformCatalog.platform(named: $0) == nil }) {
      return report(line, "“\(unknown)” is no platform; `timbre platforms` lists them.")
    }
    guard let own = platforms.isEmpty ? filePlatform.map({ [$0] }) : platforms else {
      return report(
        line, "This post names no platform; give it one, or name the file after one (posts.linkedin.csv).")
    }
    posts.append(
      HistoryPost(
        text: text, date: date, platforms: own, language: value(.lang),
        kind: value(.kind).flatMap { DraftKind($0.lowercased()) }, line: line))
  }

  private static func trimmed(_ name: Substring) -> String {
    let bytes = Array(name.utf8)
    return String(decoding: bytes[ASCII.trimmed(bytes.indices, in: bytes)], as: UTF8.self)
  }
}
