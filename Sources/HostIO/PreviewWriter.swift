import Engine
import Server

/// Puts pages where browsers can open them, and nobody but the user can.
enum PreviewWriter {
  static func write(_ file: PreviewFile) -> PreviewFile.Outcome {
    guard let cache = FileSystem.cacheFolder else { return .failed(reason: "there is no home folder to write it to") }
    let folder = Path.resolve("previews", in: cache)
    let path = Path.resolve(file.name, in: folder)
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(folder)
      try FileSystem.replace(path, with: file.html, newMode: 0o600)
      return .written(path)
    } catch {
      return .failed(reason: "\(error.path): \(error.reason)")
    }
  }
}
