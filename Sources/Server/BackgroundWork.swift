package import Engine
import JSON
import WireProtocol

/// What is done beside the loop and may take so long that people want to see how far it is.
package enum BackgroundWork: Sendable, Hashable {
  case voice(VoiceSources)
  case workspace(Workspace)

  fileprivate var title: String {
    switch self {
    case .voice: "Learning how you sound"
    case .workspace: "Reading your drafts"
    }
  }

  fileprivate var name: String {
    switch self {
    case .voice: "voice"
    case .workspace: "workspace"
    }
  }
}

/// Progress that the editor shows, and the person's wish that it end.
extension LanguageServer {
  mutating func progress(_ work: BackgroundWork, _ share: Double) {
    guard client.workDoneProgress else { return }
    let percentage = Int((share * 100).rounded())
    if let token = progressTokens[work] {
      return send(
        OutgoingMessage.notification(
          Method.progress, params: LSP.ProgressParams(token, .report(percentage: percentage))))
    }
    let token = "timbre-\(work.name)-\(nextRequest)"
    progressTokens[work] = token
    request(Method.windowWorkDoneProgressCreate, LSP.WorkDoneProgressCreateParams(token: token), as: .progress)
    send(
      OutgoingMessage.notification(
        Method.progress, params: LSP.ProgressParams(token, .begin(title: work.title, percentage: percentage))))
  }

  mutating func endProgress(_ work: BackgroundWork) {
    guard let token = progressTokens.removeValue(forKey: work) else { return }
    send(OutgoingMessage.notification(Method.progress, params: LSP.ProgressParams(token, .end)))
  }

  mutating func cancelProgress(_ params: JSONNode?) throws(DecodingFailure) {
    let params = try LSP.WorkDoneProgressCancelParams(params: params)
    if let work = progressTokens.first(where: { $0.value == params.token })?.key { effects.append(.stop(work)) }
  }
}
