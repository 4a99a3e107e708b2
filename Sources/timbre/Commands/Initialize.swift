import Engine
import HostIO

extension Command {
  static let initialize = Command(
    name: "init",
    summary: "Write a first timbre.json into this folder."
  ) { arguments throws(UsageError) in
    try arguments.atMost(0)
    do throws(FileSystem.Failure) {
      try FileSystem.create(ConfigurationLoader.fileName, Array(starter.utf8))
    } catch {
      throw UsageError("\(error.path) can't be written: \(error.reason)")
    }
    StandardError.write(
      "Wrote \(ConfigurationLoader.fileName). Next: write a draft such as launch.post.md, then run timbre check.\n")
    return 0
  }

  private static let starter = """
    {
      // Platforms of drafts that name none in their header.
      "platforms": ["x", "linkedin"],

      // Files that are drafts beside those named *.post.md, or after a platform: launch.x.md.
      "drafts": { "include": ["posts/**/*.md"] },

      // Severity ("off", "hint", "info", "warning", "error") and options of rules; timbre rules lists them.
      "rules": {},

      // What differs for your accounts, such as { "mastodon": { "limit": 1000 } }.
      "accounts": {}
    }

    """
}
