import Platforms

/// Platforms as the user names them.
enum PlatformNames {
  /// The names, each of which must be a platform's.
  static func checked(_ names: [String]) throws(UsageError) -> [String] {
    for name in names where PlatformCatalog.platform(named: name) == nil {
      if let closest = PlatformCatalog.closest(to: name) {
        throw UsageError("“\(name)” is no platform; did you mean \(closest.id)?")
      }
      throw UsageError("“\(name)” is no platform; there are \(PlatformCatalog.all.map(\.id).joined(separator: ", "))")
    }
    return names
  }
}
