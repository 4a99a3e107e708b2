import Platforms
import PostText

/// What posts on one platform can be made of: the forms in which the units of a text can stand there, what each costs and
/// is worth, and what stands beside them.
struct PostMaterial {
  let manuscript: Manuscript
  let recipe: Recipe
  let measure: PostMeasure
  let layout: PostLayout
  let tail: PostTail
  /// How long a post is at most.
  let aim: Int
  let title: PostTitle?
  /// By unit, the forms in which it can stand here; empty where it can't.
  let forms: [[UnitForms.Form]]
  /// By unit and form, what each costs.
  let costs: [[Int]]
  /// What it costs to say all.
  let wholeCost: Int
  /// By unit, what it is worth.
  let values: [Double]
  /// The units that are no headings, in order.
  let body: [Int]

  init(_ manuscript: Manuscript, recipe: Recipe, options: ReimaginationOptions) {
    self.manuscript = manuscript
    self.recipe = recipe
    let measure = PostMeasure(recipe.platform, account: options.account)
    self.measure = measure
    let layout = PostLayout(recipe: recipe, units: manuscript.units)
    self.layout = layout
    let tail = PostTail(manuscript, recipe: recipe, options: options)
    self.tail = tail
    aim = min(recipe.aim, measure.limit)
    var forms = Self.forms(of: manuscript, recipe: recipe, link: tail.linkIndex, aim: aim, options)
    let room = min(aim, measure.limit - tail.cost(measure))
    // Where sentences have to go, those that only call to follow the writer go first, and then notes on the text.
    for role in [SourceUnit.Role.followCall, .origin] where !Self.isRoom(room, for: forms, measure) {
      for index in forms.indices where manuscript.units[index].role == role { forms[index] = [] }
    }
    if let repetition = Self.repetition(in: manuscript, forms: forms, aim: aim, measure: measure) {
      forms[repetition] = []
    }
    var body = forms.indices.filter { !forms[$0].isEmpty && !manuscript.units[$0].isHeading }
    var title = PostTitle(
      manuscript, texts: forms.map(\.first?.seen), recipe: recipe, options: options)
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
    costs = forms.indices.map { index in
      guard !forms[index].isEmpty else { return [] }
      let margin = layout.margin(of: index) - tail.saving(by: manuscript.units[index], measure)
      return forms[index].map { max(1, measure.cost($0.seen.bytes) + margin) }
    }
    let whole = costs.reduce(0) { $0 + ($1.first ?? 0) }
    values =
      Importance(manuscript, room: min(1, Double(aim) / Double(max(1, whole))), length: aim, link: tail.linkIndex)
      .values
    wholeCost = whole
  }

  /// - Parameter link: the number of the one that the post carries.
  private static func forms(
    of manuscript: Manuscript, recipe: Recipe, link: Int?, aim: Int, _ options: ReimaginationOptions
  ) -> [[UnitForms.Form]] {
    let forms = UnitForms(
      recipe: recipe, links: LinkEdits(recipe: recipe, manuscript: manuscript, link: link),
      handles: HandleForms(platform: recipe.platform, source: manuscript.platform, people: options.people))
    return manuscript.units.map { unit in
      let isExcluded = options.excluded.contains { $0.overlaps(unit.text.origin(of: 0..<unit.bytes.count)) }
      return isExcluded || unit.bytes.count > aim * 8 ? [] : forms.forms(of: unit)
    }
  }

  /// The unit right below the title, where that is a field of its own, and what it may lead back to.
  var belowTitle: Int? {
    guard let taken = title?.unit, let first = body.first, first == taken + 1 else { return nil }
    return first
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
}
