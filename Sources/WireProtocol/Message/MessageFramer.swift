/// Cuts a stream of bytes into message bodies at their `Content-Length` headers (LSP, base protocol).
///
/// Bytes come in chunks of any size, cut anywhere. After a broken header the framer reports it once and goes
/// on at the next thing that looks like `Content-Length:`, so one bad message never deafens the server.
/// Memory grows with the bytes that came, never with the length that a header announces.
package struct MessageFramer: Sendable {
  /// What came out of the stream.
  package enum Event: Sendable, Equatable {
    case body([UInt8])
    case malformed(FramingError)
  }

  /// The longest body taken: 256 MB.
  package static let maximumContentLength = 256 << 20

  /// The longest header line taken, far above any that has a meaning here.
  static let maximumLineLength = 8192

  private enum State {
    /// Between messages or inside a header.
    case header
    /// Inside a body of which `missing` bytes are still to come.
    case body(missing: Int)
    /// After a broken header, looking for the next one.
    case searching
  }

  private var state = State.header
  private var header = MessageHeader()
  private var line: [UInt8] = []
  private var body: [UInt8] = []
  private var search = ContentLengthSearch()

  /// Whether an error was reported since the last whole message; until the next one further errors are part
  /// of the same accident.
  private var isRecovering = false

  package init() {}

  /// The header and body of a message, ready to be written.
  package static func frame(_ body: [UInt8]) -> [UInt8] {
    var message = Array("Content-Length: \(body.count)\r\n\r\n".utf8)
    message.reserveCapacity(message.count + body.count)
    message.append(contentsOf: body)
    return message
  }

  /// Whether the bytes so far end in the middle of a message.
  package var isInsideMessage: Bool {
    switch state {
    case .header: !line.isEmpty || !header.isEmpty
    case .body: true
    case .searching: false
    }
  }

  /// Takes the next bytes of the stream and gives what they complete, in order.
  package mutating func receive(_ chunk: some Collection<UInt8>) -> [Event] {
    let bytes = Array(chunk)
    var events: [Event] = []
    var position = 0
    while position < bytes.count {
      switch state {
      case .header: receiveHeader(bytes, &position, &events)
      case .body(let missing): receiveBody(bytes, &position, missing: missing, &events)
      case .searching: searchHeader(bytes, &position)
      }
    }
    return events
  }

  private mutating func receiveHeader(_ bytes: [UInt8], _ position: inout Int, _ events: inout [Event]) {
    let room = max(0, Self.maximumLineLength + 1 - line.count)
    let next = bytes[position...].prefix(room)
    let lineFeed = next.firstIndex(of: 0x0A)
    line.append(contentsOf: next[..<(lineFeed ?? next.endIndex)])
    position = lineFeed.map { $0 + 1 } ?? next.endIndex
    if lineFeed != nil {
      finishLine(&events)
    } else if line.count > Self.maximumLineLength {
      abandonLine(&events)
    }
  }

  /// Acts on a header line that is complete but for its line feed.
  private mutating func finishLine(_ events: inout [Event]) {
    if line.last == 0x0D { line.removeLast() }
    defer { line.removeAll(keepingCapacity: true) }
    if line.isEmpty {
      finishHeader(&events)
    } else if let error = header.add(line[...]) {
      recover(from: error, &events)
      // The end of a body whose length was announced too short stands before the next header on its line.
      if let name = MessageHeader.lastName(in: line[1...]), header.add(line[name...]) == nil { state = .header }
    }
  }

  private mutating func finishHeader(_ events: inout [Event]) {
    // A blank line between messages is no header; some clients end their bodies with one.
    guard !header.isEmpty else { return }
    guard let length = header.contentLength else { return recover(from: .missingContentLength, &events) }
    header = MessageHeader()
    state = .body(missing: length)
    if length == 0 { finishBody(&events) }
  }

  /// Gives up a line that is too long to be a header's, except for a header that may have begun in it.
  private mutating func abandonLine(_ events: inout [Event]) {
    recover(from: .headerTooLong, &events)
    if let name = MessageHeader.lastName(in: line[1...]) {
      line.removeSubrange(..<name)
      state = .header
    } else {
      for byte in line { _ = search.advance(over: byte) }
      line.removeAll(keepingCapacity: true)
    }
  }

  private mutating func receiveBody(
    _ bytes: [UInt8], _ position: inout Int, missing: Int, _ events: inout [Event]
  ) {
    let end = position + min(missing, bytes.count - position)
    body.append(contentsOf: bytes[position..<end])
    state = .body(missing: missing - (end - position))
    if end - position == missing { finishBody(&events) }
    position = end
  }

  private mutating func finishBody(_ events: inout [Event]) {
    events.append(.body(body))
    body = []
    state = .header
    isRecovering = false
  }

  /// Reports a broken header and looks for the next one.
  private mutating func recover(from error: FramingError, _ events: inout [Event]) {
    if !isRecovering { events.append(.malformed(error)) }
    isRecovering = true
    header = MessageHeader()
    search = ContentLengthSearch()
    state = .searching
  }

  /// Looks for a header name and, when it is complete, puts it into `line` as if it had begun a line.
  private mutating func searchHeader(_ bytes: [UInt8], _ position: inout Int) {
    while position < bytes.count {
      let isFound = search.advance(over: bytes[position])
      position += 1
      if isFound {
        line.append(contentsOf: MessageHeader.contentLengthName)
        state = .header
        return
      }
    }
  }
}
