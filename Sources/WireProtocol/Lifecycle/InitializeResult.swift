package import JSON

extension LSP {
  /// What the server says of itself.
  package struct InitializeResult: Sendable, JSONEncodable {
    package var capabilities: ServerCapabilities
    package var serverName: String
    package var serverVersion: String

    package init(capabilities: ServerCapabilities, serverName: String, serverVersion: String) {
      self.capabilities = capabilities
      self.serverName = serverName
      self.serverVersion = serverVersion
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("capabilities", capabilities)
        $0.field("serverInfo") {
          $0.object {
            $0.field("name", serverName)
            $0.field("version", serverVersion)
          }
        }
      }
    }
  }
}
