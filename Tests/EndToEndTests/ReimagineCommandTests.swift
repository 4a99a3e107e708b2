import Foundation
import JSON
import Testing

/// `timbre reimagine`, as a process that reads and writes files.
@Suite struct ReimagineCommandTests {
  private static let draft = """
    ---
    title: Forty trees in one afternoon
    platforms: [facebook]
    ---

    Last Saturday 62 neighbours met at the old tram depot and planted forty trees. It rained all day. Nobody went home.

    Why trees? Because the street was 6 °C hotter than the park next door, as a report shows. Ada Park, who is nine, \
    named every single one of them.

    What comes next:

    1. We water them twice a week until October.
    2. You can adopt one for 25 euros a year.
    3. In spring we plant forty more on Mill Lane.

    """

  private func inFolder(_ body: (URL, URL) throws -> Void) throws {
    try Timbre.inFolder { folder in
      let file = folder.appending(path: "trees.post.md")
      try Data(Self.draft.utf8).write(to: file)
      try body(folder, file)
    }
  }

  @Test func writesTheFirstAlternativeAsAVariantAndNothingElse() throws {
    try inFolder { folder, file in
      let listed = try Timbre.run(["reimagine", "--to", "x", "--format", "json", file.lastPathComponent], in: folder)
      let root = try JSONParser.parse(listed.output, dialect: .strict)
      let post = try #require(root.everyString.first { $0.hasPrefix("Forty trees in one afternoon\n\nLast Saturday") })
      let outcome = try Timbre.run(["reimagine", "--to", "x", "--write", file.lastPathComponent], in: folder)
      #expect(outcome.status == 0 && outcome.text.isEmpty)
      #expect(outcome.errors.hasPrefix("trees.post.md: added X · 1 post · "))
      #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == Self.draft + "\n## X\n\n" + post + "\n")
    }
  }

  /// Where several variants are asked for, one that copies another is taken only where there is no other.
  @Test func writesVariantsThatAreNoCopiesOfEachOther() throws {
    try inFolder { folder, file in
      _ = try Timbre.run(["reimagine", "--to", "x", "--to", "bluesky", "--write", file.lastPathComponent], in: folder)
      let outcome = try Timbre.run(["check", file.lastPathComponent], in: folder)
      #expect(!outcome.text.contains("The Bluesky variant is"), "\(outcome.text)")
    }
  }
}

extension JSONNode {
  /// Every string in it, however deep.
  fileprivate var everyString: [String] {
    if let string { return [string] }
    return (array ?? []).flatMap(\.everyString) + (object ?? []).flatMap(\.value.everyString)
  }
}
