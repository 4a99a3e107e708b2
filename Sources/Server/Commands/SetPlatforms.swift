import Engine
import JSON
import Platforms
import PostText
import WireProtocol

extension ServerCommand {
  /// Names the platforms of a draft in its header, or makes a draft of a file that is none.
  static let setPlatforms = ServerCommand(name: "timbre.setPlatforms") {
    (server: inout LanguageServer, argument: SetPlatformsArgument) throws(ResponseError) in
    try server.setPlatforms(argument)
  }
}

struct SetPlatformsArgument: JSONDecodable {
  var uri: DocumentURI
  /// Ids, names or aliases.
  var platforms: [String]

  init(json: JSONNode) throws(DecodingFailure) {
    uri = try json.required("uri")
    platforms = try json.required("platforms")
  }
}

extension LanguageServer {
  fileprivate mutating func setPlatforms(_ argument: SetPlatformsArgument) throws(ResponseError) {
    guard let document = documents[argument.uri], !document.isConfiguration else {
      throw ResponseError(.invalidParams, "arguments[0].uri: “\(argument.uri)” isn't open")
    }
    var ids: [String] = []
    for name in argument.platforms {
      guard let platform = PlatformCatalog.platform(named: name) else {
        let closest = PlatformCatalog.closest(to: name).map { "; did you mean \($0.id)?" } ?? ""
        throw ResponseError(.invalidParams, "arguments[0].platforms: “\(name)” is no platform\(closest)")
      }
      if !ids.contains(platform.id) { ids.append(platform.id) }
    }
    guard !ids.isEmpty else { throw ResponseError(.invalidParams, "arguments[0].platforms: name one at least") }
    let names = ids.compactMap { PlatformCatalog.platform(id: $0)?.name }
    ask(
      for: [HeaderEdit.platforms(ids, in: document.text)], of: document, "Write for \(names.joined(separator: ", "))")
  }
}
