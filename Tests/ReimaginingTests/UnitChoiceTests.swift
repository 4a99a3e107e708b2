import Reimagining
import Testing

/// The choice is the best of all, which small cases can prove.
@Suite struct UnitChoiceTests {
  typealias Candidate = UnitChoice.Candidate

  @Test(arguments: 1...40) func isAsGoodAsTheBestOfAllChoices(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<12 {
      let candidates = Self.candidates(&random)
      let room = Int.random(in: 1...40, using: &random)
      let chosen = UnitChoice(candidates, room: room).chosen
      let value = Self.value(of: chosen, candidates, room: room)
      #expect(value != nil, "a choice that isn't allowed: \(chosen) of \(candidates) in \(room)")
      let best = Self.best(candidates, room: room)
      #expect(abs((value ?? -1) - best) < 1e-9, "\(chosen) of \(candidates) in \(room): \(best)")
    }
  }

  @Test(arguments: 1...6) func keepsWithinARoomOfManySteps(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<4 {
      var candidates = Self.candidates(&random)
      for index in candidates.indices {
        for form in candidates[index].forms.indices { candidates[index].forms[form].cost *= 97 }
      }
      let room = Int.random(in: 641...4_000, using: &random)
      let chosen = UnitChoice(candidates, room: room).chosen
      #expect(Self.value(of: chosen, candidates, room: room) != nil)
    }
  }

  @Test func takesNothingWithoutRoom() {
    let candidates = [Candidate(forms: [.init(cost: 0, value: 1)])]
    #expect(UnitChoice(candidates, room: 0).chosen == [nil])
    #expect(UnitChoice([], room: 10).chosen.isEmpty)
  }

  @Test func prefersTheEarlierOfTwoAlike() {
    let candidates = [Candidate(forms: [.init(cost: 5, value: 1)]), Candidate(forms: [.init(cost: 5, value: 1)])]
    #expect(UnitChoice(candidates, room: 5).chosen == [0, nil])
  }

  @Test func prefersTheWholeFormWhereThereIsRoom() {
    let candidate = Candidate(forms: [.init(cost: 9, value: 1), .init(cost: 5, value: 0.95)])
    #expect(UnitChoice([candidate], room: 9).chosen == [0])
    #expect(UnitChoice([candidate], room: 8).chosen == [1])
    #expect(UnitChoice([candidate], room: 4).chosen == [nil])
  }

  @Test func prefersSentencesThatStoodTogether() {
    let candidates = [
      Candidate(forms: [.init(cost: 5, value: 1)]), Candidate(forms: [.init(cost: 5, value: 1)]),
      Candidate(forms: [.init(cost: 5, value: 1)], paragraph: .other),
    ]
    #expect(UnitChoice(candidates, room: 10).chosen == [nil, 0, 0])
    #expect(UnitChoice(candidates, room: 5).chosen == [0, nil, nil])
  }

  @Test func tearsNoSentenceOutOfItsParagraphForALittleMore() {
    let candidates = [
      Candidate(forms: [.init(cost: 9, value: 1)]),
      Candidate(forms: [.init(cost: 5, value: 1.05)], paragraph: .other),
      Candidate(forms: [.init(cost: 5, value: 1)]),
    ]
    #expect(UnitChoice(candidates, room: 5).chosen == [nil, nil, 0])
  }

  @Test func prefersMostOfAllToGoOnWithWhatOpensTheText() {
    let candidates = [UnitChoice.Paragraph.lead, .other].flatMap { paragraph in
      [
        Candidate(forms: [.init(cost: 5, value: 1)]),
        Candidate(forms: [.init(cost: 5, value: 1)], paragraph: paragraph),
      ]
    }
    #expect(UnitChoice(candidates, room: 15).chosen == [0, 0, 0, nil])
  }

  // MARK: All choices

  private static func candidates(_ random: inout SplitMix64) -> [Candidate] {
    let count = Int.random(in: 1...7, using: &random)
    var group: Int?
    var groups = 0
    var candidates: [Candidate] = (0..<count).map { _ in
      if Int.random(in: 0..<3, using: &random) == 0 {
        groups += 1
        group = Bool.random(using: &random) ? groups : nil
      }
      let forms = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        UnitChoice.Form(
          cost: Int.random(in: 0...14, using: &random), value: Double(Int.random(in: 1...20, using: &random)) / 4)
      }
      let needs: [SourceUnit.Need] =
        group == nil ? [.nothing, .nothing, .previous] : [.nothing, .previous, .intro, .intro]
      return Candidate(
        forms: forms, need: needs.randomElement(using: &random) ?? .nothing,
        owes: [0, 0, 0, 1, 2].randomElement(using: &random) ?? 0, group: group,
        followsHole: Int.random(in: 0..<6, using: &random) == 0, isAside: Int.random(in: 0..<3, using: &random) == 0,
        paragraph: Bool.random(using: &random) ? UnitChoice.Paragraph.allCases.randomElement(using: &random) : nil)
    }
    for index in candidates.indices.dropLast() where Bool.random(using: &random) {
      let next = candidates[index + 1].group
      if next != candidates[index].group { candidates[index].introduces = next }
    }
    return candidates
  }

  private static func best(_ candidates: [Candidate], room: Int) -> Double {
    var best = 0.0
    var chosen = [Int?](repeating: nil, count: candidates.count)
    func go(_ index: Int) {
      guard index < candidates.count else {
        best = max(best, value(of: chosen, candidates, room: room) ?? 0)
        return
      }
      chosen[index] = nil
      go(index + 1)
      for form in candidates[index].forms.indices {
        chosen[index] = form
        go(index + 1)
      }
      chosen[index] = nil
    }
    go(0)
    return best
  }

  /// What a choice is worth; nil when it is too long or lacks what one of its units needs.
  private static func value(of chosen: [Int?], _ candidates: [Candidate], room: Int) -> Double? {
    var cost = 0
    var value = 0.0
    for (index, form) in chosen.enumerated() {
      guard let form else { continue }
      let candidate = candidates[index]
      let hasPrevious = hasPrevious(index, chosen, candidates)
      switch candidate.need {
      case .nothing: break
      case .previous: guard hasPrevious else { return nil }
      case .intro: guard hasIntro(index, chosen, candidates) else { return nil }
      }
      let owed = index + 1..<index + 1 + candidate.owes
      guard owed.allSatisfy({ $0 < chosen.count && chosen[$0] != nil }) else { return nil }
      cost += candidate.forms[form].cost
      value += candidate.worth(candidate.forms[form].value, hasPrevious: hasPrevious)
    }
    return cost <= room ? value : nil
  }

  /// Whether the unit before was chosen, or the one before an aside that can't be.
  private static func hasPrevious(_ index: Int, _ chosen: [Int?], _ candidates: [Candidate]) -> Bool {
    guard index > 0, !candidates[index].followsHole else { return false }
    if chosen[index - 1] != nil { return true }
    let before = candidates[index - 1]
    return before.isAside && before.forms.isEmpty && hasPrevious(index - 1, chosen, candidates)
  }

  /// Whether the line that opens the list or quotation of a unit was chosen.
  private static func hasIntro(_ index: Int, _ chosen: [Int?], _ candidates: [Candidate]) -> Bool {
    guard let group = candidates[index].group else { return false }
    var first = index
    while first > 0, candidates[first - 1].group == group { first -= 1 }
    return first > 0 && chosen[first - 1] != nil && candidates[first - 1].introduces == group
  }
}
