import Glibc
import HostIO

@main
struct Timbre {
  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs one command and gives the exit status: 0 for nothing to complain of, 1 for findings, 2 for wrong
  /// usage, unreadable input or a broken configuration.
  static func run(_ words: [String]) -> Int32 {
    do throws(UsageError) {
      switch words.first {
      case nil, "--help", "-h": return show(Help.overview)
      case "--version", "-V": return show("timbre \(ProductVersion.current)\n")
      case "help":
        guard words.count > 1 else { return show(Help.overview) }
        return show(Help.page(of: try CommandCatalog.command(words[1])))
      case .some(let name):
        let command = try CommandCatalog.command(name)
        let rest = Array(words.dropFirst())
        let ended = rest.firstIndex(of: "--") ?? rest.count
        if rest[..<ended].contains(where: { $0 == "--help" || $0 == "-h" }) { return show(Help.page(of: command)) }
        return try command.run(try Arguments(rest, options: command.options))
      }
    } catch {
      StandardError.write("timbre: \(error.message)\n")
      return 2
    }
  }

  private static func show(_ text: String) -> Int32 {
    var output = StandardOutput()
    output.write(text)
    output.flush()
    return 0
  }
}
