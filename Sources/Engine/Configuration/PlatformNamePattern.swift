import Platforms
import PostText

/// A regular expression that takes the names of platforms as `PlatformCatalog.platform(named:)` does: letters and
/// digits count, in either case, and other ASCII doesn't.
enum PlatformNamePattern {
  static func any(of platforms: [Platform]) -> String {
    let names = platforms.flatMap { [$0.id, $0.name] + $0.aliases }.map {
      String(decoding: ASCII.folded($0), as: UTF8.self)
    }
    let patterns = names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map {
      pattern(of: $0.element)
    }
    return "^\(ignored)(?:\(patterns.joined(separator: "|")))$"
  }

  /// All ASCII but letters and digits.
  private static let ignored = #"[\x00-/:-@\[-`{-\x7f]*"#

  private static func pattern(of name: String) -> String {
    name.map { character in
      let capital = character.isASCII ? character.uppercased() : String(character)
      return (capital == String(character) ? capital : "[\(capital)\(character)]") + ignored
    }.joined()
  }
}
