import JSON
import Rules
import WireProtocol

/// What the server knows.
struct StatusResult: JSONEncodable {
  struct Document {
    var uri: DocumentURI
    var version: Int
    var isDraft: Bool
    var isOn: Bool
    /// Ids, in the draft's order.
    var platforms: [String]
    var findings: [Severity: Int]
    /// Of the text in UTF-8.
    var bytes: Int
    var lines: Int
    var checksum: String
  }

  struct File {
    var path: String
    var errors: Int
    var warnings: Int
  }

  struct Voice: Hashable {
    var name: String
    var state: String
    var learnedFrom: Int
  }

  struct Workspace {
    var folder: String
    var files: Int
    var isRead: Bool
  }

  var encoding: String
  var isOn: Bool
  var today: String?
  var documents: [Document]
  var configuration: [File]
  var voices: [Voice]
  var workspaces: [Workspace]

  /// FNV-1a of 64 bits, in hexadecimal digits: a few lines in any language, so that a client can tell whether it and
  /// the server have the same text.
  static func checksum(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  func encode(to json: inout JSONWriter) {
    json.object {
      $0.field("version", LanguageServer.version)
      $0.field("positionEncoding", encoding)
      $0.field("on", isOn)
      $0.field("today", today)
      $0.field("documents") { $0.array(documents) { document, json in json.object(document.write) } }
      $0.field("configuration") {
        $0.array(configuration) { file, json in
          json.object {
            $0.field("path", file.path)
            $0.field("errors", file.errors)
            $0.field("warnings", file.warnings)
          }
        }
      }
      $0.field("voices") {
        $0.array(voices) { voice, json in
          json.object {
            $0.field("name", voice.name)
            $0.field("state", voice.state)
            $0.field("learnedFrom", voice.learnedFrom)
          }
        }
      }
      $0.field("workspaces") {
        $0.array(workspaces) { workspace, json in
          json.object {
            $0.field("folder", workspace.folder)
            $0.field("files", workspace.files)
            $0.field("isRead", workspace.isRead)
          }
        }
      }
    }
  }
}

extension StatusResult.Document {
  fileprivate func write(to json: inout JSONObjectWriter) {
    json.field("uri", uri)
    json.field("version", version)
    json.field("draft", isDraft)
    json.field("on", isOn)
    json.field("platforms", platforms)
    json.field("findings") {
      $0.object { object in
        for severity in Severity.allCases { object.field(severity.rawValue, findings[severity] ?? 0) }
      }
    }
    json.field("bytes", bytes)
    json.field("lines", lines)
    json.field("checksum", checksum)
  }
}
