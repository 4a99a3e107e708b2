import JSON
import Platforms
import PostText
import Rules

/// One line of input of `timbre batch`.
struct BatchRecord {
  /// What the answer shall hold.
  enum Want: String { case findings, counts, entities, voice, reimagine }

  /// The text of the value, to be given back as it came.
  var id: ArraySlice<UInt8>
  var text: String
  var filename: String?
  var wants: Set<Want>
  /// For which platforms the text is to be reimagined.
  var targets: [Platform]
  var request: AnalysisRequest

  /// Why a line is no record, in words.
  struct Invalid: Error {
    var reason: String
  }

  init(_ line: [UInt8]) throws(Invalid) {
    let root: JSONNode
    do throws(JSONSyntaxError) {
      root = try JSONParser.parse(line, dialect: .strict)
    } catch {
      throw Invalid(reason: "no JSON: \(error.message) at byte \(error.offset)")
    }
    try self.init(root, id: root["id"].map { line[$0.range] } ?? [])
  }

  /// - Parameter id: the text of the value that stands for it.
  init(_ root: JSONNode, id: ArraySlice<UInt8>) throws(Invalid) {
    guard root.object != nil else { throw Invalid(reason: "a record is an object { … }") }
    guard let text = root["text"]?.string else { throw Invalid(reason: "“text” must be there and be a text") }
    self.text = text
    self.id = id
    self.filename = try Self.string("filename", in: root)
    self.wants = try Self.wants(root["want"])
    self.targets = try Self.targets(in: root)
    self.request = AnalysisRequest(
      platforms: try Self.strings("platforms", in: root), fields: try Self.fields(root["fields"]),
      accounts: try Self.accounts(root["accounts"]), isRaw: root["raw"]?.bool ?? false,
      voice: try Self.string("voice", in: root), language: try Self.string("lang", in: root))
    self.request.today = try Self.date("today", in: root) { CivilDate($0) }
    self.request.kind = try Self.kind(root)
    self.request.date = try Self.date("date", in: root) { PublishingDate($0) }
  }

  private static func date<Date>(
    _ key: String, in root: JSONNode, _ read: (String) -> Date?
  ) throws(Invalid) -> Date? {
    guard let text = try string(key, in: root) else { return nil }
    guard let date = read(text) else { throw Invalid(reason: "“\(key)” must be a day such as 2026-12-01") }
    return date
  }

  private static func kind(_ root: JSONNode) throws(Invalid) -> DraftKind? {
    guard let text = try string("kind", in: root) else { return nil }
    guard let kind = DraftKind(text) else {
      throw Invalid(reason: "“kind” must be one of \(DraftKind.names.joined(separator: ", "))")
    }
    return kind
  }

  private static func string(_ key: String, in root: JSONNode) throws(Invalid) -> String? {
    guard let node = root[key], !node.isNull else { return nil }
    guard let value = node.string else { throw Invalid(reason: "“\(key)” must be a text") }
    return value
  }

  private static func strings(_ key: String, in root: JSONNode) throws(Invalid) -> [String]? {
    guard let node = root[key], !node.isNull else { return nil }
    let values = node.array?.compactMap(\.string)
    guard let values, values.count == node.array?.count else {
      throw Invalid(reason: "“\(key)” must be a list of texts")
    }
    return values
  }

  private static func wants(_ node: JSONNode?) throws(Invalid) -> Set<Want> {
    guard let node, !node.isNull else { return [.findings, .counts] }
    guard let names = node.array?.compactMap(\.string) else { throw Invalid(reason: "“want” must be a list of texts") }
    return Set(names.compactMap(Want.init(rawValue:)))
  }

  private static func targets(in root: JSONNode) throws(Invalid) -> [Platform] {
    var targets: [Platform] = []
    for name in try strings("to", in: root) ?? [] {
      guard let platform = PlatformCatalog.platform(named: name) else {
        throw Invalid(reason: "“\(name)” in “to” is no platform")
      }
      if !targets.contains(where: { $0.id == platform.id }) { targets.append(platform) }
    }
    return targets
  }

  private static func fields(_ node: JSONNode?) throws(Invalid) -> [String: String] {
    guard let node, !node.isNull else { return [:] }
    guard let members = node.object else { throw Invalid(reason: "“fields” must be an object { … }") }
    var fields: [String: String] = [:]
    for member in members {
      if let value = member.value.string {
        fields[member.key] = value
      } else if let values = member.value.array?.compactMap(\.string), !values.isEmpty {
        fields[member.key] = values.joined(separator: ", ")
      } else if !member.value.isNull {
        throw Invalid(reason: "“fields.\(member.key)” must be a text")
      }
    }
    return fields
  }

  private static func accounts(_ node: JSONNode?) throws(Invalid) -> [String: Account] {
    guard let node, !node.isNull else { return [:] }
    guard let members = node.object else { throw Invalid(reason: "“accounts” must be an object { … }") }
    var accounts: [String: Account] = [:]
    for member in members {
      guard let platform = PlatformCatalog.platform(named: member.key) else {
        throw Invalid(reason: "“\(member.key)” in “accounts” is no platform")
      }
      accounts[platform.id] = Account(
        tier: member.value["tier"]?.string, limit: member.value["limit"]?.int, client: member.value["client"]?.string,
        markup: member.value["markup"]?.string)
    }
    return accounts
  }
}
