/// A command line that can't be carried out. The message says what is wrong and what to do.
struct UsageError: Error {
  var message: String

  init(_ message: String) {
    self.message = message
  }
}
