/// What a value of `timbre.json` may look like. It serves the check of the file and whatever else needs to know
/// the keys.
package indirect enum ConfigurationShape: Sendable {
  case text
  case number
  case wholeNumber
  case flag
  case choice([String])
  /// The id or alias of a platform.
  case platform
  case glob
  /// Two numbers, the lower one first.
  case band
  case list(ConfigurationShape)
  case object([ConfigurationKey])
  /// An object whose keys are names of the writer's choosing.
  case named(ConfigurationShape)
  /// An object whose keys are platforms.
  case byPlatform(ConfigurationShape)
  /// An object whose keys are rule ids or groups.
  case rules

  /// What is expected, for a message: "a list of texts".
  package var expectation: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .wholeNumber: "a whole number"
    case .flag: "true or false"
    case .choice(let values): "one of " + values.map { "\"\($0)\"" }.joined(separator: ", ")
    case .platform: "a platform"
    case .glob: "a file pattern"
    case .band: "two numbers such as [2, 4], the lower one first"
    case .list(.glob): "a list of file patterns"
    case .list(.platform): "a list of platforms"
    case .list: "a list"
    case .object, .named, .byPlatform, .rules: "an object { … }"
    }
  }
}

/// A key of an object in `timbre.json`.
package struct ConfigurationKey: Sendable {
  package var name: String
  package var shape: ConfigurationShape
  /// One sentence.
  package var summary: String

  init(_ name: String, _ shape: ConfigurationShape, _ summary: String) {
    self.name = name
    self.shape = shape
    self.summary = summary
  }
}

extension ConfigurationShape {
  /// The whole of a `timbre.json`.
  package static let root = object([
    ConfigurationKey("$schema", .text, "The JSON Schema of this file, for editors that look for it here."),
    ConfigurationKey("extends", .text, "Another timbre.json whose values hold where this one says nothing."),
    ConfigurationKey("platforms", .list(.platform), "Platforms of drafts that name none."),
    ConfigurationKey(
      "drafts",
      object([
        ConfigurationKey("include", .list(.glob), "Files that are drafts."),
        ConfigurationKey("exclude", .list(.glob), "Files that are none, whatever their name."),
      ]), "Which files are drafts."),
    ConfigurationKey("voices", .named(voice), "The voices there are; `default` is the one that drafts have."),
    ConfigurationKey("rules", .rules, "Severity and options of rules."),
    ConfigurationKey(
      "overrides",
      .list(
        object([
          ConfigurationKey("files", .list(.glob), "The files it is for."),
          ConfigurationKey("rules", .rules, "Severity and options of rules there."),
        ])), "What differs for some files; a later one is stronger."),
    ConfigurationKey(
      "accounts",
      .byPlatform(
        object([
          ConfigurationKey("tier", .text, "A paid tier: `premium` on X and Telegram, `nitro` on Discord."),
          ConfigurationKey("limit", .wholeNumber, "The limit of your own server."),
          ConfigurationKey("client", .choice(["app", "api"]), "With which program you post."),
          ConfigurationKey(
            "markup", .choice(["MarkdownV2", "HTML", "none"]), "In what format a Telegram text is handed over."),
        ])), "What differs for your accounts."),
    ConfigurationKey("people", .text, "The address book: a JSON file of handles a platform."),
    ConfigurationKey("moments", .list(.glob), "iCalendar files of days worth a post."),
    ConfigurationKey("history", .list(.glob), "JSON Lines or CSV files of what was published."),
    ConfigurationKey(
      "brand",
      object([
        ConfigurationKey("names", .list(.text), "Names of the brand."),
        ConfigurationKey("domains", .list(.text), "Its domains."),
      ]), "What is the brand's own."),
    ConfigurationKey(
      "writer",
      object([
        ConfigurationKey("command", .list(.text), "A program that takes text on stdin and gives text on stdout."),
        ConfigurationKey("endpoint", .text, "The address of an OpenAI-compatible chat endpoint."),
        ConfigurationKey("model", .text, "The model to ask for."),
        ConfigurationKey("timeout", .number, "Seconds to wait."),
      ]), "A model of your own; read from your own file or the editor's settings only."),
    ConfigurationKey("trustedFolders", .list(.text), "Folders whose timbre.json may name a writer."),
  ])

  private static let voice = object([
    ConfigurationKey("exemplars", .list(.glob), "Files of what the voice sounds like."),
    ConfigurationKey("contrast", .list(.glob), "Files of what it doesn't sound like."),
    ConfigurationKey("profile", .text, "A learned profile, in place of exemplars."),
    ConfigurationKey("alarmRate", .number, "The share of own posts that may be flagged."),
    ConfigurationKey(
      "terms",
      .list(
        object([
          ConfigurationKey("avoid", .list(.text), "Words to avoid."),
          ConfigurationKey("prefer", .text, "The word to use."),
          ConfigurationKey("why", .text, "The reason, for the message."),
          ConfigurationKey("exact", .flag, "Whether `prefer` must always be spelled so."),
        ])), "Words to avoid and to prefer."),
    ConfigurationKey("tone", tone, "Bands of tone, each on a scale of 1 to 5."),
    ConfigurationKey("person", .choice(["we-you", "i", "we", "third", "any"]), "In which person it speaks."),
    ConfigurationKey("contractions", .choice(["prefer", "avoid", "any"]), "Whether it says don't or do not."),
    ConfigurationKey("exclamations", object([maximum]), "Exclamation marks in a post."),
    ConfigurationKey(
      "emoji", object([maximum, ConfigurationKey("deny", .list(.text), "Emoji it never uses.")]), "Emoji in a post."),
    ConfigurationKey("readingGrade", object([maximum]), "The Flesch–Kincaid grade."),
    ConfigurationKey("sentences", sentences, "The length of sentences."),
    ConfigurationKey("spelling", .choice(["en-US", "en-GB", "en-AU", "en-CA"]), "How it spells."),
    ConfigurationKey(
      "flex",
      .byPlatform(
        object([
          ConfigurationKey("tone", tone, "Bands of tone there."),
          ConfigurationKey("emoji", object([maximum]), "Emoji there."),
          ConfigurationKey("exclamations", object([maximum]), "Exclamation marks there."),
          ConfigurationKey("sentences", sentences, "The length of sentences there."),
          ConfigurationKey("readingGrade", object([maximum]), "The grade there."),
        ])), "What may differ by platform: tone, never voice."),
  ])

  private static let tone = object([
    ConfigurationKey("formality", .band, "1 casual to 5 formal."),
    ConfigurationKey("humor", .band, "1 serious to 5 funny."),
    ConfigurationKey("respect", .band, "1 irreverent to 5 respectful."),
    ConfigurationKey("enthusiasm", .band, "1 matter-of-fact to 5 enthusiastic."),
  ])

  private static let sentences = object([ConfigurationKey("maxWords", .wholeNumber, "The most words in one.")])
  private static let maximum = ConfigurationKey("max", .number, "The most there may be.")
}
