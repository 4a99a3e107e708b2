/// A place in one of the texts of a variant.
package struct VariantPlace: Sendable, Equatable, Comparable {
  package var text: Int
  package var range: Range<Int>

  package init(text: Int, range: Range<Int>) {
    (self.text, self.range) = (text, range)
  }

  package static func < (left: VariantPlace, right: VariantPlace) -> Bool {
    (left.text, left.range.lowerBound) < (right.text, right.range.lowerBound)
  }
}
