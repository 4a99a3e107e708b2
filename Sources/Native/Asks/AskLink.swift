import PostText

/// Addresses where one buys, gives or signs up.
enum AskLink {
  /// What a link of a post leads to: a part of its host or path says it. Nil where none does.
  static func action(_ link: Range<Int>, in bytes: [UInt8]) -> AskSignal.Action? {
    var start = link.lowerBound
    var index = start
    while index <= link.upperBound {
      if index == link.upperBound || !isOfPart(bytes[index]) {
        let length = index - start
        if length >= leastLength, length <= mostLength, let action = parts[ASCII.folded(start..<index, in: bytes)] {
          return action
        }
        start = index + 1
      }
      index += 1
    }
    return nil
  }

  private static func isOfPart(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") }

  private static let leastLength = 3
  private static let mostLength = 16
  private static let parts: [[UInt8]: AskSignal.Action] = {
    var known: [[UInt8]: AskSignal.Action] = [:]
    for (action, words) in names {
      for word in words.split(separator: " ") { known[Array(word.utf8)] = action }
    }
    return known
  }()

  private static let names: [(AskSignal.Action, String)] = [
    (.buy, "shop store buy checkout cart tickets ticket ticketmaster etsy order booking"),
    (
      .donate,
      "donate donation donations give giving gofundme actblue patreon kickstarter indiegogo givebutter justgiving"
    ),
    (.register, "eventbrite register registration rsvp signup sign-up enroll"),
    (.subscribe, "subscribe newsletter"),
    (.apply, "apply application applications"),
    (.join, "join membership become-a-member"),
    (.sign, "petition petitions"),
  ]
}
