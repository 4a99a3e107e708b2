import JSON
import Platforms
import PostText
import Rules
import Voice

extension Configuration {
  /// Reads the values that are of the right shape; the others count as not given, since the check of the file
  /// has reported them.
  package init(_ root: LayeredValue) {
    platforms = root["platforms"]?.strings?.compactMap { PlatformCatalog.platform(named: $0)?.id } ?? []
    include = Self.patterns(root["drafts"]?["include"])
    exclude = Self.patterns(root["drafts"]?["exclude"])
    rules = Self.rules(root["rules"])
    overrides = (root["overrides"]?.elements ?? []).map {
      Override(files: Self.patterns($0["files"]), rules: Self.rules($0["rules"]))
    }
    for (name, value) in root["accounts"]?.members ?? [] {
      guard let platform = PlatformCatalog.platform(named: name) else { continue }
      accounts[platform.id] = Account(
        tier: value["tier"]?.string, limit: value["limit"]?.leaf?.int, client: value["client"]?.string,
        markup: value["markup"]?.string)
    }
    people = root["people"].flatMap { value in value.string.map { Path.resolve($0, in: value.origin.folder) } }
    moments = Self.patterns(root["moments"])
    history = Self.patterns(root["history"])
    brand = Brand(
      names: root["brand"]?["names"]?.strings ?? [], domains: root["brand"]?["domains"]?.strings ?? [])
    for (name, value) in root["voices"]?.members ?? [] {
      voices[name] = VoiceSettings(value)
      voiceSources[name] = Self.sources(value)
    }
    prepareVoices()
  }

  private static func sources(_ value: LayeredValue) -> VoiceSources {
    var sources = VoiceSources()
    sources.exemplars = patterns(value["exemplars"])
    sources.contrast = patterns(value["contrast"])
    sources.profile = value["profile"].flatMap { profile in
      profile.string.map { Path.resolve($0, in: profile.origin.folder) }
    }
    sources.alarmRate = value["alarmRate"]?.leaf?.double ?? sources.alarmRate
    return sources
  }

  private static func patterns(_ value: LayeredValue?) -> [Pattern] {
    (value?.elements ?? []).compactMap { element in
      element.string.flatMap(Glob.init).map { Pattern(glob: $0, folder: element.origin.folder) }
    }
  }

  /// Groups first and single rules after them, so that the narrower word wins.
  private static func rules(_ value: LayeredValue?) -> [String: RuleSettings] {
    var settings: [String: RuleSettings] = [:]
    let members = value?.members ?? []
    for isGroup in [true, false] {
      for (pattern, value) in members where (RuleCatalog.rule(pattern) == nil) == isGroup {
        for rule in RuleCatalog.rules(matching: pattern) { settings[rule.id] = Self.settings(value, of: rule) }
      }
    }
    return settings
  }

  private static func settings(_ value: LayeredValue, of rule: Rule) -> RuleSettings {
    let word = value.string ?? value["severity"]?.string
    var options: [String: OptionValue] = [:]
    for option in rule.options {
      options[option.name] = value[option.name]?.leaf.flatMap { OptionValue($0, like: option.standard) }
    }
    return RuleSettings(isOff: word == "off", severity: word.flatMap(Severity.init(rawValue:)), options: options)
  }
}

extension VoiceSettings {
  fileprivate init(_ value: LayeredValue) {
    self.init()
    exemplars = value["exemplars"]?.strings ?? []
    contrast = value["contrast"]?.strings ?? []
    profile = value["profile"]?.string
    alarmRate = value["alarmRate"]?.leaf?.double ?? alarmRate
    terms = (value["terms"]?.elements ?? []).map { term in
      Term(
        avoid: term["avoid"]?.strings ?? [], prefer: term["prefer"]?.string, why: term["why"]?.string,
        isExact: term["exact"]?.leaf?.bool ?? false)
    }
    person = value["person"]?.string.flatMap(Person.init(rawValue:)) ?? person
    contractions = value["contractions"]?.string.flatMap(Contractions.init(rawValue:)) ?? contractions
    let bounds = VoiceBounds(value)
    tone = bounds.tone
    exclamations = bounds.exclamations
    emoji = EmojiSettings(most: bounds.emoji, denied: value["emoji"]?["deny"]?.strings ?? [])
    readingGrade = bounds.readingGrade
    sentenceWords = bounds.sentenceWords
    spelling = value["spelling"]?.string.flatMap(Spelling.init(rawValue:))
    for (name, value) in value["flex"]?.members ?? [] {
      guard let platform = PlatformCatalog.platform(named: name) else { continue }
      flex[platform.id] = VoiceBounds(value)
    }
  }
}

extension VoiceBounds {
  fileprivate init(_ value: LayeredValue) {
    self.init()
    for dimension in VoiceSettings.Tone.allCases {
      guard let ends = value["tone"]?[dimension.rawValue]?.elements?.compactMap({ $0.leaf?.double }), ends.count == 2,
        ends[0] <= ends[1]
      else { continue }
      tone[dimension] = ends[0]...ends[1]
    }
    exclamations = value["exclamations"]?["max"]?.leaf?.int
    emoji = value["emoji"]?["max"]?.leaf?.int
    readingGrade = value["readingGrade"]?["max"]?.leaf?.double
    sentenceWords = value["sentences"]?["maxWords"]?.leaf?.int
  }
}
