/// What a scalar is to the rules of grapheme cluster boundaries: UAX #29's Grapheme_Cluster_Break, split by
/// Indic_Conjunct_Break (GB9c) and Extended_Pictographic (GB11).
///
/// The raw values are those of the generated table.
enum GraphemeBreak: UInt8 {
  case other, cr, lf, control
  /// Extends the cluster before it. The second also goes on with an Indic conjunct, the third joins one.
  case extend, conjunctExtend, conjunctLinker
  case zeroWidthJoiner, regionalIndicator, prepend, spacingMark
  case hangulL, hangulV, hangulT, hangulLV, hangulLVT
  case pictographic, consonant

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .other
    case 0xAC00...0xD7A3: self = (scalar.value - 0xAC00) % 28 == 0 ? .hangulLV : .hangulLVT
    default: self = GraphemeBreak(rawValue: GraphemeBreakTable.map[scalar]) ?? .other
    }
  }

  /// Whether the scalar goes with the one before it, whatever that is short of a control (GB9).
  var isExtending: Bool {
    switch self {
    case .extend, .conjunctExtend, .conjunctLinker, .zeroWidthJoiner: true
    default: false
    }
  }

  var isControl: Bool { self == .cr || self == .lf || self == .control }
}

extension GraphemeBreak {
  /// What the two scalars beside a place say about a boundary there.
  enum Verdict {
    case boundary, none
    /// Decided by what stands before the first: GB9c, GB11, GB12 and GB13.
    case conjunct, joinedEmoji, flag
  }

  /// The verdict on the place between `self` and `next`.
  @inline(__always)
  func verdict(before next: GraphemeBreak) -> Verdict {
    if self == .other, next == .other { return .boundary }
    if isControl || next.isControl { return self == .cr && next == .lf ? .none : .boundary }
    if next.isExtending || next == .spacingMark || self == .prepend { return .none }
    switch (self, next) {
    case (.hangulL, .hangulL), (.hangulL, .hangulV), (.hangulL, .hangulLV), (.hangulL, .hangulLVT): return .none
    case (.hangulLV, .hangulV), (.hangulLV, .hangulT), (.hangulV, .hangulV), (.hangulV, .hangulT): return .none
    case (.hangulLVT, .hangulT), (.hangulT, .hangulT): return .none
    case (.conjunctExtend, .consonant), (.conjunctLinker, .consonant), (.zeroWidthJoiner, .consonant):
      return .conjunct
    case (.zeroWidthJoiner, .pictographic): return .joinedEmoji
    case (.regionalIndicator, .regionalIndicator): return .flag
    default: return .boundary
    }
  }
}

/// Finds the boundaries of grapheme clusters in one pass over the scalars of a text.
struct GraphemeBreaker {
  private var previous = GraphemeBreak.control
  private var emoji = Emoji.none
  private var conjunct = Conjunct.none
  private var flagIsOpen = false

  /// How far the scalars just passed are into "pictograph, extending scalars, joiner" (GB11).
  private enum Emoji { case none, pictograph, joined }

  /// How far the scalars just passed are into "consonant, linker" (GB9c).
  private enum Conjunct { case none, consonant, linked }

  /// Whether a cluster begins with the next scalar; the first scalar begins one.
  @inline(__always)
  mutating func beginsCluster(_ next: GraphemeBreak) -> Bool {
    let begins =
      switch previous.verdict(before: next) {
      case .boundary: true
      case .none: false
      case .conjunct: conjunct != .linked
      case .joinedEmoji: emoji != .joined
      case .flag: !flagIsOpen
      }
    if previous != .other || next != .other { remember(next) }
    return begins
  }

  private mutating func remember(_ next: GraphemeBreak) {
    previous = next
    flagIsOpen = next == .regionalIndicator && !flagIsOpen
    switch next {
    case .pictographic: emoji = .pictograph
    case .zeroWidthJoiner: emoji = emoji == .pictograph ? .joined : .none
    case .extend, .conjunctExtend, .conjunctLinker: emoji = emoji == .pictograph ? .pictograph : .none
    default: emoji = .none
    }
    switch next {
    case .consonant: conjunct = .consonant
    case .conjunctLinker: conjunct = conjunct == .none ? .none : .linked
    case .conjunctExtend, .zeroWidthJoiner: break
    default: conjunct = .none
    }
  }
}
