/// Something in which two variants contradict each other, with what each of them has.
package struct VariantDifference: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case person, formality, humor, respect, enthusiasm, contractions, exclamations, grade, spelling, name, emoji

    /// Whether it tells of other people by itself; what the form of a platform may explain only goes with others.
    var isTelling: Bool { self != .emoji }
  }

  /// What one of the two has.
  package struct Side: Sendable, Equatable {
    /// For a message, where the other variant has been told before it.
    package var said: String
    /// For a message, where it is told first; nil where that is no different.
    package var saidFirst: String?
    /// Where it shows, if anything shows it.
    package var place: VariantPlace?
    /// Whether a declared voice has it otherwise.
    package var breaksVoice = false
  }

  package var kind: Kind
  package var first: Side
  package var second: Side

  init(_ kind: Kind, _ first: Side, _ second: Side) {
    (self.kind, self.first, self.second) = (kind, first, second)
  }

  /// The same difference, seen from the other variant.
  package var turned: VariantDifference { VariantDifference(kind, second, first) }
}
