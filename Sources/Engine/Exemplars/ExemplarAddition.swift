import JSON
import PostText

/// Exemplars to be added to a file, which whoever has the file carries out.
package struct ExemplarAddition: Sendable, Equatable {
  package enum Outcome: Sendable, Equatable {
    /// How many were added, and how many posts the file now has.
    case added(Int, total: Int)
    /// All of them are in the file already.
    case present
    /// The reason, in words without full stop.
    case failed(String)
  }

  /// Absolute.
  package var path: String
  /// The folder that the file must lie in, links followed.
  package var root: String
  package var exemplars: [Exemplar]

  package init(path: String, root: String, exemplars: [Exemplar]) {
    self.path = path
    self.root = root
    self.exemplars = exemplars
  }

  /// The file with the exemplars that it doesn't have yet at its end; what it holds stays byte for byte.
  ///
  /// - Parameter bytes: what the file holds; nothing when there is none.
  package func applied(to bytes: [UInt8]) -> (bytes: [UInt8], outcome: Outcome) {
    // What isn't UTF-8 would hold two encodings afterwards.
    guard UTF8Scalar.firstMalformedOffset(in: bytes) == nil, !bytes.contains(0) else {
      return (bytes, .failed("it is no UTF-8"))
    }
    let records = Self.records(in: bytes)
    var known = Set(records.compactMap { Self.text(of: $0, in: bytes) })
    let new = exemplars.filter { known.insert(Self.compared($0.text)).inserted }
    guard !new.isEmpty else { return (bytes, .present) }
    let lineEnd = Self.lineEnd(of: bytes)
    var result = bytes
    if let last = bytes.last, last != 0x0A { result += lineEnd }
    for exemplar in new { result += exemplar.line + lineEnd }
    return (result, .added(new.count, total: records.count + new.count))
  }

  /// The lines that hold something.
  private static func records(in bytes: [UInt8]) -> [Range<Int>] {
    let start = ASCII.has("\u{FEFF}", at: 0, in: bytes) ? 3 : 0
    return bytes[start...].split(separator: 0x0A).map { ASCII.trimmed($0.indices, in: bytes) }.filter { !$0.isEmpty }
  }

  private static func text(of record: Range<Int>, in bytes: [UInt8]) -> String? {
    (try? JSONParser.parse(bytes, in: record))?["text"]?.string.map(compared)
  }

  /// A text as it is compared: programs end lines in different ways, and some end the last one too.
  private static func compared(_ text: String) -> String {
    let bytes = text.utf8.filter { $0 != 0x0D }
    return String(decoding: bytes[ASCII.trimmed(bytes.indices, in: bytes)], as: UTF8.self)
  }

  private static func lineEnd(of bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(of: 0x0A), first > 0, bytes[first - 1] == 0x0D else { return [0x0A] }
    return [0x0D, 0x0A]
  }
}
