import PostText

/// A pattern of paths: `*` and `?` (one character) within a folder, `**` across folders, `{a,b}` for either.
///
/// Matching takes time linear in pattern times path; it can't be made to hang.
package struct Glob: Sendable, Hashable {
  package let pattern: String
  /// The pattern with its braces multiplied out, each parted at slashes.
  private let alternatives: [[[UInt8]]]

  private static let mostAlternatives = 64

  /// Nil when the braces don't match up, when they make too many alternatives, or when nothing is left.
  package init?(_ pattern: String) {
    var text = pattern[...]
    if text.hasPrefix("./") { text = text.dropFirst(2) }
    guard !text.isEmpty, let expanded = Self.expand(Array(text.utf8)), !expanded.isEmpty else { return nil }
    self.pattern = pattern
    self.alternatives = expanded.map { $0.split(separator: UInt8(ascii: "/")).map(Array.init) }
  }

  private static func expand(_ text: [UInt8]) -> [[UInt8]]? {
    var pending = [text]
    var done: [[UInt8]] = []
    while let next = pending.popLast() {
      guard let open = next.firstIndex(of: UInt8(ascii: "{")) else {
        guard !next.contains(UInt8(ascii: "}")) else { return nil }
        done.append(next)
        continue
      }
      guard let close = next[open...].firstIndex(of: UInt8(ascii: "}")),
        !next[(open + 1)..<close].contains(UInt8(ascii: "{"))
      else { return nil }
      let parts = next[(open + 1)..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      for part in parts.reversed() { pending.append(Array(next[..<open]) + Array(part) + Array(next[(close + 1)...])) }
      guard pending.count + done.count <= mostAlternatives else { return nil }
    }
    return done
  }

  private static let wildcards = Set("*?{}".utf8)

  /// The folder in which all that matches lies, relative to the folder the pattern counts from.
  package var literalFolder: String {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let literal = parts.prefix { part in !part.utf8.contains(where: Self.wildcards.contains) }
    return literal.isEmpty ? "." : literal.joined(separator: "/")
  }

  /// The pattern itself where it names one file; nil when it has wildcards.
  package var literalPath: String? { pattern.utf8.contains(where: Self.wildcards.contains) ? nil : pattern }

  /// Whether a path, relative to the folder the pattern counts from, matches.
  package func matches(_ path: String) -> Bool {
    let parts = Array(path.utf8).split(separator: UInt8(ascii: "/")).map(Array.init)
    return alternatives.contains { Self.matches($0, parts) }
  }

  /// Folders: `**` takes any number of them. Steps back only to the last `**`, since an earlier one could take
  /// no path that the last one can't.
  private static func matches(_ pattern: [[UInt8]], _ path: [[UInt8]]) -> Bool {
    var p = 0
    var t = 0
    var star: (pattern: Int, path: Int)?
    while t < path.count {
      if p < pattern.count, pattern[p] == Array("**".utf8) {
        star = (p, t)
        p += 1
      } else if p < pattern.count, matchesName(pattern[p], path[t]) {
        p += 1
        t += 1
      } else if let last = star {
        p = last.pattern + 1
        t = last.path + 1
        star = (last.pattern, t)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == Array("**".utf8) }
  }

  private static func matchesName(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
    var p = 0
    var t = 0
    var star: (pattern: Int, name: Int)?
    while t < name.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        star = (p, t)
        p += 1
      } else if p < pattern.count, pattern[p] == UInt8(ascii: "?") {
        p += 1
        t += UTF8Scalar.decode(name, at: t).length
      } else if p < pattern.count, pattern[p] == name[t] {
        p += 1
        t += 1
      } else if let last = star {
        p = last.pattern + 1
        t = last.name + UTF8Scalar.decode(name, at: last.name).length
        star = (last.pattern, t)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
