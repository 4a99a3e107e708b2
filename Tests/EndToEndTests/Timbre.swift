import Foundation

/// The built program, run as a user or an editor runs it.
enum Timbre {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program lies beside the test bundle.
  static var executable: URL {
    let bundles = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(filePath: bundles).deletingLastPathComponent().appending(path: "timbre")
  }

  struct Outcome {
    var status: Int32
    var output: [UInt8]
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// A program that has died early must not take the tests along.
  private static let ignoresBrokenPipes: Void = { signal(SIGPIPE, SIG_IGN) }()

  /// Runs the program to its end. `pieces` go to its standard input one write each.
  static func run(
    _ arguments: [String], input pieces: [[UInt8]] = [], in folder: URL? = nil, cache: String = "/dev/null/cache"
  )
    throws -> Outcome
  {
    _ = ignoresBrokenPipes
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // The user's own configuration must not change what a test sees.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["XDG_CONFIG_HOME": "/nonexistent", "XDG_CACHE_HOME": cache]
    ) { $1 }
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // On a thread of its own, since the program may answer before it has read everything.
    let writing = input.fileHandleForWriting
    Thread.detachNewThread {
      for piece in pieces { try? writing.write(contentsOf: Data(piece)) }
      try? writing.close()
    }
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let messages = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: Array(text), errors: String(decoding: messages, as: UTF8.self))
  }

  /// Gives `body` an empty folder that is gone afterwards.
  static func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "timbre-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
