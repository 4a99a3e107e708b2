import HostIO
import PostText

extension Command {
  static let lsp = Command(
    name: "lsp",
    summary: "Serve an editor over standard input and output (Language Server Protocol 3.17).",
    options: [
      CommandOption("--stdio", "speak over standard input and output, as it does anyway"),
      CommandOption(
        "--position-encoding", .choice(PositionEncoding.allCases.map(\.rawValue)),
        "count columns so, for a client that counts otherwise than it says"),
      CommandOption("--trace", .text("FILE"), "write every message to FILE, draft texts included"),
    ]
  ) { arguments throws(UsageError) in
    try arguments.atMost(0)
    let encoding = arguments.value("--position-encoding").flatMap(PositionEncoding.init(rawValue:))
    do throws(FileSystem.Failure) {
      return try LanguageServerHost.run(
        LanguageServerHost.Options(encoding: encoding, tracePath: arguments.value("--trace")))
    } catch {
      throw UsageError("\(error.path) can't be written: \(error.reason)")
    }
  }
}
