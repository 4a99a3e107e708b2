import Engine
import JSON
import PostText
import Server
import Testing

/// A client and a host in one, with one configuration for all folders.
struct DraftClient {
  private var server = LanguageServer()
  private let configuration: Configuration
  private var version = 1

  init(_ encoding: PositionEncoding, _ configuration: Configuration = Configuration()) throws {
    self.configuration = configuration
    _ = try send(
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"rootUri":"file:///w","capabilities":{"general":\
      {"positionEncodings":["\(encoding.rawValue)"]}}}}
      """)
  }

  mutating func open(_ name: String, _ text: String) throws {
    _ = try send(
      """
      {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///w/\(name)",\
      "languageId":"markdown","version":1,"text":\(Self.quoted(text))}}}
      """)
  }

  mutating func change(_ name: String, _ text: String) throws {
    version += 1
    _ = try send(
      """
      {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///w/\(name)","version":\
      \(version)},"contentChanges":[{"text":\(Self.quoted(text))}]}}
      """)
  }

  /// - Parameter more: further members of the params, each with a comma before it.
  mutating func ask(_ method: String, _ name: String, _ more: String = "") throws -> JSONNode {
    let sent = try send(
      #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{"textDocument":{"uri":"file:///w/\#(name)"}\#(more)}}"#)
    return try #require(sent.first { $0["id"]?.int == 1 }?["result"])
  }

  private static func quoted(_ text: String) -> String { String(decoding: JSONWriter.bytes(text), as: UTF8.self) }

  private mutating func send(_ message: String) throws -> [JSONNode] {
    var sent: [JSONNode] = []
    var pending = [Event.message(Array(message.utf8))]
    while !pending.isEmpty {
      let effects = server.handle(pending, at: 0)
      pending = []
      for effect in effects {
        switch effect {
        case .send(let body): sent.append(try JSONParser.parse(body, dialect: .strict))
        case .loadConfiguration(let request):
          var loaded = LoadedConfiguration.empty
          loaded.configuration = configuration
          pending.append(.configurationLoaded(request, loaded))
        default: break
        }
      }
    }
    return sent
  }
}
