/// A piece of a post that belongs together for a reader, whatever a platform makes of it.
@usableFromInline
package struct Token: Sendable, Equatable {
  @usableFromInline
  package enum Kind: Sendable {
    /// Letters, with the apostrophes and digits inside them: `don't`, `café`, `3D`.
    case word
    /// Digits, with the separators inside and the unit glued behind: `1,200`, `10:30`, `5k`.
    case number
    /// `https://…`, `www.…`, or a host with a known top-level domain.
    case link
    case email
    /// `@name`, `@name@server`.
    case mention
    /// `#name` with at least one letter.
    case hashtag
    case emoji
    case punctuation
    case lineBreak
  }

  @usableFromInline package var kind: Kind
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32

  @inlinable
  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: range.lowerBound)
    self.end = Int32(truncatingIfNeeded: range.upperBound)
  }

  @inlinable package var range: Range<Int> { Int(start)..<Int(end) }
}

extension Token: LinePart {
  @inlinable
  package func moved(by distance: Int) -> Token {
    Token(kind, (Int(start) + distance)..<(Int(end) + distance))
  }
}
