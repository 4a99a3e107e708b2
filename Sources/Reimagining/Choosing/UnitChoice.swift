import PostText

/// Chooses the units that are worth most in a given room, as they depend on each other.
///
/// Exact: of all choices that hold no unit without what it needs, the best is found, by going through the units in their
/// order with the best value for each sum of costs and each state of what is still owed. Ties go to the earlier unit.
struct UnitChoice {
  /// A form in which a unit can stand in a post.
  struct Form {
    var cost: Int
    var value: Double
  }

  struct Candidate {
    /// The one that is preferred first; empty when the unit can't be chosen.
    var forms: [Form]
    var need: SourceUnit.Need
    /// How many units right behind it must stand there with it.
    var owes: Int
    /// The list or quotation that it belongs to.
    var group: Int?
    /// The one that it introduces.
    var introduces: Int?
    /// Whether the unit before it was taken out of the choice and stands elsewhere in the post.
    var followsHole = false
  }

  /// By unit, the number of its form; nil for those that aren't chosen.
  let chosen: [Int?]

  init(_ candidates: [Candidate], room: Int) {
    guard room > 0, !candidates.isEmpty else {
      chosen = candidates.map { _ in nil }
      return
    }
    // More steps than this tell nothing apart in a post; costs are rounded up, so that no choice is too long.
    let scale = max(1, (room + Self.mostSteps - 1) / Self.mostSteps)
    var table = Table(width: room / scale + 1)
    for index in candidates.indices {
      table.advance(candidates[index], after: index > 0 ? candidates[index - 1] : nil, scale: scale)
    }
    chosen = table.best()
  }

  private static let mostSteps = 640
}

/// What is known of the units so far when a choice goes on.
private struct ChoiceState {
  /// Whether the unit before was chosen.
  var hasPrevious: Bool
  /// Whether the line that opens the present list or quotation was chosen.
  var hasIntro: Bool
  var owed: Int

  static let mostOwed = 2
  static let count = 4 * (mostOwed + 1)

  var number: Int { (hasPrevious ? 1 : 0) + (hasIntro ? 2 : 0) + owed * 4 }

  init(hasPrevious: Bool, hasIntro: Bool, owed: Int) {
    (self.hasPrevious, self.hasIntro, self.owed) = (hasPrevious, hasIntro, owed)
  }

  init(_ number: Int) {
    self.init(hasPrevious: number & 1 == 1, hasIntro: number & 2 == 2, owed: number / 4)
  }
}

private struct Table {
  private let width: Int
  /// By state and cost; `unreachable` where no choice leads.
  private var values: [Double]
  /// By unit, state and cost: the state before, and the form that was chosen plus one.
  private var steps: [[UInt8]] = []
  private var costs: [[Int]] = []
  private static let unreachable = -1.0

  init(width: Int) {
    self.width = width
    values = [Double](repeating: Self.unreachable, count: ChoiceState.count * width)
    values[ChoiceState(hasPrevious: false, hasIntro: false, owed: 0).number * width] = 0
  }

  mutating func advance(_ candidate: UnitChoice.Candidate, after before: UnitChoice.Candidate?, scale: Int) {
    var next = [Double](repeating: Self.unreachable, count: values.count)
    var step = [UInt8](repeating: 0, count: values.count)
    let costs = candidate.forms.prefix(Self.mostForms).map { ($0.cost + scale - 1) / scale }
    let continuesGroup =
      candidate.group != nil && (before?.group == candidate.group || before?.introduces == candidate.group)
    for number in 0..<ChoiceState.count {
      let state = ChoiceState(number)
      let base = number * width
      guard values[base..<(base + width)].contains(where: { $0 >= 0 }) else { continue }
      let hasPrevious = state.hasPrevious && !candidate.followsHole
      let hasIntro = state.hasIntro && continuesGroup
      if state.owed == 0 {
        let target = ChoiceState(hasPrevious: false, hasIntro: hasIntro, owed: 0).number
        for cost in 0..<width where values[base + cost] >= 0 && values[base + cost] > next[target * width + cost] {
          next[target * width + cost] = values[base + cost]
          step[target * width + cost] = UInt8(number)
        }
      }
      guard Self.isAllowed(candidate.need, hasPrevious: hasPrevious, hasIntro: hasIntro) else { continue }
      let owed = max(candidate.owes, state.owed - 1)
      let target = ChoiceState(
        hasPrevious: true, hasIntro: hasIntro || candidate.introduces != nil, owed: min(owed, ChoiceState.mostOwed)
      ).number
      for (form, cost) in costs.enumerated() where cost < width {
        let value = candidate.forms[form].value * (hasPrevious ? Self.neighbourBonus : 1)
        for sum in cost..<width where values[base + sum - cost] >= 0 {
          let total = values[base + sum - cost] + value
          guard total > next[target * width + sum] else { continue }
          next[target * width + sum] = total
          step[target * width + sum] = UInt8(number | (form + 1) << 4)
        }
      }
    }
    values = next
    steps.append(step)
    self.costs.append(costs)
  }

  private static let mostForms = 3
  /// Two sentences that stood together read better together.
  private static let neighbourBonus = 1.15

  private static func isAllowed(_ need: SourceUnit.Need, hasPrevious: Bool, hasIntro: Bool) -> Bool {
    switch need {
    case .nothing: true
    case .previous: hasPrevious
    case .intro: hasIntro
    }
  }

  /// The forms chosen by the best choice that owes nothing.
  func best() -> [Int?] {
    var chosen = [Int?](repeating: nil, count: steps.count)
    var end: (value: Double, state: Int, cost: Int) = (0, -1, 0)
    for number in 0..<ChoiceState.count where ChoiceState(number).owed == 0 {
      for cost in 0..<width where values[number * width + cost] > end.value {
        end = (values[number * width + cost], number, cost)
      }
    }
    guard end.state >= 0 else { return chosen }
    var (state, cost) = (end.state, end.cost)
    for index in steps.indices.reversed() {
      let step = steps[index][state * width + cost]
      let form = Int(step >> 4)
      if form > 0 {
        chosen[index] = form - 1
        cost -= costs[index][form - 1]
      }
      state = Int(step & 0xF)
    }
    return chosen
  }
}
