/// Writes HTML in which nothing of a draft can be anything but text.
///
/// Markup comes as literals of this program alone (`StaticString`); every other text is escaped on its way in, so that
/// there is no place where somebody has to remember it.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<StaticString, String>

  private(set) var bytes: [UInt8] = []

  /// Markup or styles that this program holds.
  mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func element(
    _ tag: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    start(tag, attributes)
    content(&self)
    markup("</")
    markup(tag)
    markup(">")
  }

  mutating func element(_ tag: StaticString, _ attributes: Attributes = [:], text: String) {
    element(tag, attributes) { $0.text(text) }
  }

  private mutating func start(_ tag: StaticString, _ attributes: Attributes) {
    markup("<")
    markup(tag)
    for (name, value) in attributes {
      markup(" ")
      markup(name)
      // An attribute without a value holds by being there.
      guard !value.isEmpty else { continue }
      markup("=\"")
      text(value)
      markup("\"")
    }
    markup(">")
  }

  mutating func text(_ string: String) { text(string.utf8) }

  /// Any bytes, as text: also fit to stand between the quotes of an attribute.
  mutating func text(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case UInt8(ascii: "'"): markup("&#39;")
      case UInt8(ascii: "`"): markup("&#96;")
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"): bytes.append(byte)
      // A parser would take them out, or end somewhere.
      case 0..<0x20, 0x7F: markup("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}
