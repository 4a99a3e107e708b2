/// Marks that may begin emphasis and wait for their end.
///
/// The last one of a kind is found without a look at those of other kinds, of which a text can hold any number.
struct EmphasisStack {
  private var marks: [EmphasisMark] = []
  /// By kind, where its marks stand among all.
  private var places: [Int: [Int]] = [:]

  mutating func push(_ mark: EmphasisMark) {
    places[Self.kind(of: mark), default: []].append(marks.count)
    marks.append(mark)
  }

  /// Takes the last mark that `mark` ends, and all that were opened behind it.
  mutating func pop(closedBy mark: EmphasisMark) -> EmphasisMark? {
    guard let place = places[Self.kind(of: mark)]?.last else { return nil }
    let opener = marks[place]
    while marks.count > place {
      let last = marks.removeLast()
      places[Self.kind(of: last)]?.removeLast()
    }
    return opener
  }

  /// Marks of one kind are of the same sign, and as many.
  private static func kind(of mark: EmphasisMark) -> Int { Int(mark.byte) * 4 + mark.count }
}
