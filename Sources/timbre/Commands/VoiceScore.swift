import Engine
import HostIO
import PostText
import Voice

/// `timbre voice score`: how much a draft reads like a voice.
enum VoiceScore {
  static func run(_ arguments: Arguments) throws(UsageError) -> Int32 {
    guard arguments.operands.count <= 2 else { throw UsageError("score takes one file") }
    let path = arguments.operands.count > 1 ? arguments.operands[1] : "-"
    let voice = try VoiceArguments.voice(arguments)
    let analysis: Analysis
    do throws(FileSystem.Failure) {
      let file =
        path == "-" ? try DraftFile(StandardInput.readAll(), displayPath: "stdin", path: nil) : try DraftFile.read(path)
      analysis = Analysis(file.document, configuration: Configuration())
    } catch {
      throw UsageError("\(error.path): \(error.reason)")
    }
    var output = StandardOutput()
    if arguments.value("--format") == "json" {
      output.write(VoiceScoreListing.json(analysis, voice))
    } else {
      output.write(VoiceScoreListing.text(analysis, voice))
    }
    output.flush()
    return 0
  }
}
