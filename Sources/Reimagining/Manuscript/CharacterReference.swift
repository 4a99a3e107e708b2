/// The references of HTML that stand in texts which were written for the web.
enum CharacterReference {
  /// What `&name;` shows; nil when it is none that is known.
  static func text(of name: String) -> String? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") { return scalar(UInt32(name.dropFirst(2), radix: 16)) }
    if name.hasPrefix("#") { return scalar(UInt32(name.dropFirst())) }
    return named[name]
  }

  private static func scalar(_ value: UInt32?) -> String? {
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return scalar == "\u{A0}" ? " " : String(Character(scalar))
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "copy": "©", "reg": "®", "trade": "™",
    "eacute": "é", "euro": "€", "middot": "·", "bull": "•", "laquo": "«", "raquo": "»",
  ]
}
