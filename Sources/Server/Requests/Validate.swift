import Engine
import JSON
import PostText
import WireProtocol

/// Judging texts that are in no document, many at once (`timbre/validate`).
extension LanguageServer {
  mutating func validate(_ params: JSONNode?) throws(ResponseError) -> (any JSONEncodable)? {
    let params: ValidateParams = try Self.decode(params)
    let configuration = configurations[folder(of: params.uri)]?.configuration ?? Configuration()
    let batch = Batch(configuration: configuration, today: today)
    return ValidateResult(
      records: params.records.enumerated().map { index, record in
        var answer: [UInt8] = []
        _ = batch.answer(record, number: index + 1, into: &answer)
        return answer
      })
  }

  /// The folder whose configuration holds for what is asked about `uri`, a document or what lies beside the texts.
  func folder(of uri: DocumentURI?) -> String {
    if let uri, let document = documents[uri] { return configurationFolder(of: document) }
    return uri?.path.map(Path.folder(of:)) ?? workspaceFolders.first ?? "/"
  }

  /// The folder whose configuration has to be read before a request about no open document can be answered; nil where
  /// it is known.
  mutating func folderToRead(for method: String, _ params: JSONNode?) -> String? {
    guard phase == .running, Self.restsOnFolders.contains(method) else { return nil }
    let folder = folder(of: params?["uri"]?.string.map { DocumentURI($0) })
    if configurations[folder] != nil {
      // While drafts are open there, others see to it that it is as the files say.
      guard let readAt = foldersReadAt[folder], !client.registersWatchedFiles, now >= readAt + Self.longestTrust,
        !documents.values.contains(where: { configurationFolder(of: $0) == folder })
      else { return nil }
    }
    foldersReadAt[folder] = now
    return folder
  }

  private static let restsOnFolders: Set<String> = [Method.timbreValidate, Method.timbreVoice]
}

private struct ValidateParams: JSONDecodable {
  /// Each as a line of `timbre batch`.
  var records: [JSONNode]
  /// A document for whose folder there is a configuration; the first workspace folder where there is none.
  var uri: DocumentURI?

  init(json: JSONNode) throws(DecodingFailure) {
    records = try json.required("records")
    uri = try json.optional("uri")
  }
}

private struct ValidateResult: JSONEncodable {
  /// Texts of objects.
  var records: [[UInt8]]

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("records") { $0.array(records) { record, json in json.raw(record[...]) } }
    }
  }
}
