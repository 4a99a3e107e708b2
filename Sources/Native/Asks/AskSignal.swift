import PostText

/// Something in a post that wants a thing of its reader.
package struct AskSignal: Sendable, Equatable, LinePart {
  /// What a reader is called to do: two calls to the same thing are one ask.
  package enum Action: Sendable, Equatable {
    case buy, donate, register, subscribe, apply, join, sign, vote
  }

  package enum Kind: Sendable, Equatable {
    /// “Register now”, “Donate”, “Become a member”.
    case call(Action)
    /// “Last chance”, “Only 3 left”.
    case urgency
    /// “$49”, “20 % off”, “Early bird”.
    case price
    /// An address where one buys, gives or signs up.
    case link(Action)
    /// “Tell us what you think”, “Read more”: an invitation that costs a reader nothing.
    case invitation
  }

  package var kind: Kind
  /// Bytes of the post.
  package var range: Range<Int>

  package func moved(by distance: Int) -> AskSignal {
    AskSignal(kind: kind, range: range.moved(by: distance))
  }

  /// How much it makes an ask of a post; from `AskReading.leastWeight` on it is one.
  package var weight: Int {
    switch kind {
    case .call: 2
    case .urgency, .price, .link: 1
    case .invitation: 0
    }
  }

  package var action: Action? {
    switch kind {
    case .call(let action), .link(let action): action
    case .urgency, .price, .invitation: nil
    }
  }
}
