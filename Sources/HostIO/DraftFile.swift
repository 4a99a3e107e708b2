package import Engine
import PostText

/// A draft read from a file or from standard input.
package struct DraftFile: Sendable {
  /// As the user named it.
  package var displayPath: String
  package var document: Document
  /// The bytes as they are on disk.
  package var bytes: [UInt8]

  /// Whether the header says that it has been published, so that it is history.
  package var isPublished: Bool {
    Header.read(document.text)?.value("status")?.value == "published"
  }

  /// Reads a file; the failure says where the text goes wrong.
  package static func read(_ displayPath: String) throws(FileSystem.Failure) -> DraftFile {
    try DraftFile(
      FileSystem.read(displayPath), displayPath: displayPath,
      path: Path.resolve(displayPath, in: FileSystem.currentFolder))
  }

  /// Takes bytes that came another way under a name of the user's.
  package init(_ bytes: [UInt8], displayPath: String, path: String?) throws(FileSystem.Failure) {
    if let offset = UTF8Scalar.firstMalformedOffset(in: bytes) {
      let line = LineTable(bytes).line(at: offset) + 1
      throw FileSystem.Failure(
        "\(displayPath):\(line)", "this isn't UTF-8 (byte \(offset + 1) of the file): save it as UTF-8")
    }
    if let offset = bytes.firstIndex(of: 0) {
      let line = LineTable(bytes).line(at: offset) + 1
      throw FileSystem.Failure("\(displayPath):\(line)", "this holds a NUL byte, so it is no text: check the file")
    }
    self.displayPath = displayPath
    self.bytes = bytes
    self.document = Document(path: path, text: SourceText(repairing: bytes))
  }
}
