import Engine
import HostIO
import Voice

/// `timbre voice background`: counts of how other people write.
enum VoiceBackgroundRun {
  static func run(_ arguments: Arguments) throws(UsageError) -> Int32 {
    let files = Array(arguments.operands.dropFirst())
    guard !files.isEmpty else { throw UsageError("name the posts to count: background POSTS … -o FILE") }
    guard let output = arguments.value("-o") else { throw UsageError("say where to write the background: -o FILE") }
    var problems: [String] = []
    let posts = VoiceLoader().read(files: files, &problems)
    for problem in problems { StandardError.write(problem + "\n") }
    guard posts.posts.count >= VoiceBackgroundBuilder.fewestPosts else {
      throw UsageError(
        "\(posts.posts.count) posts are too few to tell how people write: \(VoiceBackgroundBuilder.fewestPosts) are needed"
      )
    }
    var builder = VoiceBackgroundBuilder()
    for (post, year) in zip(posts.posts, posts.years) { builder.add(post, year: year) }
    do throws(FileSystem.Failure) {
      try FileSystem.replace(output, with: builder.build().file)
    } catch {
      throw UsageError("\(error.path): \(error.reason)")
    }
    StandardError.write("counted \(posts.posts.count) posts: \(output)\n")
    return problems.isEmpty ? 0 : 2
  }
}
