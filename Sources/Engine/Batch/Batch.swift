package import JSON
package import PostText

/// Answers the lines of `timbre batch`, each by itself, so that they can be answered side by side.
package struct Batch: Sendable {
  private let configuration: Configuration
  private let today: CivilDate?

  /// - Parameter today: the present day for records that don't say.
  package init(configuration: Configuration, today: CivilDate? = nil) {
    self.configuration = configuration
    self.today = today
  }

  /// Appends the answer to one line, and a line feed, to `output`.
  ///
  /// - Parameter number: the number of the line, from 1, for the answer to a line that is no record.
  /// - Returns: whether the line was a record.
  package func answer(_ line: [UInt8], number: Int, into output: inout [UInt8]) -> Bool {
    let isRecord: Bool
    do throws(BatchRecord.Invalid) {
      write(try BatchRecord(line), into: &output)
      isRecord = true
    } catch {
      Self.write(error, number: number, into: &output)
      isRecord = false
    }
    output.append(UInt8(ascii: "\n"))
    return isRecord
  }

  /// Appends the answer to one of many records that came together; without a line feed.
  ///
  /// - Parameter number: its number among them, from 1.
  /// - Returns: whether it was a record.
  package func answer(_ record: JSONNode, number: Int, into output: inout [UInt8]) -> Bool {
    do throws(BatchRecord.Invalid) {
      write(try BatchRecord(record, id: record["id"].map { JSONWriter.bytes($0)[...] } ?? []), into: &output)
      return true
    } catch {
      Self.write(error, number: number, into: &output)
      return false
    }
  }

  private static func write(_ invalid: BatchRecord.Invalid, number: Int, into output: inout [UInt8]) {
    JSONWriter.append(to: &output) { json in
      json.object {
        $0.field("id") { $0.null() }
        $0.field("line", number)
        $0.field("error", invalid.reason)
      }
    }
  }

  private func write(_ record: BatchRecord, into output: inout [UInt8]) {
    var request = record.request
    request.today = request.today ?? today
    let analysis = Analysis(
      Document(path: record.filename, text: SourceText(record.text)), configuration: configuration,
      request: request)
    JSONWriter.append(to: &output) { json in
      json.object { answer in
        answer.field("id") { $0.raw(record.id) }
        if record.wants.contains(.findings) {
          answer.field("findings") {
            $0.array(analysis.completeFindings) { finding, json in json.object(finding.write) }
          }
        }
        if record.wants.contains(.counts) {
          answer.field("counts") { $0.array(analysis.placedCounts) { count, json in json.object(count.write) } }
        }
        if record.wants.contains(.entities) { answer.field("entities", analysis.writeEntities) }
        if record.wants.contains(.voice) { answer.field("voice", analysis.writeVoice) }
        if record.wants.contains(.reimagine) {
          answer.field("reimagine") { json in
            analysis.writeReimagined(for: record.targets, configuration: configuration, request: request, to: &json)
          }
        }
      }
    }
  }
}
