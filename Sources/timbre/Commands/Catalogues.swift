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
    options: [CommandOption("--format", .choice(["text", "json", "markdown"]), "how to print (text)")]
  ) { arguments throws(UsageError) in
    try arguments.atMost(1)
    let name = arguments.operands.first
    if let name { _ = try PlatformNames.checked([name]) }
    let platforms = name.flatMap { PlatformCatalog.platform(named: $0) }.map { [$0] } ?? PlatformCatalog.all
    return switch arguments.value("--format") {
    case "json": show(PlatformDocument.json(platforms))
    case "markdown": show(PlatformDocument.markdown(platforms))
    default: show(name == nil ? PlatformListing.overview : platforms.map(PlatformListing.page).joined())
    }
  }

  static let rules = Command(
    name: "rules",
    summary: "List the rules.",
    options: [CommandOption("--format", .choice(["text", "json", "markdown"]), "how to print (text)")]
  ) { arguments throws(UsageError) in
    try arguments.atMost(0)
    return switch arguments.value("--format") {
    case "json": show(RuleListing.json)
    case "markdown": show(RuleListing.markdown)
    default: show(RuleListing.overview)
    }
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
