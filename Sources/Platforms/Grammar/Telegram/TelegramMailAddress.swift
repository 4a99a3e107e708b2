import PostText

/// E-mail addresses as Telegram knows them: they are found like links, but are none.
enum TelegramMailAddress {
  private static let longestUserPart = 26
  private static let longestLastUserPart = 35
  private static let mostUserParts = 11
  private static let longestLabel = 30
  private static let mostLabels = 6
  private static let topLevelLengths = 2...8

  /// Whether `candidate` is an address, with or without `mailto:` before it.
  static func isAddress(_ bytes: [UInt8], candidate: Range<Int>) -> Bool {
    let start = ASCII.has("mailto:", at: candidate.lowerBound, in: bytes) ? candidate.lowerBound + 7 : nil
    return isPlainAddress(bytes[candidate])
      || start.map { $0 < candidate.upperBound && isPlainAddress(bytes[$0..<candidate.upperBound]) } ?? false
  }

  private static func isPlainAddress(_ address: ArraySlice<UInt8>) -> Bool {
    guard let sign = address.firstIndex(of: UInt8(ascii: "@")) else { return false }
    return isUser(address[..<sign]) && isDomain(address[(sign + 1)...])
  }

  /// Whether `user` is made of parts with a dot or plus sign behind each but the last, which mustn't be empty.
  private static func isUser(_ user: ArraySlice<UInt8>) -> Bool {
    let parts = user.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "+") }
    guard parts.count <= mostUserParts, let last = parts.last, (1...longestLastUserPart).contains(last.count) else {
      return false
    }
    return parts.allSatisfy { $0.allSatisfy(isPart) } && parts.dropLast().allSatisfy { $0.count <= longestUserPart }
  }

  private static func isDomain(_ domain: ArraySlice<UInt8>) -> Bool {
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (2...(mostLabels + 1)).contains(labels.count), let top = labels.last else { return false }
    return topLevelLengths.contains(top.count) && top.allSatisfy(ASCII.isLetter)
      && labels.dropLast().allSatisfy(isLabel)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    guard let first = label.first, let last = label.last, label.count <= longestLabel else { return false }
    return ASCII.isAlphanumeric(first) && ASCII.isAlphanumeric(last) && label.allSatisfy(isPart)
  }

  private static func isPart(_ byte: UInt8) -> Bool { ASCII.isWord(byte) || byte == UInt8(ascii: "-") }
}
