import Engine
import JSON
import Server
import Testing

/// Long work that people see, and can end.
@Suite struct ProgressTests {
  private static func message(_ text: String) -> Event { .message(Array(text.utf8)) }

  private func started(_ capabilities: String) -> LanguageServer {
    var server = LanguageServer()
    _ = server.handle(
      [
        Self.message(
          #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":\#(capabilities)}}"#),
        Self.message(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#),
      ], at: 0)
    return server
  }

  private func sent(_ effects: [Effect]) throws -> [JSONNode] {
    try effects.compactMap { effect in
      guard case .send(let body) = effect else { return nil }
      return try JSONParser.parse(body)
    }
  }

  private static let work = BackgroundWork.workspace(Workspace(folder: "/posts"))

  @Test func isShownAndEndsWhenItIsCancelled() throws {
    var server = started(#"{"window":{"workDoneProgress":true}}"#)
    let first = try sent(server.handle([.progress(Self.work, 0.5)], at: 1))
    #expect(first.map { $0["method"]?.string } == ["window/workDoneProgress/create", "$/progress"])
    #expect(first.last?["params"]?["value"]?["cancellable"]?.bool == true)
    let token = try #require(first.first?["params"]?["token"]?.string)
    let effects = server.handle(
      [
        Self.message(
          #"{"jsonrpc":"2.0","method":"window/workDoneProgress/cancel","params":{"token":"\#(token)"}}"#)
      ], at: 2)
    guard case .stop(Self.work) = try #require(effects.first) else {
      Issue.record("the work goes on")
      return
    }
  }

  @Test func foreignTokenStopsNothing() {
    var server = started(#"{"window":{"workDoneProgress":true}}"#)
    _ = server.handle([.progress(Self.work, 0.5)], at: 1)
    let effects = server.handle(
      [Self.message(#"{"jsonrpc":"2.0","method":"window/workDoneProgress/cancel","params":{"token":"x"}}"#)], at: 2)
    #expect(effects.isEmpty)
  }

  @Test func clientsThatShowNoneGetNone() throws {
    var server = started("{}")
    #expect(try sent(server.handle([.progress(Self.work, 0.5)], at: 1)).isEmpty)
  }
}
