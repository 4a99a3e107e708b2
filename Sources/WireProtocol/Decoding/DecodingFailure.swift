/// Why params can't be read: where they differ from what the protocol says, and what stands there by right.
package struct DecodingFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// Keys and indices from the params down, `params.contentChanges[1].text`; empty for the value itself.
  package private(set) var path = ""

  /// What the place should hold: `a string`.
  package var expected: String

  package init(expected: String) {
    self.expected = expected
  }

  /// - Parameter key: the member that should hold it.
  package init(expected: String, at key: String) {
    self.init(expected: expected)
    path = key
  }

  /// The same failure seen from the object that holds the value under `key`.
  func inside(_ key: String) -> DecodingFailure {
    var outer = self
    outer.path = path.isEmpty || path.hasPrefix("[") ? key + path : key + "." + path
    return outer
  }

  /// The same failure seen from the array that holds the value at `index`.
  func inside(_ index: Int) -> DecodingFailure {
    inside("[\(index)]")
  }

  package var description: String {
    path.isEmpty ? "expected \(expected)" : "\(path): expected \(expected)"
  }
}
