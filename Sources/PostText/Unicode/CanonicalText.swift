/// A text in canonical decomposition and order, to be composed again.
struct CanonicalText {
  private struct Element {
    var scalar: Unicode.Scalar
    /// The rank of the canonical combining class; 0 for a starter.
    var rank: UInt8
  }

  private var elements: [Element] = []

  /// Where the scalars behind the last starter begin, which may still have to be put in order.
  private var unorderedStart = 0

  /// Adds the canonical decomposition of `scalar`.
  mutating func append(_ scalar: Unicode.Scalar) {
    if let syllable = HangulSyllable(scalar) {
      for part in syllable.parts { appendWhole(part) }
      return
    }
    // Only the first scalar of a decomposition decomposes again; the seconds are kept, the last one first.
    var first = scalar
    var seconds: [Unicode.Scalar] = []
    while let (next, second) = CanonicalMapping.decomposition(of: first) {
      if let second { seconds.append(second) }
      first = next
    }
    appendWhole(first)
    for second in seconds.reversed() { appendWhole(second) }
  }

  private mutating func appendWhole(_ scalar: Unicode.Scalar) {
    let rank = CanonicalMapping.rank(of: scalar)
    if rank == 0 {
      order()
      unorderedStart = elements.count + 1
    }
    elements.append(Element(scalar: scalar, rank: rank))
  }

  /// Puts the marks behind the last starter into canonical order, keeping those of one class as they stand.
  private mutating func order() {
    guard unorderedStart < elements.count else { return }
    let marks = elements[unorderedStart...]
    let isOrdered = zip(marks, marks.dropFirst()).allSatisfy { $0.rank <= $1.rank }
    if !isOrdered { elements[unorderedStart...].sort { $0.rank < $1.rank } }
  }

  /// Joins each starter with the scalars behind it that nothing blocks.
  mutating func compose() {
    order()
    var starter: Int?
    var length = 0
    for element in elements {
      // Everything kept between the starter and here has the rank of its last scalar or a lower one.
      let isBlocked = starter.map { $0 < length - 1 && elements[length - 1].rank >= element.rank } ?? true
      if !isBlocked, let place = starter,
        let composite = CanonicalMapping.composite(elements[place].scalar, element.scalar)
      {
        elements[place].scalar = composite
        continue
      }
      elements[length] = element
      if element.rank == 0 { starter = length }
      length += 1
    }
    elements.removeLast(elements.count - length)
    unorderedStart = length
  }

  func utf8(reserving capacity: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(capacity)
    for element in elements {
      if let encoded = UTF8.encode(element.scalar) { result += encoded }
    }
    return result
  }
}
