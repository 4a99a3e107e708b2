import Engine
import HostIO
import Voice

/// `timbre voice learn`: a profile from posts.
enum VoiceLearn {
  static func run(_ arguments: Arguments) throws(UsageError) -> Int32 {
    let files = Array(arguments.operands.dropFirst()) + arguments.values("--exemplars")
    guard !files.isEmpty else { throw UsageError("name the posts to learn from: --exemplars FILE …") }
    guard let output = arguments.value("-o") else { throw UsageError("say where to write the profile: -o FILE") }
    let loader = VoiceLoader(background: try VoiceArguments.background(arguments))
    var problems: [String] = []
    let own = loader.read(files: files, &problems)
    let contrast = loader.read(files: arguments.values("--contrast"), &problems)
    for problem in problems { StandardError.write(problem + "\n") }
    guard !own.taken.isEmpty else { throw UsageError("there is no post to learn from") }
    if own.taken.count < VoiceScorer.fewestPosts {
      StandardError.write(
        "\(VoiceScorer.fewestPosts - own.taken.count) more posts are needed before the profile gives a verdict.\n")
    }
    guard let profile = loader.profile(own: own.taken, contrast: contrast.taken) else {
      throw UsageError("the background of this program is damaged; install it anew")
    }
    do throws(FileSystem.Failure) {
      try FileSystem.replace(output, with: VoiceProfileFile.bytes(of: profile))
    } catch {
      throw UsageError("\(error.path): \(error.reason)")
    }
    StandardError.write("learned from \(own.taken.count) posts: \(output)\n")
    return problems.isEmpty ? 0 : 2
  }
}
