/// Makes units into what a choice is made from.
struct CandidateSource {
  private let material: PostMaterial
  private let units: [SourceUnit]
  /// By the unit that opens it.
  private var lists: [Int: CountedList] = [:]
  private var listed: Set<Int> = []
  /// The block that the text begins with.
  private let leadBlock: Int?

  init(_ material: PostMaterial) {
    self.material = material
    units = material.manuscript.units
    leadBlock = units.first { !$0.isHeading && !$0.isFromHeader && !$0.role.isApart }?.block
    for index in units.indices where units[index].announces {
      guard let list = CountedList(openedBy: index, in: units) else { continue }
      lists[index] = list
      listed.formUnion(list.all.dropFirst())
    }
  }

  func candidate(_ index: Int) -> UnitChoice.Candidate {
    let unit = units[index]
    if let list = lists[index] { return candidate(for: list, need: unit.need) }
    if listed.contains(index) { return UnitChoice.Candidate(forms: []) }
    let canStand = unit.role == .title ? !material.recipe.isOneLine : !unit.isHeading || material.recipe.showsHeadings
    let before = index > 0 ? units[index - 1] : nil
    let next = index + 1 < units.count ? units[index + 1] : nil
    let isFreed = !material.forms[index].isEmpty && material.forms[index].allSatisfy(\.isFreed)
    return UnitChoice.Candidate(
      forms: canStand
        ? material.forms[index].indices.map { form in
          UnitChoice.Form(
            cost: material.costs[index][form], value: material.values[index] * (form == 0 ? 1 : Self.worthOfReduced))
        } : [],
      need: isFreed ? .nothing : unit.need, owes: owed(by: index), group: unit.group,
      introduces: unit.announces && next?.group != unit.group ? next?.group : nil, isAside: isAside(unit, before: next),
      paragraph: before?.block != unit.block ? nil : unit.block == leadBlock ? .lead : .other)
  }

  /// Whether a unit leaves what follows it to what stands before it: an aside, or a heading over what is said of the
  /// whole.
  private func isAside(_ unit: SourceUnit, before next: SourceUnit?) -> Bool {
    unit.isHeading ? next?.opening.namesSubject == true : unit.isAside
  }

  /// The units that stand for a chosen one, each with the number of its form.
  func units(of index: Int, form: Int) -> [(unit: Int, form: Int)] {
    guard let list = lists[index] else { return [(index, form)] }
    return (form == 0 ? list.all : list.heads).map { ($0, 0) }
  }

  private static let worthOfReduced = 0.95

  private func candidate(for list: CountedList, need: SourceUnit.Need) -> UnitChoice.Candidate {
    let choices = [list.all, list.heads].map { units in
      let canStand = units.allSatisfy { !material.forms[$0].isEmpty }
      return UnitChoice.Form(
        cost: canStand ? units.reduce(0) { $0 + (material.costs[$1].first ?? 0) } : .max,
        value: units.reduce(0) { $0 + material.values[$1] })
    }
    return UnitChoice.Candidate(forms: choices, need: need)
  }

  /// A first step leads nowhere without the second.
  private func isFirstStep(_ index: Int) -> Bool {
    guard index + 1 < units.count, case .item(_, isOrdered: true) = units[index].kind else {
      return false
    }
    let group = units[index].group
    return units[index + 1].isItem && units[index + 1].group == group
      && (index == 0 || units[index - 1].group != group)
  }

  private func owed(by index: Int) -> Int {
    let unit = units[index]
    // A heading stands above something.
    if unit.isHeading, unit.role != .title { return 1 }
    // A post that ends in code would seem to be cut off.
    if unit.kind == .code { return 1 }
    // A quotation that has one stands as a whole, with the line that says whose it is.
    if Attribution.line(behind: index, in: units) != nil { return 1 }
    if isFirstStep(index) { return 1 }
    guard unit.announces else { return 0 }
    guard index + 1 < units.count else { return 1 }
    let next = units[index + 1]
    guard next.isItem, next.group != unit.group else { return 1 }
    return min(2, units[(index + 1)...].prefix { $0.group == next.group }.count)
  }
}
