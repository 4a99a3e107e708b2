import Engine
import HostIO
import Platforms
import PostText
import Rules

extension Command {
  static let platforms = Command(
    name: "platforms",
    summary: "List the platforms, or show what is known of one.",
    operands: "[ID]",
    options: [CommandOption("--format", .choice(["text", "json"]), "how to print (text)")]
  ) { arguments throws(UsageError) in
    try arguments.atMost(1)
    let isJSON = arguments.value("--format") == "json"
    guard let name = arguments.operands.first else {
      return show(isJSON ? PlatformListing.json(PlatformCatalog.all) : PlatformListing.overview)
    }
    _ = try PlatformNames.checked([name])
    let found = PlatformCatalog.platform(named: name).map { [$0] } ?? []
    return show(isJSON ? PlatformListing.json(found) : found.map(PlatformListing.page).joined())
  }

  static let rules = Command(
    name: "rules",
    summary: "List the rules.",
    options: [CommandOption("--format", .choice(["text", "json"]), "how to print (text)")]
  ) { arguments throws(UsageError) in
    try arguments.atMost(0)
    return show(arguments.value("--format") == "json" ? RuleListing.json : RuleListing.overview)
  }

  static let explain = Command(
    name: "explain",
    summary: "Say why a rule is there, with examples.",
    operands: "RULE"
  ) { arguments throws(UsageError) in
    try arguments.atMost(1)
    guard let id = arguments.operands.first else { throw UsageError("name a rule; timbre rules lists them") }
    guard let rule = RuleCatalog.rule(id) else {
      let closest = SpellingSuggestion.closest(to: id, among: RuleCatalog.all.map(\.id))
      throw UsageError(
        "there is no rule “\(id)”; " + (closest.map { "did you mean \($0)?" } ?? "timbre rules lists them"))
    }
    return show(RuleListing.page(of: rule))
  }

  private static func show(_ text: String) -> Int32 {
    var output = StandardOutput()
    output.write(text)
    output.flush()
    return 0
  }
}
