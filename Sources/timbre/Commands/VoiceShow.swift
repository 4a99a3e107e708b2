import Engine
import HostIO
import Voice

/// `timbre voice show`: what a voice is, with bars.
enum VoiceShow {
  static func run(_ arguments: Arguments) throws(UsageError) -> Int32 {
    guard arguments.operands.count == 1 else { throw UsageError("show takes no file; name a profile with --profile") }
    let voice = try VoiceArguments.voice(arguments)
    var output = StandardOutput()
    if arguments.value("--format") == "json" {
      output.write(VoiceListing.json(voice))
    } else {
      output.write(VoiceListing.text(voice))
    }
    output.flush()
    return 0
  }
}
