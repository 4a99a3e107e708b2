import PostText

/// Addresses of links behind markup, as Telegram checks and keeps them.
enum TelegramAddress {
  /// The address in its normal form; nil when it is none. One without a scheme is one of the web.
  static func normalized(_ address: [UInt8]) -> [UInt8]? {
    for scheme in ["tg", "ton", "tonsite"] as [StaticString] {
      let end = scheme.utf8CodeUnitCount
      guard ASCII.matches(scheme, address, at: 0), ASCII.matches(":", address, at: end) else { continue }
      let rest = ASCII.matches("//", address, at: end + 1) ? end + 3 : end + 1
      let allowsDots = end == 7
      return inApp(Array(address[rest...]), allowsDots: allowsDots).map { Array("\(scheme)://".utf8) + $0 }
    }
    guard let parts = Parts(address), parts.isIPv6 || parts.host.contains(UInt8(ascii: ".")) else { return nil }
    let user = parts.user.isEmpty ? [] : parts.user + [UInt8(ascii: "@")]
    let port = parts.port.map { Array(":\($0)".utf8) } ?? []
    return Array((parts.isSecure ? "https://" : "http://").utf8) + user + parts.host + port + parts.path
  }

  /// Host and path of an address of the app, which has no user, no port, and only plain letters in its host.
  private static func inApp(_ rest: [UInt8], allowsDots: Bool) -> [UInt8]? {
    guard let parts = Parts(rest), !ASCII.matches("http://", rest, at: 0), !parts.isSecure, parts.user.isEmpty,
      parts.port == nil, !parts.isIPv6
    else { return nil }
    let isPlain = parts.host.allSatisfy { byte in
      ASCII.isWord(byte) || byte == UInt8(ascii: "-") || allowsDots && byte == UInt8(ascii: ".")
    }
    guard isPlain else { return nil }
    return parts.host + (ASCII.matches("/?", parts.path, at: 0) ? parts.path.dropFirst() : parts.path[...])
  }

  /// The parts of a web address.
  private struct Parts {
    var isSecure = false
    var user: [UInt8] = []
    var host: [UInt8] = []
    var isIPv6 = false
    var port: Int?
    /// Path, query and fragment; a slash at least.
    var path: [UInt8] = []

    init?(_ address: [UInt8]) {
      var start = 0
      let schemeEnd = address.firstIndex { Self.delimiters.contains($0) } ?? address.count
      if ASCII.matches("://", address, at: schemeEnd) {
        isSecure = schemeEnd == 5 && ASCII.matches("https", address, at: 0)
        guard isSecure || schemeEnd == 4 && ASCII.matches("http", address, at: 0) else { return nil }
        start = schemeEnd + 3
      }
      let end = address[start...].firstIndex { Self.pathStarts.contains($0) } ?? address.count
      guard readAuthority(address[start..<end]) else { return nil }
      path = Self.path(address[end...])
    }

    private static let delimiters = Array(":/?#@[]".utf8)
    private static let pathStarts = Array("/?#".utf8)

    private mutating func readAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
      var end = authority.endIndex
      let last = authority.lastIndex { byte in
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "@")
      }
      if let last, last > authority.startIndex, authority[last] == UInt8(ascii: ":") {
        guard let number = Self.port(authority[(last + 1)...]) else { return false }
        port = number
        end = last
      }
      let sign = authority[..<end].lastIndex(of: UInt8(ascii: "@"))
      user = sign.map { Array(authority[..<$0]) } ?? []
      host = authority[(sign.map { $0 + 1 } ?? authority.startIndex)..<end].map(ASCII.lowercased)
      isIPv6 = host.first == UInt8(ascii: "[") && host.last == UInt8(ascii: "]")
      if isIPv6 { return TelegramHostSyntax.isIPv6(host.dropFirst().dropLast()) }
      return !host.isEmpty && host != [UInt8(ascii: ".")] && TelegramHostSyntax.isHost(host)
    }

    private static func port(_ digits: ArraySlice<UInt8>) -> Int? {
      let digits = digits.drop { $0 == UInt8(ascii: "0") }
      guard (1...5).contains(digits.count), digits.allSatisfy(ASCII.isDigit) else { return nil }
      let number = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      return number <= 65_535 ? number : nil
    }

    /// The path without white space at its end, other controls and spaces in it escaped.
    private static func path(_ rest: ArraySlice<UInt8>) -> [UInt8] {
      var rest = rest
      while let last = rest.last, ASCII.isSpace(last) || last == 0 || last == 0x0B { rest = rest.dropLast() }
      var path: [UInt8] = rest.first == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
      for byte in rest {
        if byte <= 0x20 {
          path += [UInt8(ascii: "%"), 0x30 + byte >> 4, hexDigit(byte & 0x0F)]
        } else {
          path.append(byte)
        }
      }
      return path
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
  }
}

/// What may be written as the host of an address.
enum TelegramHostSyntax {
  /// Whether `host`, in lower case, has only characters that hosts may have.
  static func isHost(_ host: [UInt8]) -> Bool {
    var offset = 0
    while offset < host.count {
      switch host[offset] {
      case UInt8(ascii: "%"):
        guard offset + 2 < host.count, isHexDigit(host[offset + 1]), isHexDigit(host[offset + 2]) else { return false }
        offset += 2
      case 0x80..., UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): break
      case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&")...UInt8(ascii: ","): break
      case UInt8(ascii: ";"), UInt8(ascii: "="): break
      default: guard ASCII.isAlphanumeric(host[offset]) else { return false }
      }
      offset += 1
    }
    return true
  }

  /// Whether `text` is an address of version 6 of the protocol.
  static func isIPv6(_ text: ArraySlice<UInt8>) -> Bool {
    let colon = UInt8(ascii: ":")
    var groups = text.split(separator: colon, omittingEmptySubsequences: false)
    guard groups.count >= 3 else { return false }
    if groups[0].isEmpty, groups[1].isEmpty { groups.removeFirst() }
    if groups.count >= 3, groups[groups.count - 1].isEmpty, groups[groups.count - 2].isEmpty { groups.removeLast() }
    if groups.count == 2, groups.allSatisfy(\.isEmpty) { return true }
    guard let first = groups.first, let last = groups.last else { return false }
    let isShortened = groups.contains(where: \.isEmpty)
    guard groups.count(where: \.isEmpty) <= 1, !first.isEmpty || text.starts(with: [colon, colon]),
      !last.isEmpty || text.suffix(2).elementsEqual([colon, colon])
    else { return false }
    let endsInIPv4 = last.contains(UInt8(ascii: "."))
    let count = groups.count(where: { !$0.isEmpty }) + (endsInIPv4 ? 1 : 0)
    return (isShortened ? count <= 7 : count == 8) && (!endsInIPv4 || isIPv4(last))
      && groups.dropLast(endsInIPv4 ? 1 : 0).allSatisfy { $0.count <= 4 && $0.allSatisfy(isHexDigit) }
  }

  private static func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && part.allSatisfy(ASCII.isDigit)
          && part.reduce(0) { $0 * 10 + Int($1 & 0x0F) } <= 255
      }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
