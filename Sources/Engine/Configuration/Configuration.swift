package import Native
package import Platforms
package import Rules
package import Voice

/// What holds for a file once all places that may say something have been heard.
package struct Configuration: Sendable {
  /// A pattern and the folder from which it counts.
  package struct Pattern: Sendable, Hashable {
    package var glob: Glob
    package var folder: String

    package func matches(_ path: String) -> Bool {
      Path.relative(path, to: folder).map(glob.matches) ?? false
    }
  }

  /// Rules that differ for some files.
  package struct Override: Sendable {
    package var files: [Pattern]
    package var rules: [String: RuleSettings]
  }

  /// Ids, for drafts that name no platform.
  package var platforms: [String] = []
  package var include: [Pattern] = []
  package var exclude: [Pattern] = []
  package var voices: [String: VoiceSettings] = [:] { didSet { prepareVoices() } }
  /// Where each voice is learned.
  package var voiceSources: [String: VoiceSources] = [:]
  /// The voices that have been learned, by name.
  package var learnedVoices: [String: LearnedVoice] = [:]
  /// By name of a voice, in how many of the posts that it is learned from each hashtag is.
  package var voiceHashtags: [String: [String: Int]] = [:]
  /// The same, ready for checking.
  package private(set) var declaredVoices: [String: DeclaredVoice] = [:]
  /// By rule id; groups are spelled out.
  package var rules: [String: RuleSettings] = [:]
  package var overrides: [Override] = []
  /// By platform id.
  package var accounts: [String: Account] = [:]
  /// The path of the address book.
  package var people: String?
  /// What stands in that file, once it is read.
  package var addressBook = AddressBook.empty
  package var moments: [Pattern] = []
  /// What stands in the files of `moments`, once they are read.
  package var momentCalendar = MomentCalendar.empty
  package var history: [Pattern] = []
  package var brand = Brand() { didSet { prepareVoices() } }

  package init() {}

  /// Makes `declaredVoices` follow `voices` and `brand`.
  mutating func prepareVoices() {
    declaredVoices = voices.mapValues { DeclaredVoice($0, brand: brand) }
  }

  /// The settings of all rules for a file.
  package func rules(for path: String?) -> [String: RuleSettings] {
    guard let path, !overrides.isEmpty else { return rules }
    var rules = rules
    for override in overrides where override.files.contains(where: { $0.matches(path) }) {
      rules.merge(override.rules) { general, own in
        RuleSettings(
          isOff: own.isOff, severity: own.severity ?? general.severity,
          options: general.options.merging(own.options) { $1 })
      }
    }
    return rules
  }
}
