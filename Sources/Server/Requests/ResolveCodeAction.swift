import Engine
import JSON
import WireProtocol

/// Working out the edit of an action that the writer looks at (`codeAction/resolve`).
extension LanguageServer {
  mutating func resolveCodeAction(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let action: LSP.CodeActionItem = try Self.decode(params)
    // An action that came with its edit, or with a command, is what it was.
    guard let data = action.data else { return action.item }
    let argument: ReimagineArgument
    do throws(DecodingFailure) {
      argument = try ReimagineArgument(json: data)
    } catch {
      throw ResponseError(error)
    }
    guard let analysis = analysis(of: argument.uri), let document = documents[argument.uri] else {
      return action.item
    }
    guard let edit = edit(for: argument, in: analysis, document) else {
      throw ResponseError(
        .requestFailed,
        "no whole sentence of the text can stand there without a fault: mend or shorten the first ones, or write it anew"
      )
    }
    return action.resolved(edit)
  }
}
