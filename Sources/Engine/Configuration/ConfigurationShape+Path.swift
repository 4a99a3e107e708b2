extension ConfigurationShape {
  /// What goes under the keys from here down; nil where nothing is known of it. `[]` is an element of a list.
  func value(at path: some Collection<String>) -> ConfigurationShape? {
    var shape = self
    for key in path {
      switch shape {
      case .object(let keys):
        guard let next = keys.first(where: { $0.name == key }) else { return nil }
        shape = next.shape
      case .named(let next), .byPlatform(let next): shape = next
      case .list(let next) where key == "[]": shape = next
      default: return nil
      }
    }
    return shape
  }

  /// The last of these keys; nil where there is no such key, or where its name is of the writer's choosing.
  func key(at path: [String]) -> ConfigurationKey? {
    guard let last = path.last, case .object(let keys) = value(at: path.dropLast()) else { return nil }
    return keys.first { $0.name == last }
  }
}
