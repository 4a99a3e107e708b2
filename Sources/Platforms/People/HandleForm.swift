import PostText

extension MentionFacts.Form {
  /// A handle as somebody wrote it down, without the sign that makes a mention of it; nil when no account can have that
  /// name.
  package func handle(_ written: String) -> String? {
    let trimmed = ASCII.trimmed(0..<written.utf8.count, in: Array(written.utf8))
    let text = String(decoding: Array(written.utf8)[trimmed], as: UTF8.self)
    let handle = String(text.dropFirst(signLength(of: text)))
    return isHandle(Array(handle.utf8)) ? handle : nil
  }

  private func signLength(of text: String) -> Int {
    switch self {
    case .name, .dottedName, .domain, .account: text.hasPrefix("@") ? 1 : 0
    case .slash: ["/u/", "u/"].first(where: text.hasPrefix)?.count ?? 0
    case .picker, .none: 0
    }
  }

  private func isHandle(_ handle: [UInt8]) -> Bool {
    let isWord = { (bytes: ArraySlice<UInt8>, others: [UInt8]) in
      !bytes.isEmpty && bytes.allSatisfy { ASCII.isAlphanumeric($0) || others.contains($0) }
    }
    switch self {
    case .name(let longest): return handle.count <= longest && isWord(handle[...], Array("_".utf8))
    case .dottedName: return isWord(handle[...], Array("_.".utf8))
    case .domain: return HandleSyntax.bluesky(handle, range: handle.indices)
    case .account:
      let parts = handle.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      guard let name = parts.first, parts.count <= 2, isWord(name, Array("_.-".utf8)) else { return false }
      return parts.count == 1 || parts[1].contains(UInt8(ascii: ".")) && isWord(parts[1], Array(".-".utf8))
    case .slash: return isWord(handle[...], Array("_-".utf8))
    case .picker: return !handle.isEmpty && !handle.contains(where: { $0 < 0x20 })
    case .none: return false
    }
  }
}
