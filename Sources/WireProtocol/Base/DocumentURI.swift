package import JSON

/// The name of a document, as the client gave it.
///
/// Equality is that of the text: clients send the same spelling for the same document. Only `file` URIs
/// have a path; every other scheme (`untitled:`, `vscode-notebook-cell:`) is an opaque name.
package struct DocumentURI: Sendable, Hashable, JSONDecodable, JSONEncodable, CustomStringConvertible {
  package var string: String

  package init(_ string: String) {
    self.string = string
  }

  package init(json: JSONNode) throws(DecodingFailure) {
    string = try String(json: json)
  }

  package func encode(to json: inout JSONWriter) { json.string(string) }

  package var description: String { string }
}

/// File URIs and paths (RFC 8089).
extension DocumentURI {
  /// The URI of an absolute path. `C:\posts\a.md` and `C:/posts/a.md` are taken as Windows paths, and
  /// `\\host\share` as a path on that host.
  package init(path: String) {
    var bytes = Array(path.utf8)
    if Self.beginsWithDrive(bytes, before: #"/\"#) || bytes.starts(with: Array(#"\\"#.utf8)) {
      bytes = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    }
    if bytes.starts(with: Array("//".utf8)) {
      bytes.removeFirst(2)
    } else if bytes.first != UInt8(ascii: "/") {
      bytes.insert(UInt8(ascii: "/"), at: 0)
    }
    var uri = Array("file://".utf8)
    for byte in bytes { Self.appendEncoded(byte, to: &uri) }
    self.init(String(decoding: uri, as: UTF8.self))
  }

  /// The path of a `file` URI, percent escapes decoded; nil for other schemes and for what is no path.
  ///
  /// `file:///c%3A/posts` is the Windows path `c:/posts`, and `file://host/share` is `//host/share`. Query and fragment are no
  /// part of the path. An escape that can't be decoded stands for itself.
  package var path: String? {
    let bytes = Array(string.utf8)
    let scheme = Array("file:".utf8)
    guard bytes.count > scheme.count, zip(bytes, scheme).allSatisfy({ Self.lowercase($0) == $1 }) else { return nil }
    var rest = bytes[scheme.count...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    var path: [UInt8] = []
    if rest.starts(with: Array("//".utf8)) {
      rest = rest.dropFirst(2)
      let host = rest.prefix { $0 != UInt8(ascii: "/") }
      if !host.isEmpty, host.map(Self.lowercase) != Array("localhost".utf8) { path = Array("//".utf8) + host }
      rest = rest.dropFirst(host.count)
    }
    path += Self.decoded(rest)
    if path.first == UInt8(ascii: "/"), Self.beginsWithDrive(path.dropFirst(), before: "/") { path.removeFirst() }
    // NUL ends a path for the operating system, so a path with one would name another file.
    guard !path.isEmpty, !path.contains(0) else { return nil }
    return String(validating: path, as: UTF8.self)
  }

  /// Whether the bytes begin as `C:` alone or before one of the separators.
  private static func beginsWithDrive(_ bytes: some Collection<UInt8>, before separators: String) -> Bool {
    let start = Array(bytes.prefix(3))
    guard start.count >= 2, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20) else { return false }
    guard start[1] == UInt8(ascii: ":") else { return false }
    return start.count == 2 || separators.utf8.contains(start[2])
  }

  /// Everything but the unreserved characters and the slash is escaped, the colon of a drive too, which is
  /// how editors spell it.
  private static func appendEncoded(_ byte: UInt8, to uri: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      uri.append(byte)
    default:
      uri.append(UInt8(ascii: "%"))
      uri.append(hexadecimalDigit(byte >> 4))
      uri.append(hexadecimalDigit(byte & 0x0F))
    }
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = escapedByte(rest) {
        result.append(value)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// The byte that the two digits at the start spell.
  private static func escapedByte(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard let first = digits.first, let second = digits.dropFirst().first,
      let high = hexadecimalValue(first), let low = hexadecimalValue(second)
    else { return nil }
    return high << 4 | low
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func hexadecimalValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
