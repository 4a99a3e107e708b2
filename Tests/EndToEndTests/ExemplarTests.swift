import Foundation
import JSON
import Testing
import WireProtocol

/// Adding a post to a voice's exemplars, through the program and on the disk.
@Suite struct ExemplarTests {
  /// What the program says to the person after the command ran on the post of a draft in `folder`.
  private func add(in folder: URL, times: Int = 1) throws -> [String] {
    // By the address that the program sees, whatever links lead to the temporary folder.
    let uri = DocumentURI(path: folder.appending(path: "launch.post.md").path()).string
    let place = #"{"line":4,"character":2}"#
    let add =
      #"{"jsonrpc":"2.0","id":2,"method":"workspace/executeCommand","params":{"command":"timbre.addExemplar","arguments":[{"uri":"\#(uri)","range":{"start":\#(place),"end":\#(place)}}]}}"#
    let messages =
      [
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"rootUri":"\#(DocumentURI(path: folder.path()).string)","capabilities":{}}}"#,
        #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
        #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","languageId":"markdown","version":1,"text":"---\nplatforms: x\n---\n\nWe won 🎉 <!-- really -->\n"}}}"#,
      ] + Array(repeating: add, count: times)
      + [#"{"jsonrpc":"2.0","id":3,"method":"shutdown"}"#]
    let outcome = try Timbre.run(["lsp"], input: messages.map { MessageFramer.frame(Array($0.utf8)) })
    #expect(outcome.status == 0)
    var framer = MessageFramer()
    return try framer.receive(outcome.output).compactMap { event in
      guard case .body(let body) = event else { throw CocoaError(.coderInvalidValue) }
      let message = try JSONParser.parse(body, dialect: .strict)
      return message["method"]?.string == "window/showMessage" ? message["params"]?["message"]?.string : nil
    }
  }

  /// A folder with a voice whose exemplars stand in `voice/ours.jsonl`.
  private func inWorkspace(_ body: (URL, URL) throws -> Void) throws {
    try Timbre.inFolder { folder in
      let voice = folder.appending(path: "voice")
      try FileManager.default.createDirectory(at: voice, withIntermediateDirectories: false)
      try Data(#"{"voices": {"default": {"exemplars": ["voice/ours.jsonl"]}}}"#.utf8)
        .write(to: folder.appending(path: "timbre.json"))
      try body(folder, voice)
    }
  }

  private static let line = #"{"text":"We won 🎉","platform":"x"}"#

  @Test func aPostIsAddedOnceAndTheFileIsMadeWhereThereIsNone() throws {
    try inWorkspace { folder, voice in
      let said = try add(in: folder, times: 2)
      #expect(said == ["Added to voice/ours.jsonl (1 post).", "The post is there already, in voice/ours.jsonl."])
      #expect(
        try String(contentsOf: voice.appending(path: "ours.jsonl"), encoding: .utf8) == Self.line + "\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: voice.path()) == ["ours.jsonl"])
    }
  }

  @Test func whatTheFileHoldsStaysAsItIsAndSoDoesItsMode() throws {
    try inWorkspace { folder, voice in
      let file = voice.appending(path: "ours.jsonl")
      try Data("{ \"text\" : \"Hello.\" }\r\n{\"text\":\"Bye.\"}".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path())
      #expect(try add(in: folder) == ["Added to voice/ours.jsonl (3 posts)."])
      #expect(
        try Data(contentsOf: file) == Data("{ \"text\" : \"Hello.\" }\r\n{\"text\":\"Bye.\"}\r\n\(Self.line)\r\n".utf8))
      let mode = try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func linksOutOfTheWorkspaceAreRefused() throws {
    try Timbre.inFolder { elsewhere in
      let target = elsewhere.appending(path: "ours.jsonl")
      try Data("{}\n".utf8).write(to: target)
      try inWorkspace { folder, voice in
        let file = voice.appending(path: "ours.jsonl")
        try FileManager.default.createSymbolicLink(at: file, withDestinationURL: target)
        #expect(try add(in: folder).first?.hasPrefix("Nothing was added to voice/ours.jsonl: it is a link") == true)
        try FileManager.default.removeItem(at: voice)
        try FileManager.default.createSymbolicLink(at: voice, withDestinationURL: elsewhere)
        #expect(try add(in: folder).first?.hasPrefix("Nothing was added to voice/ours.jsonl: it is a link") == true)
      }
      #expect(try Data(contentsOf: target) == Data("{}\n".utf8))
    }
  }

  @Test func aLinkInsideTheWorkspaceStaysOne() throws {
    try inWorkspace { folder, voice in
      let target = folder.appending(path: "all.jsonl")
      try Data().write(to: target)
      let file = voice.appending(path: "ours.jsonl")
      try FileManager.default.createSymbolicLink(atPath: file.path(), withDestinationPath: "../all.jsonl")
      #expect(try add(in: folder) == ["Added to voice/ours.jsonl (1 post)."])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file.path()) == "../all.jsonl")
      #expect(try String(contentsOf: target, encoding: .utf8) == Self.line + "\n")
    }
  }

  @Test func whatCanNotBeWrittenIsSaid() throws {
    try inWorkspace { folder, voice in
      let file = voice.appending(path: "ours.jsonl")
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
      #expect(try add(in: folder) == ["Nothing was added to voice/ours.jsonl: it is no file."])
      try FileManager.default.removeItem(at: voice)
      #expect(
        try add(in: folder).first?.hasPrefix("Nothing was added to voice/ours.jsonl: there is no folder") == true)
    }
  }
}
