import PostText

/// Chooses the units that are worth most in a given room, as they depend on each other.
///
/// Exact: of all choices that hold no unit without what it needs, the best is found, by going through the units in their
/// order with the best value for each sum of costs and each state of what is still owed. Ties go to the earlier unit.
package struct UnitChoice {
  /// A form in which a unit can stand in a post.
  package struct Form {
    package var cost: Int
    package var value: Double

    package init(cost: Int, value: Double) { (self.cost, self.value) = (cost, value) }
  }

  package enum Paragraph: Sendable, CaseIterable {
    /// The one that opens the text.
    case lead
    case other
  }

  package struct Candidate {
    /// The one that is preferred first; empty when the unit can't be chosen.
    package var forms: [Form]
    package var need: SourceUnit.Need
    /// How many units right behind it must stand there with it.
    package var owes: Int
    /// The list or quotation that it belongs to.
    package var group: Int?
    /// The one that it introduces.
    package var introduces: Int?
    /// Whether the unit before it was taken out of the choice and stands elsewhere in the post.
    package var followsHole: Bool
    /// Whether what follows leads back to the unit before this one where this one can't be chosen: an aside.
    package var isAside: Bool
    /// The paragraph that the unit before it opened or went on with, if it goes on with it as well.
    package var paragraph: Paragraph?

    package init(
      forms: [Form], need: SourceUnit.Need = .nothing, owes: Int = 0, group: Int? = nil, introduces: Int? = nil,
      followsHole: Bool = false, isAside: Bool = false, paragraph: Paragraph? = nil
    ) {
      self.forms = forms
      self.need = need
      self.owes = owes
      self.group = group
      self.introduces = introduces
      self.followsHole = followsHole
      self.isAside = isAside
      self.paragraph = paragraph
    }

    /// What a form is worth by how it reads: two sentences that stood together read better together, most of all those
    /// that open the text, and one that is torn out of its paragraph reads as one.
    package func worth(_ value: Double, hasPrevious: Bool) -> Double {
      guard let paragraph else { return value }
      return value * (!hasPrevious ? Self.torn : paragraph == .lead ? Self.togetherInLead : Self.together)
    }

    private static let together = 1.15
    private static let togetherInLead = 1.6
    private static let torn = 0.9
  }

  /// By unit, the number of its form; nil for those that aren't chosen.
  package let chosen: [Int?]

  package init(_ candidates: [Candidate], room: Int) {
    guard room > 0, !candidates.isEmpty else {
      chosen = candidates.map { _ in nil }
      return
    }
    // More steps than this tell nothing apart in a post; costs are rounded up, so that no choice is too long.
    let steps = max(Self.leastSteps, min(Self.mostSteps, Self.mostCells / (ChoiceState.count * candidates.count)))
    let scale = max(1, (room + steps - 1) / steps)
    var table = Table(width: room / scale + 1)
    for index in candidates.indices {
      table.advance(candidates[index], after: index > 0 ? candidates[index - 1] : nil, scale: scale)
    }
    chosen = table.best()
  }

  private static let mostSteps = 640
  /// So many bytes a choice may take; of a text with very many sentences, costs are told apart less finely.
  private static let mostCells = 1 << 23
  private static let leastSteps = 16
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
  /// The states in which a choice can be.
  private var reached: Set<Int>
  private static let unreachable = -1.0

  init(width: Int) {
    self.width = width
    values = [Double](repeating: Self.unreachable, count: ChoiceState.count * width)
    values[Self.rest * width] = 0
    reached = [Self.rest]
  }

  /// Nothing was chosen that matters to what follows.
  private static let rest = ChoiceState(hasPrevious: false, hasIntro: false, owed: 0).number

  mutating func advance(_ candidate: UnitChoice.Candidate, after before: UnitChoice.Candidate?, scale: Int) {
    // What can't be chosen changes nothing where nothing is open.
    guard !candidate.forms.isEmpty || reached != [Self.rest] else {
      steps.append([])
      costs.append([])
      return
    }
    var nextReached: Set<Int> = []
    var next = [Double](repeating: Self.unreachable, count: values.count)
    var step = [UInt8](repeating: 0, count: values.count)
    let costs = candidate.forms.prefix(Self.mostForms).map { form in
      // What is longer than any post can't be added up.
      form.cost < width * scale ? (form.cost + scale - 1) / scale : width
    }
    let continuesGroup =
      candidate.group != nil && (before?.group == candidate.group || before?.introduces == candidate.group)
    for number in reached.sorted() {
      let state = ChoiceState(number)
      let base = number * width
      let hasPrevious = state.hasPrevious && !candidate.followsHole
      let hasIntro = state.hasIntro && continuesGroup
      if state.owed == 0 {
        let keepsPrevious = candidate.isAside && candidate.forms.isEmpty && hasPrevious
        let target = ChoiceState(hasPrevious: keepsPrevious, hasIntro: hasIntro, owed: 0).number
        nextReached.insert(target)
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
      nextReached.insert(target)
      for (form, cost) in costs.enumerated() where cost < width {
        let value = candidate.worth(candidate.forms[form].value, hasPrevious: hasPrevious)
        for sum in cost..<width where values[base + sum - cost] >= 0 {
          let total = values[base + sum - cost] + value
          guard total > next[target * width + sum] else { continue }
          next[target * width + sum] = total
          step[target * width + sum] = UInt8(number | (form + 1) << 4)
        }
      }
    }
    values = next
    reached = nextReached
    steps.append(step)
    self.costs.append(costs)
  }

  private static let mostForms = 3

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
    for index in steps.indices.reversed() where !steps[index].isEmpty {
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
