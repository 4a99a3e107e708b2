import FoundationEssentials
import Testing

/// The conversations in `Protocol/transcripts` are the protocol by example; here they are played again.
///
/// `TIMBRE_RECORD=1 swift test` writes what the server says now into the files, and fails, so that the change is
/// looked at.
@Suite struct TranscriptTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Protocol/transcripts")

  static var names: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
  }

  @Test func thereAreTranscripts() {
    #expect(Self.names.count >= 8)
  }

  @Test(arguments: names) func serverSaysTheSameAgain(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let recorded = Array(try Data(contentsOf: file))
    let replayed = try Transcript(recorded).replayed().bytes
    if ProcessInfo.processInfo.environment["TIMBRE_RECORD"] != nil, replayed != recorded {
      try Data(replayed).write(to: file)
    }
    let expected = String(decoding: recorded, as: UTF8.self).split(separator: "\n")
    let actual = String(decoding: replayed, as: UTF8.self).split(separator: "\n")
    for (expected, actual) in zip(expected, actual) { #expect(actual == expected) }
    #expect(actual.count == expected.count)
  }
}
