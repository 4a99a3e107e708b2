import JSON
import Testing
import WireProtocol

@Suite("Initialize") struct InitializeTests {
  private func initialize(_ text: String) throws -> LSP.InitializeParams {
    try LSP.InitializeParams(params: try JSONParser.parse(Array(text.utf8)))
  }

  @Test("reads what Neovim sends")
  func neovim() throws {
    let params = try initialize(neovimParams)
    #expect(params.processID == 4711)
    #expect(params.clientInfo?.name == "Neovim")
    #expect(params.clientInfo?.version == "0.10.4")
    #expect(params.rootURI?.path == "/home/ann/posts")
    #expect(params.workspaceFolders.map(\.name) == ["/home/ann/posts"])
    #expect(params.initializationOptions?["positionEncoding"]?.string == "utf-8")
    #expect(params.trace == .off)
    let client = params.capabilities
    #expect(client.positionEncodings == [.utf16])
    #expect(client.textDocument.diagnostic)
    #expect(client.textDocument.publishDiagnostics.relatedInformation)
    #expect(client.textDocument.publishDiagnostics.dataSupport)
    #expect(!client.textDocument.publishDiagnostics.versionSupport)
    #expect(client.textDocument.codeAction.literalKinds?.contains(.quickFix) == true)
    #expect(client.textDocument.codeAction.isPreferredSupport)
    #expect(!client.textDocument.codeAction.disabledSupport)
    #expect(client.textDocument.codeAction.resolveProperties == ["edit", "command"])
    #expect(client.textDocument.hover.contentFormat == [.markdown, .plainText])
    #expect(client.textDocument.synchronization.didSave)
    #expect(client.workspace.applyEdit)
    #expect(client.workspace.configuration)
    #expect(client.workspace.workspaceEdit.documentChanges == false)
    #expect(client.workspace.workspaceEdit.resourceOperations == ["rename", "create", "delete"])
    #expect(client.workspace.didChangeWatchedFiles.dynamicRegistration == false)
    #expect(client.workspace.didChangeWatchedFiles.relativePatternSupport)
    #expect(client.workspace.inlayHintRefresh)
    #expect(!client.workspace.codeLensRefresh)
    #expect(client.window.workDoneProgress)
    #expect(client.window.showDocument)
    #expect(client.window.showMessage)
  }

  @Test("reads what eglot sends")
  func eglot() throws {
    let params = try initialize(eglotParams)
    #expect(params.clientInfo?.name == "Eglot")
    #expect(params.rootURI?.path == "/home/ann/posts")
    #expect(params.initializationOptions?.object?.isEmpty == true)
    let client = params.capabilities
    #expect(client.positionEncodings == [.utf32, .utf8, .utf16])
    #expect(!client.textDocument.diagnostic)
    #expect(client.textDocument.codeAction.isPreferredSupport)
    #expect(client.textDocument.codeAction.resolveProperties == ["edit", "command"])
    #expect(client.textDocument.hover.contentFormat == [.markdown, .plainText])
    #expect(client.workspace.workspaceEdit.documentChanges)
    #expect(client.workspace.didChangeWatchedFiles.dynamicRegistration)
    #expect(!client.workspace.didChangeConfiguration.dynamicRegistration)
  }

  @Test("reads what VS Code sends")
  func visualStudioCode() throws {
    let params = try initialize(visualStudioCodeParams)
    #expect(params.clientInfo?.name == "Visual Studio Code")
    #expect(params.workspaceFolders.compactMap(\.uri.path) == ["c:/Users/Ann/posts", "c:/Users/Ann/more posts"])
    #expect(params.trace == .verbose)
    let client = params.capabilities
    #expect(client.positionEncodings == [.utf16])
    #expect(client.textDocument.publishDiagnostics.versionSupport)
    #expect(client.textDocument.publishDiagnostics.codeDescriptionSupport)
    #expect(client.textDocument.codeAction.disabledSupport)
    #expect(client.textDocument.codeAction.dataSupport)
    #expect(client.textDocument.codeAction.resolveProperties == ["edit"])
    #expect(client.workspace.didChangeConfiguration.dynamicRegistration)
    #expect(client.workspace.didChangeWatchedFiles.relativePatternSupport)
    #expect(client.workspace.codeLensRefresh)
    #expect(client.workspace.diagnosticsRefresh)
    #expect(client.workspace.workspaceFolders)
  }

  @Test("reads what a client sends that says next to nothing")
  func bare() throws {
    let params = try initialize(#"{"processId":null,"rootUri":null,"rootPath":"/home/ann","capabilities":{}}"#)
    #expect(params.processID == nil)
    #expect(params.clientInfo == nil)
    #expect(params.rootURI?.string == "file:///home/ann")
    #expect(params.workspaceFolders.isEmpty)
    #expect(params.capabilities.positionEncodings.isEmpty)
    #expect(params.capabilities.textDocument.codeAction.literalKinds == nil)
    #expect(!params.capabilities.window.showMessage)
  }

  @Test(
    "bears anything in place of anything",
    arguments: ["null", "true", "-1", "1e99", #""x""#, "[]", "[[1]]", "{}", #"{"x":1}"#, #"[null,{"uri":7},"x"]"#])
  func wrongTypes(_ value: String) throws {
    for original in [neovimParams, eglotParams, visualStudioCodeParams] {
      let node = try JSONParser.parse(Array(original.utf8))
      let wrong = try JSONParser.parse(Array(value.utf8))
      for variant in node.variants(replacingOneValueWith: wrong) {
        #expect(throws: Never.self) { try LSP.InitializeParams(params: variant) }
      }
    }
  }

  @Test("asks for an object and for no more", arguments: ["null", "1", "[]", #""x""#])
  func noObject(_ value: String) {
    #expect { try initialize(value) } throws: { "\($0)" == "params: expected an object" }
    #expect(throws: DecodingFailure.self) { try LSP.InitializeParams(params: nil) }
  }

  @Test("announces what the server can do and nothing else")
  func result() {
    var capabilities = LSP.ServerCapabilities()
    func text() -> String {
      let result = LSP.InitializeResult(capabilities: capabilities, serverName: "timbre", serverVersion: "1")
      return String(decoding: JSONWriter.bytes(result), as: UTF8.self)
    }
    #expect(text() == #"{"capabilities":{},"serverInfo":{"name":"timbre","version":"1"}}"#)
    capabilities.positionEncoding = .utf8
    capabilities.textDocumentSync = LSP.TextDocumentSyncOptions(willSave: true)
    capabilities.hoverProvider = true
    capabilities.codeActionProvider = LSP.CodeActionOptions(
      codeActionKinds: [.quickFix, LSP.CodeActionKind("source.fixAll.timbre")], resolveProvider: true)
    capabilities.executeCommandProvider = LSP.ExecuteCommandOptions(commands: ["timbre.toggle"])
    capabilities.workspaceFolders = LSP.WorkspaceFoldersServerCapabilities()
    #expect(
      text() == #"{"capabilities":{"positionEncoding":"utf-8","#
        + #""textDocumentSync":{"openClose":true,"change":2,"willSave":true,"save":{"includeText":false}},"#
        + #""hoverProvider":true,"#
        + #""codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll.timbre"],"resolveProvider":true},"#
        + #""executeCommandProvider":{"commands":["timbre.toggle"]},"#
        + #""workspace":{"workspaceFolders":{"supported":true,"changeNotifications":true}}},"#
        + #""serverInfo":{"name":"timbre","version":"1"}}"#)
  }
}

extension JSONNode {
  /// This object with each value in it, at any depth, replaced in its turn.
  fileprivate func variants(replacingOneValueWith wrong: JSONNode) -> [JSONNode] {
    guard let members = object else { return [] }
    return members.indices.flatMap { index -> [JSONNode] in
      let inner = members[index].value.variants(replacingOneValueWith: wrong)
      return ([wrong] + inner).map { replacement in
        var changed = members
        changed[index].value = replacement
        return JSONNode(.object(changed))
      }
    }
  }
}

private let neovimParams = #"""
  {
    "processId": 4711, "trace": "off", "rootPath": "/home/ann/posts", "rootUri": "file:///home/ann/posts",
    "clientInfo": {"name": "Neovim", "version": "0.10.4"},
    "workspaceFolders": [{"name": "/home/ann/posts", "uri": "file:///home/ann/posts"}],
    "workDoneToken": "1",
    "initializationOptions": {"positionEncoding": "utf-8"},
    "capabilities": {
      "general": {"positionEncodings": ["utf-16"]},
      "textDocument": {
        "diagnostic": {"dynamicRegistration": false},
        "publishDiagnostics": {
          "relatedInformation": true, "dataSupport": true, "tagSupport": {"valueSet": [1, 2]}
        },
        "codeAction": {
          "dynamicRegistration": true, "isPreferredSupport": true, "dataSupport": true,
          "codeActionLiteralSupport": {
            "codeActionKind": {"valueSet": ["", "quickfix", "refactor", "refactor.rewrite", "source"]}
          },
          "resolveSupport": {"properties": ["edit", "command"]}
        },
        "hover": {"dynamicRegistration": true, "contentFormat": ["markdown", "plaintext"]},
        "synchronization": {
          "dynamicRegistration": false, "willSave": true, "willSaveWaitUntil": true, "didSave": true
        }
      },
      "workspace": {
        "applyEdit": true, "configuration": true, "workspaceFolders": true,
        "didChangeConfiguration": {"dynamicRegistration": false},
        "didChangeWatchedFiles": {"dynamicRegistration": false, "relativePatternSupport": true},
        "workspaceEdit": {"resourceOperations": ["rename", "create", "delete"]},
        "inlayHint": {"refreshSupport": true},
        "semanticTokens": {"refreshSupport": true}
      },
      "window": {
        "workDoneProgress": true, "showDocument": {"support": true},
        "showMessage": {"messageActionItem": {"additionalPropertiesSupport": false}}
      }
    }
  }
  """#

private let eglotParams = #"""
  {
    "processId": 902, "clientInfo": {"name": "Eglot", "version": "1.17"},
    "rootPath": "/home/ann/posts/", "rootUri": "file:///home/ann/posts", "initializationOptions": {},
    "capabilities": {
      "workspace": {
        "applyEdit": true, "executeCommand": {"dynamicRegistration": false},
        "workspaceEdit": {"documentChanges": true},
        "didChangeWatchedFiles": {"dynamicRegistration": true},
        "symbol": {"dynamicRegistration": false}, "configuration": true, "workspaceFolders": true
      },
      "textDocument": {
        "synchronization": {
          "dynamicRegistration": false, "willSave": true, "willSaveWaitUntil": true, "didSave": true
        },
        "hover": {"dynamicRegistration": false, "contentFormat": ["markdown", "plaintext"]},
        "codeAction": {
          "dynamicRegistration": false, "resolveSupport": {"properties": ["edit", "command"]}, "dataSupport": true,
          "codeActionLiteralSupport": {
            "codeActionKind": {"valueSet": ["quickfix", "refactor", "source", "source.organizeImports"]}
          },
          "isPreferredSupport": true
        },
        "publishDiagnostics": {
          "relatedInformation": false, "codeDescriptionSupport": false, "tagSupport": {"valueSet": [1, 2]}
        }
      },
      "window": {"showDocument": {"support": true}, "showMessage": {}, "workDoneProgress": true},
      "general": {"positionEncodings": ["utf-32", "utf-8", "utf-16"]},
      "experimental": {}
    },
    "workspaceFolders": [{"uri": "file:///home/ann/posts", "name": "~/posts/"}]
  }
  """#

private let visualStudioCodeParams = #"""
  {
    "processId": 16320, "clientInfo": {"name": "Visual Studio Code", "version": "1.95.0"}, "locale": "en",
    "rootPath": "c:\\Users\\Ann\\posts", "rootUri": "file:///c%3A/Users/Ann/posts", "trace": "verbose",
    "capabilities": {
      "workspace": {
        "applyEdit": true, "configuration": true, "workspaceFolders": true,
        "workspaceEdit": {
          "documentChanges": true, "resourceOperations": ["create", "rename", "delete"],
          "failureHandling": "textOnlyTransactional", "normalizesLineEndings": true,
          "changeAnnotationSupport": {"groupsOnLabel": true}
        },
        "didChangeConfiguration": {"dynamicRegistration": true},
        "didChangeWatchedFiles": {"dynamicRegistration": true, "relativePatternSupport": true},
        "codeLens": {"refreshSupport": true}, "inlayHint": {"refreshSupport": true},
        "diagnostics": {"refreshSupport": true}
      },
      "textDocument": {
        "publishDiagnostics": {
          "relatedInformation": true, "versionSupport": true, "tagSupport": {"valueSet": [1, 2]},
          "codeDescriptionSupport": true, "dataSupport": true
        },
        "synchronization": {
          "dynamicRegistration": true, "willSave": true, "willSaveWaitUntil": true, "didSave": true
        },
        "hover": {"dynamicRegistration": true, "contentFormat": ["markdown", "plaintext"]},
        "codeAction": {
          "dynamicRegistration": true, "isPreferredSupport": true, "disabledSupport": true, "dataSupport": true,
          "resolveSupport": {"properties": ["edit"]}, "honorsChangeAnnotations": true,
          "codeActionLiteralSupport": {
            "codeActionKind": {
              "valueSet": ["", "quickfix", "refactor", "refactor.extract", "refactor.inline", "refactor.rewrite", "source"]
            }
          }
        },
        "diagnostic": {"dynamicRegistration": true, "relatedDocumentSupport": false}
      },
      "window": {
        "showMessage": {"messageActionItem": {"additionalPropertiesSupport": true}},
        "showDocument": {"support": true}, "workDoneProgress": true
      },
      "general": {
        "staleRequestSupport": {"cancel": true, "retryOnContentModified": ["textDocument/semanticTokens/full"]},
        "regularExpressions": {"engine": "ECMAScript", "version": "ES2020"}, "positionEncodings": ["utf-16"]
      }
    },
    "workspaceFolders": [
      {"uri": "file:///c%3A/Users/Ann/posts", "name": "posts"},
      {"uri": "file:///c%3A/Users/Ann/more%20posts", "name": "more posts"}
    ]
  }
  """#
