import Platforms
import PostText

/// Composes posts of a manuscript by a recipe.
struct PostComposer {
  let manuscript: Manuscript
  let recipe: Recipe
  let measure: PostMeasure
  let layout: PostLayout
  /// By unit, the forms in which it can stand here.
  private let forms: [[UnitForms.Form]]
  /// By unit and form, what each costs.
  let costs: [[Int]]
  private let values: [Double]
  /// What a choice is made from where the text is told in its own order.
  private let candidates: [UnitChoice.Candidate]
  /// The unit that leads back to the title, which is a field of its own.
  private let belowTitle: Int?
  private let source: CandidateSource
  /// The units that are no headings, in order.
  private let body: [Int]
  let tail: PostTail
  /// How long a post is at most.
  let aim: Int
  private let title: PostTitle?

  init(_ manuscript: Manuscript, recipe: Recipe, options: ReimaginationOptions) {
    self.manuscript = manuscript
    self.recipe = recipe
    let measure = PostMeasure(recipe.platform, account: options.account)
    self.measure = measure
    layout = PostLayout(recipe: recipe, units: manuscript.units)
    let unitForms = UnitForms(
      recipe: recipe, manuscript: manuscript,
      handles: HandleForms(platform: recipe.platform, source: manuscript.platform, people: options.people))
    let aim = min(recipe.aim, measure.limit)
    self.aim = aim
    tail = PostTail(manuscript, recipe: recipe, options: options)
    let room = min(aim, measure.limit - tail.cost(measure))
    let carried = tail.linkIndex
    var forms = manuscript.units.map { unit in
      let isExcluded = options.excluded.contains { $0.overlaps(unit.text.origin(of: 0..<unit.bytes.count)) }
      let pointsAway = unit.pointedLinks.contains { $0 != carried }
      return isExcluded || pointsAway || unit.bytes.count > aim * 8 ? [] : unitForms.forms(of: unit)
    }
    // Where sentences have to go, those that only call to follow the writer go first, and then notes on the text.
    for role in [SourceUnit.Role.followCall, .origin]
    where !Self.isRoom(room, for: forms, measure) {
      for index in forms.indices where manuscript.units[index].role == role { forms[index] = [] }
    }
    if let repetition = Self.repetition(in: manuscript, forms: forms, aim: aim, measure: measure) {
      forms[repetition] = []
    }
    var body = forms.indices.filter { !forms[$0].isEmpty && !manuscript.units[$0].isHeading }
    var title = PostTitle(manuscript, texts: forms.map(\.first?.text), recipe: recipe, options: options)
    if let unit = title?.unit {
      let isAllThereIs = body.allSatisfy { $0 == unit || manuscript.units[$0].role == .linkCarrier }
      if isAllThereIs, let field = title?.field, recipe.platform.field(field)?.isRequired == false {
        // Where a post can do without a title, what there is to say is its text.
        title = nil
      } else {
        forms[unit] = []
        body.removeAll { $0 == unit }
      }
    }
    self.title = title
    self.forms = forms
    self.body = body
    let layout = layout
    costs = forms.indices.map { index in
      guard !forms[index].isEmpty else { return [] }
      let margin = layout.margin(of: index)
      return forms[index].map { measure.cost($0.text.bytes) + margin }
    }
    let whole = costs.reduce(0) { $0 + ($1.first ?? 0) }
    values =
      Importance(manuscript, room: min(1, Double(aim) / Double(max(1, whole))), length: aim, link: carried).values
    source = CandidateSource(manuscript: manuscript, recipe: recipe, forms: forms, costs: costs, values: values)
    var candidates = manuscript.units.indices.map(source.candidate)
    if let taken = title?.unit, taken + 1 < candidates.count, candidates[taken + 1].need == .previous,
      body.first.map({ $0 > taken }) ?? false
    {
      // It stands right below the title, and may lead back to it.
      candidates[taken + 1].need = .nothing
      belowTitle = taken + 1
    } else {
      belowTitle = nil
    }
    self.candidates = candidates
  }

  private static func isRoom(_ room: Int, for forms: [[UnitForms.Form]], _ measure: PostMeasure) -> Bool {
    let texts = forms.compactMap { $0.first?.text.bytes }
    // What is so much longer needn't be counted.
    return texts.reduce(0, { $0 + $1.count }) <= room * 8 && texts.reduce(0) { $0 + measure.cost($1) } <= room
  }

  /// Of the summary and the sentence that repeats it, the one that a post does without: it has the longer one where that
  /// leaves room for as much again.
  private static func repetition(
    in manuscript: Manuscript, forms: [[UnitForms.Form]], aim: Int, measure: PostMeasure
  ) -> Int? {
    guard let summary = manuscript.summary, let again = manuscript.summaryAgain,
      let first = forms[summary].first, let second = forms[again].first
    else { return nil }
    let costs = (measure.cost(first.text.bytes), measure.cost(second.text.bytes))
    let (short, long) = costs.0 <= costs.1 ? (summary, again) : (again, summary)
    return max(costs.0, costs.1) * 2 <= aim ? short : long
  }

  // MARK: Leads

  /// What a post may open with: nil for the order of the text, else a unit.
  var leads: [Lead] {
    let ranked = manuscript.units.indices.filter(canLead).sorted {
      values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1
    }
    let early = ranked.first { body.prefix(Self.early).contains($0) }
    var leads = [Lead(kind: .news, unit: opensTooLong ? early : nil)]
    // A joke or a cheer is rare, and where there is one it is what people share.
    let kinds: [(Alternative.Lead, (SourceUnit, Nugget) -> Bool)] = [
      (.number, { unit, _ in !unit.numbers.isEmpty }),
      (.humor, { $1 == .humor }),
      (.question, { $1 == .question }),
      (.quotation, { unit, _ in unit.kind == .quote || !Pairing.hasNoQuotation(unit.bytes) }),
      (.inspiration, { $1 == .inspiration }),
      (.commentary, { $1 == .commentary }),
      (.call, { unit, _ in unit.role == .ask }),
      (.other, { _, _ in true }),
    ]
    let looked = ranked.prefix(Self.mostLooked).map { ($0, Nugget(manuscript.units[$0])) }
    for (kind, fits) in kinds {
      let lead = looked.first { index, nugget in
        fits(manuscript.units[index], nugget) && !leads.contains { $0.unit == index }
      }
      if let lead { leads.append(Lead(kind: kind, unit: lead.0)) }
    }
    return leads
  }

  /// What is worth less than so many others is no lead.
  private static let mostLooked = 60
  /// Among so many sentences stands what a text is about.
  private static let early = 4

  /// Whether the text opens with more than a reader sees at first.
  private var opensTooLong: Bool {
    guard let longest = recipe.longestLead, let first = forms.indices.first(where: { !forms[$0].isEmpty }) else {
      return false
    }
    return (costs[first].first ?? 0) > longest
  }

  struct Lead {
    var kind: Alternative.Lead
    var unit: Int?
  }

  private func canLead(_ index: Int) -> Bool {
    let unit = manuscript.units[index]
    guard index != firstText, unit.need == .nothing, !unit.isHeading, !unit.looksBack,
      !unit.role.isApart, ![.signOff, .followCall, .linkCarrier, .pointer].contains(unit.role),
      unit.wordCount <= Self.longestHook, (costs[index].first ?? .max) <= recipe.longestLead ?? .max
    else { return false }
    let opening = opening(with: index)
    return (!unit.announces || unit.role == .question && opening.count > 1)
      && opening.allSatisfy { !forms[$0].isEmpty }
  }

  /// What stands at the start of a post that leads with a unit: it, and what a question announces, or all of a quotation
  /// and whose it is.
  private func opening(with lead: Int) -> [Int] {
    if let line = Attribution.line(behind: lead, in: manuscript.units) { return Array(lead...line) }
    let next = lead + 1
    guard manuscript.units[lead].announces, next < manuscript.units.count, !forms[next].isEmpty,
      !manuscript.units[next].announces, !manuscript.units[next].isItem
    else { return [lead] }
    return [lead, next]
  }

  /// A reader takes in no more at first sight.
  private static let longestHook = 30

  /// The unit that the order of the text leads with.
  private var firstText: Int? { body.first }

  // MARK: Composing

  /// A post of the usual length, else the shortest one that can be.
  func alternative(leadingWith lead: Lead) -> Alternative? {
    guard !body.isEmpty else { return lead.unit == nil ? titleAlone : nil }
    var aim = self.aim
    while true {
      if let alternative = alternative(leadingWith: lead, aim: aim) { return alternative }
      guard aim < measure.limit, aim < Self.longestTry else { return lead.unit == nil ? titleAlone : nil }
      aim = min(aim * 2, measure.limit)
    }
  }

  /// Beyond that a sentence is no sentence.
  private static let longestTry = 2_400

  private func alternative(leadingWith lead: Lead, aim: Int) -> Alternative? {
    let tailCost = tail.cost(measure)
    var room = min(aim, measure.limit - tailCost)
    for _ in 0..<Self.mostTries where room > 0 {
      guard let lines = lines(leadingWith: lead.unit, room: room), !lines.isEmpty else { return nil }
      let sheet = tail.finished(layout.sheet(of: lines), lines: lines, units: manuscript.units, measure: measure)
      let excess = measure.excess(sheet.text.bytes, over: min(aim + tailCost, measure.limit))
      if excess == 0 { return alternative(of: [sheet], lead: lead.kind) }
      room -= excess
    }
    return nil
  }

  /// Costs are sums of parts, and texts can cost more where they meet; so often is a choice made with less room.
  private static let mostTries = 8

  /// The title, where no sentence besides has room.
  private var titleAlone: Alternative? {
    var lines: [PostLayout.Line] = []
    if let index = manuscript.title, let form = forms[index].first {
      lines.append(PostLayout.Line(unit: index, text: form.text))
    } else if title == nil {
      return nil
    }
    let sheet = tail.finished(layout.sheet(of: lines), lines: lines, units: manuscript.units, measure: measure)
    return measure.excess(sheet.text.bytes, over: measure.limit) == 0 ? alternative(of: [sheet], lead: .news) : nil
  }

  func lines(leadingWith lead: Int?, room: Int) -> [PostLayout.Line]? {
    let opening = lead.map(opening) ?? []
    let room = room + layout.widestSeparator - opening.reduce(0) { $0 + (costs[$1].first ?? 0) }
    guard room >= 0 else { return nil }
    let chosen = choice(of: opening.isEmpty ? candidates : candidates(behind: opening), room: room)
    var lines = opening.compactMap { unit in forms[unit].first.map { PostLayout.Line(unit: unit, text: $0.text) } }
    for (index, form) in chosen.enumerated() {
      guard let form else { continue }
      for part in source.units(of: index, form: form) where !forms[part.unit].isEmpty {
        lines.append(PostLayout.Line(unit: part.unit, text: forms[part.unit][part.form].text))
      }
    }
    return closedWithOrigin(lines)
  }

  /// A note on where a text comes from closes a post, where it would part the title from the text.
  private func closedWithOrigin(_ lines: [PostLayout.Line]) -> [PostLayout.Line] {
    let isHead = { (line: PostLayout.Line) in manuscript.units[line.unit].isHeading }
    let head = lines.prefix(while: isHead)
    let notes = lines[head.endIndex...].prefix { manuscript.units[$0.unit].role == .origin }
    return Array(head + lines[notes.endIndex...] + notes)
  }

  /// The best choice in which no item stands alone that says little without its list.
  private func choice(of candidates: [UnitChoice.Candidate], room: Int) -> [Int?] {
    var candidates = candidates
    while true {
      let chosen = UnitChoice(candidates, room: room).chosen
      let groups = groupsOfOneFragment(in: chosen)
      guard !groups.isEmpty else { return chosen }
      for index in candidates.indices where manuscript.units[index].group.map(groups.contains) ?? false {
        candidates[index].forms = []
      }
    }
  }

  /// The lists of which nothing is chosen but one fragment, though they have more.
  private func groupsOfOneFragment(in chosen: [Int?]) -> Set<Int> {
    var members: [Int: [Int]] = [:]
    for index in chosen.indices where chosen[index] != nil {
      guard let group = manuscript.units[index].group else { continue }
      // The line that opens a list is company as well.
      let isOpened = index > 0 && chosen[index - 1] != nil && candidates[index - 1].introduces == group
      members[group, default: []] += isOpened ? [index, index - 1] : [index]
    }
    return Set(
      members.filter { group, units in
        units.count == 1 && manuscript.units[units[0]].isFragment && hasOthers(than: units[0], in: group)
      }.keys)
  }

  /// Whether a list has items besides one that could stand in the post.
  private func hasOthers(than index: Int, in group: Int) -> Bool {
    body.contains { $0 != index && manuscript.units[$0].isItem && manuscript.units[$0].group == group }
  }

  /// What is left to choose from where other units open the post.
  private func candidates(behind opening: [Int]) -> [UnitChoice.Candidate] {
    var candidates = candidates
    for unit in opening {
      candidates[unit].forms = []
      if unit + 1 < candidates.count { candidates[unit + 1].followsHole = true }
    }
    if let title = manuscript.title { candidates[title].forms = [] }
    if let belowTitle { candidates[belowTitle].need = .previous }
    // What opens the text may lead back to nothing; behind another sentence it would lead back to that one.
    if manuscript.units.first?.opening.refersBack == true { candidates[0].forms = [] }
    return candidates
  }

  func alternative(of sheets: [PostLayout.Sheet], lead: Alternative.Lead) -> Alternative {
    let parts = sheets.map(\.text.string)
    var fields = tail.fields
    if let title { fields.insert(Alternative.FieldText(name: title.field, text: title.text.string), at: 0) }
    let elements = Elements(of: manuscript, in: parts + fields.map(\.text), on: recipe.platform)
    return Alternative(
      lead: lead, parts: parts, fields: fields, pictures: manuscript.pictures.filter(\.isAttached),
      kept: elements.kept, dropped: elements.dropped,
      provenance: sheets.enumerated().flatMap { part, sheet in
        sheet.spans.map { span in
          Alternative.Provenance(
            part: part, range: span.range, source: sheet.text.origin(of: span.range), unit: span.unit)
        }
      },
      lengths: sheets.map { measure.length($0.text.bytes) }, limit: measure.limit)
  }
}
