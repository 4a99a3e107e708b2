import Foundation
import Testing

/// The shipped configurations in the editors they are for; skipped, with the reason, where one is missing.
@Suite struct EditorTests {
  private static func isInstalled(_ program: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  private static let draft = """
    ---
    platforms: [x, linkedin, mastodon]
    date: 2026-12-01
    ---

    412 members told us what keeps them: 👩‍👩‍👧 not price, but people to call.

    ## X

    👩‍👩‍👧 Nine of ten would pay **more** for a line that a person answers.

    ---

    日本語 🇯🇵 is next. More: https://acme.example.org/report?id=7

    ## LinkedIn

    We asked 412 members what keeps them.

    Not price. Not perks. [The report](https://acme.example.org/report)

    ## Mastodon
    CW: membership

    Thanks @ben.bsky.social! Read acme.example.org/report today.

    """.replacing("\n", with: "\r\n")

  private func run(_ script: String, on file: URL) throws -> String {
    let process = Process()
    process.executableURL = Timbre.package.appending(path: "EditorConfigs/\(script)")
    process.arguments = [file.path()]
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = ProcessInfo.processInfo.environment.merging([
      "PATH": Timbre.executable.deletingLastPathComponent().path() + ":" + path, "XDG_CONFIG_HOME": "/nonexistent",
    ]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  @Test(.enabled(if: isInstalled("nvim"), "Neovim (nvim) isn't installed"))
  func neovimShowsFindingsAndFixesExactlyTheRightCharacters() throws {
    try Timbre.inFolder { folder in
      let file = folder.appending(path: "launch.post.md")
      try Data(Self.draft.utf8).write(to: file)
      let output = try run("neovim/smoke.sh", on: file)
      #expect(output.contains("format/markup") && output.contains("format/mention") && output.contains("format/link"))
      #expect(output.contains("fix Remove the marks"))
      #expect(try Data(contentsOf: file) == Data(Self.draft.replacing("**more**", with: "more").utf8))
    }
  }

  /// Emacs 29 brings eglot along; older ones need it, and markdown-mode, as packages.
  private static let emacsHasEglot: Bool = {
    guard isInstalled("emacs") else { return false }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["emacs", "--batch", "--eval", "(package-initialize)", "-l", "eglot", "-l", "markdown-mode"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test(.enabled(if: emacsHasEglot, "Emacs with eglot and markdown-mode isn't installed"))
  func emacsShowsFindingsAtTheRightColumns() throws {
    try Timbre.inFolder { folder in
      let file = folder.appending(path: "launch.post.md")
      try Data(Self.draft.utf8).write(to: file)
      let output = try run("emacs/smoke.sh", on: file)
      #expect(output.contains("found 20:22-67 timbre [format/markup]"))
      #expect(output.contains("found 25:7-23 timbre [format/mention]"))
    }
  }
}
