import PostText

/// The parts of a link that rules ask about.
package struct LinkParts {
  /// One `name=value` of the query.
  package struct Parameter {
    package var name: String
    package var value: String
    package var range: Range<Int>

    /// An identifier of one click or share, which a site hangs onto what is copied from it.
    package var isClickIdentifier: Bool { Self.clickIdentifiers.contains(name) }

    private static let clickIdentifiers: Set<String> = [
      "fbclid", "gclid", "dclid", "msclkid", "twclid", "igshid", "igsh", "mc_eid", "mc_cid", "_hsenc", "_hsmi",
      "yclid", "ttclid", "li_fat_id",
    ]

    package var isCampaign: Bool { name.hasPrefix("utm_") }
  }

  package let range: Range<Int>
  package let hasScheme: Bool
  /// In lower case, without port.
  package let host: String
  package let parameters: [Parameter]
  /// Those of them that identify one click or share, and those that name a campaign.
  package let clickIdentifiers: [Parameter]
  package let campaign: [Parameter]
  /// The platforms that `utm_source` says readers come from.
  package let campaignSources: [Platform]
  /// Whether it is a host that no reader can reach.
  package let isPlaceholder: Bool
  private let bytes: [UInt8]
  private let hostStart: Int
  private let pathStart: Int

  package init(_ range: Range<Int>, in bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
    var start = range.lowerBound
    var index = start
    while index < range.upperBound, ASCII.isAlphanumeric(bytes[index]) { index += 1 }
    let hasScheme = ASCII.has("://", at: index, in: bytes) && index + 3 <= range.upperBound
    if hasScheme { start = index + 3 }
    self.hasScheme = hasScheme
    var end = start
    while end < range.upperBound, !"/?#:".utf8.contains(bytes[end]) { end += 1 }
    self.host = String(decoding: bytes[start..<end].map(ASCII.lowercased), as: UTF8.self)
    self.hostStart = start
    self.pathStart = end
    self.isPlaceholder = Self.isPlaceholder(host)
    let parameters = Self.parameters(in: end..<range.upperBound, of: bytes)
    self.parameters = parameters
    clickIdentifiers = parameters.filter(\.isClickIdentifier)
    campaign = parameters.filter(\.isCampaign)
    campaignSources = campaign.filter { $0.name == "utm_source" }
      .compactMap { PlatformCatalog.platform(named: $0.value) }
  }

  private static func parameters(in range: Range<Int>, of bytes: [UInt8]) -> [Parameter] {
    guard let mark = bytes[range].firstIndex(of: UInt8(ascii: "?")) else { return [] }
    let end = bytes[mark..<range.upperBound].firstIndex(of: UInt8(ascii: "#")) ?? range.upperBound
    return bytes[(mark + 1)..<end].split(separator: UInt8(ascii: "&")).map { part in
      let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
      let value = equals < part.endIndex ? part[(equals + 1)...] : []
      return Parameter(
        name: String(decoding: part[part.startIndex..<equals], as: UTF8.self),
        value: String(decoding: value, as: UTF8.self), range: part.startIndex..<part.endIndex)
    }
  }

  /// What of the query has no business on a platform: identifiers of one click, with the campaign that they were counted
  /// for, and a campaign that says that its readers come from elsewhere.
  package func tracking(on platform: Platform) -> [Parameter] {
    let isForeign = campaignSources.contains { $0.id != platform.id }
    return clickIdentifiers + (isForeign || !clickIdentifiers.isEmpty ? campaign : [])
  }

  /// The query as it should be on a platform, and the range it replaces; nil where nothing is to go.
  package func queryWithoutTracking(on platform: Platform) -> (range: Range<Int>, replacement: String)? {
    let dropped = tracking(on: platform)
    return dropped.isEmpty ? nil : query(without: dropped)
  }

  /// The query without `dropped`, and the range it replaces.
  package func query(without dropped: [Parameter]) -> (range: Range<Int>, replacement: String)? {
    guard let first = parameters.first, let last = parameters.last else { return nil }
    let kept = parameters.filter { parameter in !dropped.contains { $0.range == parameter.range } }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    return (
      (first.range.lowerBound - 1)..<last.range.upperBound, kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    )
  }

  private static func isPlaceholder(_ host: String) -> Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host.hasSuffix(".invalid") || host.hasSuffix(".test")
      || host == "127.0.0.1" || host.hasPrefix("your-link") || host.hasPrefix("your-domain")
      || host.hasPrefix("yourdomain")
  }

  /// Whether it is a host and nothing else: as often the name of a site, which readers can type, as a link.
  package var isHostAlone: Bool { !hasScheme && pathStart == range.upperBound && !host.hasPrefix("www.") }

  /// The host of an address that leads to the first page of a site: `https://example.org/`.
  package var siteHost: Range<Int>? {
    let path = bytes[pathStart..<range.upperBound]
    return hasScheme && (path.isEmpty || path.elementsEqual([UInt8(ascii: "/")])) ? hostStart..<pathStart : nil
  }

  package var isShortened: Bool { Self.shorteners.contains(host) }

  /// Whether an address without a scheme is surely one: a path behind it, `www.`, or an ending that is no file's.
  package var looksLikeAddress: Bool {
    if host.hasPrefix("www.") || pathStart < range.upperBound { return true }
    guard let dot = host.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return !Self.fileEndings.contains(String(host[host.index(after: dot)...]))
  }

  private static let shorteners: Set<String> = [
    "bit.ly", "t.co", "goo.gl", "tinyurl.com", "ow.ly", "buff.ly", "is.gd", "lnkd.in", "fb.me", "dlvr.it", "rebrand.ly",
    "cutt.ly", "trib.al", "ift.tt", "t.ly", "shorturl.at", "tiny.cc", "rb.gy", "bl.ink", "j.mp",
  ]

  /// Endings that are both a file's and a top-level domain.
  private static let fileEndings: Set<String> = [
    "md", "py", "rs", "sh", "pl", "ps", "ai", "app", "zip", "mov", "cc", "so", "in", "me", "ml", "mm", "vi", "bz", "tf",
  ]
}
