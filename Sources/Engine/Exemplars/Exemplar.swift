import JSON

/// A post that shows how a voice sounds: a line of a JSON Lines file.
package struct Exemplar: Sendable, Equatable {
  /// As it was published, its lines ended by LF.
  package var text: String
  /// `2026-12-01`
  package var date: String?
  /// The platform id, where it was for one alone.
  package var platform: String?

  package init(text: String, date: String? = nil, platform: String? = nil) {
    self.text = text
    self.date = date
    self.platform = platform
  }

  /// The record without its line end.
  package var line: [UInt8] {
    JSONWriter.bytes { json in
      json.object {
        $0.field("text", text)
        $0.optionalField("date", date)
        $0.optionalField("platform", platform)
      }
    }
  }
}
