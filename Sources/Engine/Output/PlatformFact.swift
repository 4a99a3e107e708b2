import Platforms

/// One thing that is known of a platform, in words, with where it stands.
struct PlatformFact {
  /// What it is about: `caption`, `hashtags`, `fold`.
  var topic: String
  var statement: String
  var disagreement: String?
  var source: Source?

  init(_ topic: String, _ statement: String, disagreement: String? = nil, _ source: Source?) {
    self.topic = topic
    self.statement = statement
    self.disagreement = disagreement
    self.source = source
  }
}

extension Platform {
  /// All that is known, in the order in which a writer asks for it.
  var facts: [PlatformFact] {
    textFacts + entityFacts + formFacts
  }

  private var textFacts: [PlatformFact] {
    var facts: [PlatformFact] = []
    for field in [body, bodyWithMedia, bodyWithPictures].compactMap({ $0 }) + fields { facts += Self.facts(of: field) }
    if let alt = media.alt { facts.append(PlatformFact("alt text", alt)) }
    if hasServerLimits {
      facts.append(
        PlatformFact("post", "a server may set another limit: name yours under accounts in timbre.json", nil))
    }
    facts.append(PlatformFact("threads", threads ? "posts can be chained" : "none", nil))
    return facts
  }

  private static func facts(of field: Field) -> [PlatformFact] {
    var facts = field.limits.map { PlatformFact(field.name, $0) }
    if field.limits.isEmpty, field.entries == nil {
      facts.append(PlatformFact(field.name, "no limit of its own", nil))
    }
    for tier in field.tiers.keys.sorted() {
      facts += (field.tiers[tier] ?? []).map { PlatformFact("\(field.name), \(tier) account", $0) }
    }
    if let entries = field.entries { facts.append(PlatformFact(field.name, entries)) }
    if let forbidden = field.forbidden {
      let signs = String(decoding: forbidden.signs, as: UTF8.self).map(String.init).joined(separator: " and ")
      facts.append(PlatformFact(field.name, "may not hold \(signs)", forbidden.source))
    }
    if let occasion = field.occasion {
      for index in facts.indices { facts[index].topic += " of \(occasion)" }
    }
    if field.isRequired { facts.append(PlatformFact(field.name, "required", nil)) }
    return facts
  }

  private var entityFacts: [PlatformFact] {
    var facts = [PlatformFact("links", linkStatement, links.source)]
    if let cap = links.cap { facts.append(PlatformFact("links", cap, "different ones")) }
    if let source = links.shortenersDiscouraged {
      facts.append(PlatformFact("links", "shorteners are discouraged", source))
    }
    facts.append(PlatformFact("hashtags", hashtagStatement, hashtags.usualSource))
    if let longest = hashtags.longest { facts.append(PlatformFact("one hashtag", longest)) }
    facts += hashtags.caps.map { PlatformFact("hashtags", $0) }
    facts.append(PlatformFact("handles", mentions.example, mentions.source))
    if let cap = mentions.cap { facts.append(PlatformFact("handles", cap)) }
    if mentions.openingHidesPost {
      facts.append(PlatformFact("handles", "a post that opens with one is taken for a reply", mentions.source))
    }
    return facts
  }

  private var linkStatement: String {
    guard links.areClickable else { return "not clickable in the text: \(links.instead ?? "they stay plain text")" }
    return links.needScheme ? "clickable, only with https:// before them" : "clickable"
  }

  private var hashtagStatement: String {
    switch hashtags.kind {
    case .none: "there are none"
    case .field(let name): "not in the text: they stand in the field \(name)"
    case .tag where hashtags.usual.upperBound == 1: "one at most is usual"
    case .tag: "up to \(hashtags.usual.upperBound) are usual"
    }
  }

  private var formFacts: [PlatformFact] {
    var facts = [
      PlatformFact(
        "markup", markup.isEmpty ? "shown as typed" : markup.map(\.rawValue).sorted().joined(separator: ", "), nil)
    ]
    if let escapes {
      facts.append(PlatformFact("markup", "as \(escapes.format), an unescaped sign \(escapes.effect)", escapes.source))
    }
    switch lines.breaks {
    case .kept: break
    case .joined: facts.append(PlatformFact("lines", "only a blank line parts two paragraphs", lines.source))
    case .dropped:
      facts.append(PlatformFact("lines", "line breaks are dropped from what comes through the API", lines.source))
    }
    if let most = media.most { facts.append(PlatformFact("attachments", most)) }
    if let source = forbidsPhoneNumbers {
      facts.append(PlatformFact("phone numbers", "have the post rejected", source))
    }
    if let fold { facts.append(PlatformFact("fold", "after \(fold.statement)", fold.source)) }
    return facts
  }
}

extension PlatformFact {
  fileprivate init(_ topic: String, _ limit: Limit) {
    var statement = "\(Numerals.grouped(limit.value)) \(limit.unitName)"
    if let detail = limit.unitDetail { statement += " (\(detail))" }
    if let client = limit.client { statement += client == "app" ? ", in the app" : ", through the API" }
    self.init(topic, statement, disagreement: limit.disagreement, limit.source)
  }

  fileprivate init(_ topic: String, _ cap: Cap, _ what: String = "") {
    let number = "at most \(Numerals.grouped(cap.most))" + (what.isEmpty ? "" : " \(what)")
    self.init(topic, "\(number); beyond that it \(cap.effect)", disagreement: cap.disagreement, cap.source)
  }
}

extension Fold {
  /// "210 characters or 3 lines".
  var statement: String {
    [characters.map { "\($0) characters" }, lines.map { "\($0) lines" }].compactMap { $0 }.joined(separator: " or ")
  }
}
