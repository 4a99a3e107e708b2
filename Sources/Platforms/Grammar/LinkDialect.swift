import PostText

/// The ways in which platforms that find links by X's rules differ from one another.
enum LinkDialect: Sendable {
  /// X itself: hosts without a scheme are links too, and `t.co` has rules of its own.
  case x
  /// Mastodon: only with a scheme, of which there are more; paths hold nearly everything.
  case mastodon
  /// A plain web link as most platforms find it: X's rules without those for `t.co`.
  case web
  /// The same, but a host alone is none.
  case schemed

  /// Whether a host alone is a link.
  var takesBareHosts: Bool { self == .x || self == .web }

  /// Whether the path of a `t.co` link ends at the first character that X's shortener wouldn't write.
  var hasShortenerRule: Bool { self == .x || self == .mastodon }

  /// Whether the letters of `range` are a scheme that makes a link.
  func isScheme(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    switch range.count {
    case 4 where ASCII.matches("http", bytes, at: range.lowerBound): true
    case 5 where ASCII.matches("https", bytes, at: range.lowerBound): true
    default: self == .mastodon && isOpenScheme(bytes, range)
    }
  }

  private func isOpenScheme(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    return switch range.count {
    case 3: ASCII.matches("dat", bytes, at: start) || ASCII.matches("ssb", bytes, at: start)
    case 4:
      ASCII.matches("dweb", bytes, at: start) || ASCII.matches("ipfs", bytes, at: start)
        || ASCII.matches("ipns", bytes, at: start)
    case 6: ASCII.matches("gopher", bytes, at: start) || ASCII.matches("gemini", bytes, at: start)
    default: false
    }
  }
}

/// What a character may do in the path or the query of a link.
enum LinkPart {
  /// It ends the part.
  case outside
  /// It may stand inside, not at the end: `http://example.com/a.` ends before the full stop.
  case inside
  /// It may be the last one.
  case ending
}

extension LinkDialect {
  /// What `scalar` may do in a path. Brackets are outside; balanced ones are dealt with apart.
  func inPath(_ scalar: Unicode.Scalar) -> LinkPart {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return self == .mastodon ? inOpenPath(byte) : inPath(byte)
    }
    if self != .mastodon {
      if scalar.value == 0x2013 { return .inside }
      return TextClass.isLatinAccent(scalar) || TextClass.isCyrillic(scalar) ? .ending : .outside
    }
    if scalar == "「" || scalar == "」" { return .inside }
    return ScalarClass.isWhitespace(scalar) ? .outside : .ending
  }

  private func inPath(_ byte: UInt8) -> LinkPart {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .ending
    case UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "/"): .ending
    case UInt8(ascii: "+"), UInt8(ascii: "-"): .ending
    case UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "'"), UInt8(ascii: ";"), UInt8(ascii: ":"): .inside
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "["): .inside
    case UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "@"): .inside
    default: .outside
    }
  }

  /// Mastodon's path ends only at white space, `<`, `>`, `?` and unbalanced brackets.
  private func inOpenPath(_ byte: UInt8) -> LinkPart {
    switch byte {
    case 0x09...0x0D, 0x20, UInt8(ascii: "<"), UInt8(ascii: ">"): .outside
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "?"): .outside
    case UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ";"): .inside
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "$"): .inside
    case UInt8(ascii: "%"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "&"): .inside
    case UInt8(ascii: "|"): .inside
    default: .ending
    }
  }

  /// What `scalar` may do in a query.
  func inQuery(_ scalar: Unicode.Scalar) -> LinkPart {
    if scalar.isASCII { return inQuery(UInt8(truncatingIfNeeded: scalar.value)) }
    return self == .mastodon && isURLCharacter(scalar) ? .ending : .outside
  }

  private func inQuery(_ byte: UInt8) -> LinkPart {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .ending
    case UInt8(ascii: "_"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "#"): .ending
    case UInt8(ascii: "/"), UInt8(ascii: "-"): .ending
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "'"), UInt8(ascii: "("): .inside
    case UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "$"): .inside
    case UInt8(ascii: "%"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "."), UInt8(ascii: ","): .inside
    case UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "@"): .inside
    case UInt8(ascii: "^"): self == .mastodon ? .inside : .outside
    default: .outside
    }
  }

  /// Whether `scalar`, outside ASCII, may stand in an internationalised URL (`ucschar` and `iprivate` of RFC 3987).
  private func isURLCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x10000...: scalar.value & 0xFFFF <= 0xFFFD && !(0xE0000...0xE0FFF ~= scalar.value)
    default: false
    }
  }
}
