/// A value and where it stands in the text it was read from.
package struct Spanned<Value: Sendable>: Sendable {
  package var value: Value
  package var range: Range<Int>

  package init(_ value: Value, _ range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

extension Spanned: Equatable where Value: Equatable {}
