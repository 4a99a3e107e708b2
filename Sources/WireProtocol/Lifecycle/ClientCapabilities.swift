package import JSON

extension LSP {
  /// What the client can do, as far as it makes a difference here.
  ///
  /// Reading never fails: a capability that is absent or of the wrong type isn't there.
  package struct ClientCapabilities: Sendable, Equatable, JSONDecodable {
    /// The known encodings among those offered, best first; empty when the client offers none.
    package var positionEncodings: [PositionEncodingKind]
    package var textDocument: TextDocumentClientCapabilities
    package var workspace: WorkspaceClientCapabilities
    package var window: WindowClientCapabilities

    package init(json: JSONNode) {
      positionEncodings = json.member("general").lenientArray("positionEncodings")
      textDocument = TextDocumentClientCapabilities(json: json.member("textDocument"))
      workspace = WorkspaceClientCapabilities(json: json.member("workspace"))
      window = WindowClientCapabilities(json: json.member("window"))
    }
  }

  /// `window.*`
  package struct WindowClientCapabilities: Sendable, Equatable {
    /// The server may begin progress of its own (`window/workDoneProgress/create`).
    package var workDoneProgress: Bool
    package var showDocument: Bool
    /// The server may ask with buttons (`window/showMessageRequest`).
    package var showMessage: Bool

    init(json: JSONNode) {
      workDoneProgress = json.flag("workDoneProgress")
      showDocument = json.member("showDocument").flag("support")
      showMessage = json.member("showMessage").object != nil
    }
  }
}

extension JSONNode {
  /// The member `key`, or null.
  func member(_ key: String) -> JSONNode { self[key] ?? JSONNode(.null) }

  /// Whether the member `key` is true.
  func flag(_ key: String) -> Bool { self[key]?.bool ?? false }
}
