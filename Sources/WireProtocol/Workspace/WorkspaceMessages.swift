package import JSON

extension LSP {
  package struct DidChangeConfigurationParams: Sendable, JSONDecodable {
    /// Anything at all; nil when it is null or absent, which asks the server to fetch its settings.
    package var settings: JSONNode?

    package init(json: JSONNode) throws(DecodingFailure) {
      settings = try json.optional("settings")
    }
  }

  package struct DidChangeWatchedFilesParams: Sendable, JSONDecodable {
    package var uris: [DocumentURI]

    package init(json: JSONNode) throws(DecodingFailure) {
      let changes: [JSONNode] = try json.required("changes")
      uris = changes.compactMap { $0.lenient("uri") }
    }
  }

  package struct DidChangeWorkspaceFoldersParams: Sendable, JSONDecodable {
    package var added: [WorkspaceFolder]
    package var removed: [WorkspaceFolder]

    package init(json: JSONNode) throws(DecodingFailure) {
      let event: JSONNode = try json.required("event")
      added = event.lenientArray("added")
      removed = event.lenientArray("removed")
    }
  }

  package struct CancelParams: Sendable, JSONDecodable {
    package var id: RequestID

    package init(json: JSONNode) throws(DecodingFailure) {
      id = try json.required("id")
    }
  }

  /// Asks for the settings under one name.
  package struct ConfigurationParams: Sendable, JSONEncodable {
    package var section: String

    package init(section: String) {
      self.section = section
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("items") { $0.array([section]) { name, json in json.object { $0.field("section", name) } } }
      }
    }
  }

  /// Asks for notifications that weren't agreed upon at the start.
  package struct RegistrationParams: Sendable, JSONEncodable {
    package struct Registration: Sendable {
      package var id: String
      package var method: String
      /// Patterns of files, for watched files.
      package var watched: [String]

      /// - Parameter id: nil for the one registration that there is of the method.
      package init(id: String? = nil, method: String, watched: [String] = []) {
        self.id = id ?? "timbre.\(method)"
        self.method = method
        self.watched = watched
      }
    }

    package var registrations: [Registration]

    package init(_ registrations: [Registration]) {
      self.registrations = registrations
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("registrations") {
          $0.array(registrations) { registration, json in
            json.object {
              $0.field("id", registration.id)
              $0.field("method", registration.method)
              $0.field("registerOptions") { registration.encodeOptions(to: &$0) }
            }
          }
        }
      }
    }
  }

  /// Takes a registration back.
  package struct UnregistrationParams: Sendable, JSONEncodable {
    package var id: String
    package var method: String

    package init(id: String, _ method: String) {
      self.id = id
      self.method = method
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        // The protocol spells it so.
        $0.field("unregisterations") {
          $0.array([self]) { registration, json in
            json.object {
              $0.field("id", registration.id)
              $0.field("method", registration.method)
            }
          }
        }
      }
    }
  }

  /// Has the client open a document and point at a line of it, or hand a page to whatever shows pages.
  package struct ShowDocumentParams: Sendable, JSONEncodable {
    package var uri: DocumentURI
    /// Nil for a page.
    package var selection: Range?

    package init(uri: DocumentURI, selection: Range) {
      self.uri = uri
      self.selection = selection
    }

    package init(page uri: DocumentURI) {
      self.uri = uri
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("uri", uri)
        if selection == nil { $0.field("external", true) }
        $0.field("takeFocus", true)
        $0.optionalField("selection", selection)
      }
    }
  }

  package enum MessageType: Int, Sendable { case error = 1, warning, info, log }

  /// What `window/showMessage` and `window/logMessage` say.
  package struct MessageParams: Sendable, JSONEncodable {
    package var type: MessageType
    package var message: String

    package init(_ type: MessageType, _ message: String) {
      self.type = type
      self.message = message
    }

    package func encode(to json: inout JSONWriter) {
      json.object {
        $0.field("type", type.rawValue)
        $0.field("message", message)
      }
    }
  }
}

extension LSP.RegistrationParams.Registration {
  fileprivate func encodeOptions(to json: inout JSONWriter) {
    json.object { object in
      guard !watched.isEmpty else {
        object.field("section", "timbre")
        return
      }
      object.field("watchers") { $0.array(watched) { glob, json in json.object { $0.field("globPattern", glob) } } }
    }
  }
}
