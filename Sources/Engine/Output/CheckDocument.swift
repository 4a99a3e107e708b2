import JSON
import PostText
import Rules

/// The JSON output of `timbre check`.
package enum CheckDocument {
  /// - Parameter files: the paths as the user named them.
  package static func bytes(version: String, files: [(path: String, analysis: Analysis)], tally: FindingTally)
    -> [UInt8]
  {
    JSONWriter.bytes { json in
      json.object {
        $0.field("version", version)
        $0.field("files") {
          $0.array(files) { file, json in
            json.object {
              $0.field("path", file.path)
              $0.field("findings") {
                $0.array(file.analysis.completeFindings) { finding, json in
                  json.object { object in
                    finding.write(to: &object)
                    write(finding.range, in: file.analysis.text, to: &object)
                  }
                }
              }
            }
          }
        }
        $0.field("summary") {
          $0.object { object in
            object.field("files", tally.files)
            for severity in Severity.allCases { object.field(severity.rawValue, tally[severity]) }
          }
        }
      }
    } + [UInt8(ascii: "\n")]
  }

  /// Lines and columns from 1, columns in UTF-16 units.
  private static func write(_ range: Range<Int>, in text: SourceText, to object: inout JSONObjectWriter) {
    let start = text.position(at: range.lowerBound, in: .utf16)
    let end = text.position(at: range.upperBound, in: .utf16)
    object.field("line", start.line + 1)
    object.field("column", start.column + 1)
    object.field("endLine", end.line + 1)
    object.field("endColumn", end.column + 1)
  }
}
