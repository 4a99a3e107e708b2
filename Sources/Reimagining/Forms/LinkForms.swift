import Platforms
import PostText

/// What an address becomes on a platform.
enum LinkForms {
  /// Without what tracks single readers, or says that they come from another platform; else as it is.
  static func address(_ address: String, on platform: Platform) -> String {
    let bytes = Array(address.utf8)
    let link = LinkParts(bytes.indices, in: bytes)
    guard let (range, replacement) = link.queryWithoutTracking(on: platform) else { return address }
    return String(decoding: bytes[..<range.lowerBound] + replacement.utf8 + bytes[range.upperBound...], as: UTF8.self)
  }
}
