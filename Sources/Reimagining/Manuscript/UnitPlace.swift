/// A unit among its neighbours.
struct UnitPlace {
  private let units: [SourceUnit]
  private let index: Int
  let roleBefore: SourceUnit.Role?
  let isTitle: Bool
  let isSummary: Bool
  let isInLastBlock: Bool
  /// Whether what comes next stands right behind it: no code or table between.
  let isFollowed: Bool

  init(_ index: Int, in units: [SourceUnit], of manuscript: Manuscript, roleBefore: SourceUnit.Role?) {
    self.index = index
    self.units = units
    self.roleBefore = roleBefore
    isTitle = manuscript.title == index
    isSummary = manuscript.summary == index
    isInLastBlock = units[index].block == units.last?.block
    isFollowed =
      index + 1 < units.count && !units[index + 1].isHeading && units[index + 1].block - units[index].block <= 1
  }

  var before: SourceUnit? { index > 0 ? units[index - 1] : nil }
  var after: SourceUnit? { index + 1 < units.count ? units[index + 1] : nil }
}
