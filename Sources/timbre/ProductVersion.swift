import Server

/// The version that `--version` and the server tell.
enum ProductVersion {
  static let current = LanguageServer.version
}
