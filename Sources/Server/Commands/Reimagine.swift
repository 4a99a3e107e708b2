import Engine
import Platforms
import WireProtocol

extension ServerCommand {
  /// Puts a variant for a platform into a draft.
  static let reimagine = ServerCommand(name: "timbre.reimagine") {
    (server: inout LanguageServer, argument: ReimagineArgument) throws(ResponseError) in
    try server.reimagine(argument)
  }
}

extension LanguageServer {
  fileprivate mutating func reimagine(_ argument: ReimagineArgument) throws(ResponseError) {
    let (document, analysis, _) = try draft(argument.uri)
    guard let platform = PlatformCatalog.platform(named: argument.platform) else {
      let closest = PlatformCatalog.closest(to: argument.platform).map { "; did you mean \($0.id)?" } ?? ""
      throw ResponseError(.invalidParams, "arguments[0].platform: “\(argument.platform)” is no platform\(closest)")
    }
    guard let edit = edit(for: argument, in: analysis, document) else {
      return showMessage(.info, "No whole sentence of the text can stand on \(platform.name) without a fault.")
    }
    ask(for: edit, "Reimagine for \(platform.name)")
  }
}
