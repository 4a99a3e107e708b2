/// Why a header can't be read.
package enum FramingError: Error, Sendable, Equatable, CustomStringConvertible {
  case missingContentLength
  case invalidContentLength
  case conflictingContentLengths
  case contentTooLong
  case notAHeader
  case headerTooLong

  package var description: String {
    switch self {
    case .missingContentLength: "a message header without Content-Length"
    case .invalidContentLength: "a Content-Length that is no number"
    case .conflictingContentLengths: "a message header with two different Content-Lengths"
    case .contentTooLong: "a Content-Length beyond \(MessageFramer.maximumContentLength) bytes"
    case .notAHeader: "bytes that are no message header"
    case .headerTooLong: "a message header line beyond \(MessageFramer.maximumLineLength) bytes"
    }
  }
}

/// What the header lines of one message have said so far.
struct MessageHeader: Sendable {
  /// The one header with a meaning; names are matched without regard to case.
  static let contentLengthName = Array("content-length:".utf8)

  private(set) var contentLength: Int?

  /// Whether no line has come yet.
  private(set) var isEmpty = true

  /// Takes a line without its line end. Other headers (`Content-Type`) are passed over.
  mutating func add(_ line: ArraySlice<UInt8>) -> FramingError? {
    isEmpty = false
    guard Self.namesContentLength(line) else {
      return Self.isHeader(line) && Self.lastName(in: line) == nil ? nil : .notAHeader
    }
    switch Self.length(line.dropFirst(Self.contentLengthName.count)) {
    case .failure(let error): return error
    case .success(let length):
      guard contentLength == nil || contentLength == length else { return .conflictingContentLengths }
      contentLength = length
      return nil
    }
  }

  /// Where `Content-Length:` begins in the bytes, the last time if several times.
  static func lastName(in bytes: ArraySlice<UInt8>) -> Int? {
    var search = ContentLengthSearch()
    var start: Int?
    for (offset, byte) in zip(bytes.indices, bytes) where search.advance(over: byte) {
      start = offset + 1 - contentLengthName.count
    }
    return start
  }

  private static func namesContentLength(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= contentLengthName.count
      && zip(line, contentLengthName).allSatisfy { lowercase($0) == $1 }
  }

  /// Whether the line is a name of letters, digits and hyphens, then a colon.
  private static func isHeader(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return false }
    return line[..<colon].allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
  }

  private static func length(_ value: ArraySlice<UInt8>) -> Result<Int, FramingError> {
    let blank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let digits = value.drop(while: blank).reversed().drop(while: blank).reversed()
    guard !digits.isEmpty else { return .failure(.invalidContentLength) }
    var length = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return .failure(.invalidContentLength) }
      // Saturating above the limit keeps any number of digits from overflowing.
      length = min(length * 10 + Int(digit - UInt8(ascii: "0")), MessageFramer.maximumContentLength + 1)
    }
    return length > MessageFramer.maximumContentLength ? .failure(.contentTooLong) : .success(length)
  }

  @inline(__always)
  static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}

/// Finds `Content-Length:` in bytes that come one after the other.
struct ContentLengthSearch: Sendable {
  /// How much of the name the last bytes spelled.
  private var matched = 0

  /// Takes the next byte; true when it completes the name.
  ///
  /// The name's first letter comes back only inside it after `content-`, never so that a shorter beginning
  /// could still match: starting over on a mismatch misses nothing.
  mutating func advance(over byte: UInt8) -> Bool {
    let name = MessageHeader.contentLengthName
    let letter = MessageHeader.lowercase(byte)
    if letter == name[matched] {
      matched += 1
    } else {
      matched = letter == name[0] ? 1 : 0
    }
    guard matched == name.count else { return false }
    matched = 0
    return true
  }
}
