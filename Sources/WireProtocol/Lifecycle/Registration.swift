package import JSON

extension LSP {
  /// Params of `client/registerCapability`: what the server wants to hear of from now on.
  package struct RegistrationParams: Sendable, JSONEncodable {
    package var registrations: [Registration]

    package init(registrations: [Registration]) {
      self.registrations = registrations
    }

    package func encode(to json: inout JSONWriter) {
      json.object { $0.field("registrations", registrations) }
    }
  }

  /// One message that the server wants, and the options of that message.
  package struct Registration: Sendable, JSONEncodable {
    /// Names the registration, so that it could be taken back.
    package var id: String
    package var method: String
    package var registerOptions: (any JSONEncodable & Sendable)?

    package init(id: String, method: String, registerOptions: (any JSONEncodable & Sendable)? = nil) {
      self.id = id
      self.method = method
      self.registerOptions = registerOptions
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("id", id)
        $0.field("method", method)
        if let registerOptions { $0.field("registerOptions", registerOptions) }
      }
    }
  }
}
