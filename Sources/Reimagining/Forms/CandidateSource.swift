/// Makes units into what a choice is made from.
struct CandidateSource {
  let manuscript: Manuscript
  let recipe: Recipe
  let forms: [[UnitForms.Form]]
  let costs: [[Int]]
  let values: [Double]

  func candidate(_ index: Int) -> UnitChoice.Candidate {
    let unit = manuscript.units[index]
    let canStand = unit.role == .title ? !recipe.isOneLine : !unit.isHeading || recipe.showsHeadings
    let next = index + 1 < manuscript.units.count ? manuscript.units[index + 1] : nil
    let isFreed = !forms[index].isEmpty && forms[index].allSatisfy(\.isFreed)
    return UnitChoice.Candidate(
      forms: canStand
        ? forms[index].indices.map { form in
          UnitChoice.Form(cost: costs[index][form], value: values[index] * (form == 0 ? 1 : Self.worthOfReduced))
        } : [],
      need: isFreed ? .nothing : unit.need, owes: owed(by: index), group: unit.group,
      introduces: unit.announces && next?.group != unit.group ? next?.group : nil)
  }

  private static let worthOfReduced = 0.95

  private func owed(by index: Int) -> Int {
    let unit = manuscript.units[index]
    // A heading stands above something.
    if unit.isHeading, unit.role != .title { return 1 }
    // A post that ends in code would seem to be cut off.
    if unit.kind == .code { return 1 }
    guard unit.announces else { return 0 }
    guard index + 1 < manuscript.units.count else { return 1 }
    let next = manuscript.units[index + 1]
    guard next.isItem, next.group != unit.group else { return 1 }
    return min(2, manuscript.units[(index + 1)...].prefix { $0.group == next.group }.count)
  }
}
