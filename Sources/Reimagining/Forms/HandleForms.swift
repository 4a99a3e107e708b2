import Platforms

/// What stands on a platform for a handle that was written for another one.
struct HandleForms {
  let platform: Platform
  /// The platform that the text was written for.
  let source: String?

  /// What takes the place of `handle`, sign included; nil when it can stay as it is.
  ///
  /// A handle nobody mapped never travels with its sign: on another network it would call a stranger.
  func form(of handle: String) -> String? {
    guard source != platform.id else { return nil }
    let name = handle.drop { $0 == "@" }
    return String(name.prefix { $0 != "@" })
  }
}
