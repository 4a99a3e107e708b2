import Engine
import JSON
import Native
import Platforms
import PostText
import Rules
import Voice
import WireProtocol

/// Telling what the server knows, for status lines and for finding errors (`timbre/status`).
extension LanguageServer {
  mutating func status(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: StatusParams = try Self.decode(params ?? JSONNode(.object([])))
    let uris = params.uri.map { [$0] } ?? documents.keys.sorted { $0.string < $1.string }
    return StatusResult(
      encoding: encoding.rawValue, isOn: isOn, today: today?.description,
      documents: uris.compactMap { documentStatus($0) }, configuration: configurationFiles.map(configurationStatus),
      voices: voiceStatuses, workspaces: workspaceStatuses)
  }

  private mutating func documentStatus(_ uri: DocumentURI) -> StatusResult.Document? {
    guard let document = documents[uri] else { return nil }
    let analysis = analysis(of: uri)
    var findings: [Severity: Int] = [:]
    for group in analysis?.groups ?? [] { findings[group.finding.severity, default: 0] += 1 }
    var platforms: [String] = []
    for post in analysis?.reading.platformPosts ?? [] where !platforms.contains(post.platform.id) {
      platforms.append(post.platform.id)
    }
    return StatusResult.Document(
      uri: uri, version: document.version, isDraft: analysis != nil, isOn: isOn(document), platforms: platforms,
      findings: findings, bytes: document.text.bytes.count, lines: document.text.lines.count,
      checksum: StatusResult.checksum(of: document.text.bytes))
  }

  private func configurationStatus(_ path: String) -> StatusResult.File {
    let diagnostics = configurationDiagnostics(ofFile: path)
    return StatusResult.File(
      path: path, errors: diagnostics.count { $0.severity == .error },
      warnings: diagnostics.count { $0.severity == .warning })
  }

  private var voiceStatuses: [StatusResult.Voice] {
    var known: Set<StatusResult.Voice> = []
    for loaded in configurations.values {
      for name in loaded.configuration.voices.keys {
        known.insert(
          StatusResult.Voice(
            name: name, state: state(of: loaded.configuration.voiceSources[name]).rawValue,
            learnedFrom: loaded.configuration.learnedVoices[name]?.scorer.profile.learnedFrom ?? 0))
      }
    }
    return known.sorted { ($0.name, $0.state, $0.learnedFrom) < ($1.name, $1.state, $1.learnedFrom) }
  }

  private var workspaceStatuses: [StatusResult.Workspace] {
    workspaces.keys.sorted { ($0.folder, $0.isFlat ? 0 : 1) < ($1.folder, $1.isFlat ? 0 : 1) }.compactMap { workspace in
      workspaces[workspace].map {
        StatusResult.Workspace(folder: workspace.folder, files: $0.archive.files, isRead: $0.isRead)
      }
    }
  }
}

private struct StatusParams: JSONDecodable {
  /// The one document to tell of; all that are open where there is none.
  var uri: DocumentURI?

  init(json: JSONNode) throws(DecodingFailure) {
    guard json.object != nil else { throw DecodingFailure(expected: "an object") }
    uri = try json.optional("uri")
  }
}
