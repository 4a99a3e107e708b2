import JSON
import WireProtocol

/// Telling a client that wants to know what the server receives; never what a draft says.
extension LanguageServer {
  mutating func setTrace(_ params: JSONNode?) throws(DecodingFailure) {
    trace = try LSP.SetTraceParams(params: params).value
  }

  mutating func traceReceipt(of message: IncomingMessage) {
    guard trace != .off, phase == .running else { return }
    let what: String
    switch message {
    case .request(let id, let method, _): what = "the request “\(method)” (\(id))"
    case .notification(let method, _): what = "the notification “\(method)”"
    case .response(let id, _): what = "the response to \(id)"
    case .invalid(_, let error): what = "something that is no message: \(error.message)"
    }
    let verbose = trace == .verbose ? "Open documents: \(documents.count); answers that wait: \(pending.count)." : nil
    send(
      OutgoingMessage.notification(
        Method.logTrace, params: LSP.LogTraceParams(message: "Received \(what).", verbose: verbose)))
  }
}
