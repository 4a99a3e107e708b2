import Platforms
import PostText

/// Composes posts of a manuscript by a recipe.
struct PostComposer {
  let material: PostMaterial
  private let leadChoice: LeadChoice
  private let lineChoice: LineChoice

  init(_ manuscript: Manuscript, recipe: Recipe, options: ReimaginationOptions) {
    material = PostMaterial(manuscript, recipe: recipe, options: options)
    leadChoice = LeadChoice(material)
    lineChoice = LineChoice(material)
  }

  var leads: [Lead] { leadChoice.leads }

  /// - Parameter lead: the unit that is to stand first; nil for the order of the text.
  func lines(leadingWith lead: Int?, room: Int) -> [PostLayout.Line]? {
    lineChoice.lines(behind: lead.map(leadChoice.opening) ?? [], room: room)
  }

  /// Lines as a post, with what belongs at its end.
  func sheet(of lines: [PostLayout.Line]) -> PostLayout.Sheet { closed(material.layout.sheet(of: lines), lines) }

  /// A sheet with what belongs at the end of a post.
  func closed(_ sheet: PostLayout.Sheet, _ lines: [PostLayout.Line]) -> PostLayout.Sheet {
    material.tail.finished(sheet, lines: lines, units: material.manuscript.units, measure: material.measure)
  }

  /// A post of the usual length, else the shortest one that can be.
  func alternative(leadingWith lead: Lead) -> Alternative? {
    guard !material.body.isEmpty else { return lead.unit == nil ? titleAlone : nil }
    var aim = material.aim
    while true {
      if let alternative = alternative(leadingWith: lead, aim: aim) { return alternative }
      guard aim < material.measure.limit, aim < Self.longestTry else { return lead.unit == nil ? titleAlone : nil }
      aim = min(aim * 2, material.measure.limit)
    }
  }

  /// Beyond that a sentence is no sentence.
  private static let longestTry = 2_400

  private func alternative(leadingWith lead: Lead, aim: Int) -> Alternative? {
    let measure = material.measure
    let tailCost = material.tail.cost(measure)
    var room = min(aim, measure.limit - tailCost)
    for _ in 0..<Self.mostTries where room > 0 {
      guard let lines = lines(leadingWith: lead.unit, room: room), !lines.isEmpty else { return nil }
      let sheet = sheet(of: lines)
      let seen = aim + lines.reduce(0) { $0 + $1.hidden }
      let excess = measure.excess(sheet.text.bytes, over: min(seen + tailCost, measure.limit))
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
    if let index = material.manuscript.title, let form = material.forms[index].first {
      lines.append(PostLayout.Line(unit: index, text: form.text))
    } else if material.title == nil {
      return nil
    }
    let sheet = sheet(of: lines)
    return isWithinLimit(sheet) ? alternative(of: [sheet], lead: .news) : nil
  }

  func isWithinLimit(_ sheet: PostLayout.Sheet) -> Bool {
    material.measure.excess(sheet.text.bytes, over: material.measure.limit) == 0
  }

  func alternative(of sheets: [PostLayout.Sheet], lead: Alternative.Lead) -> Alternative {
    let manuscript = material.manuscript
    let parts = sheets.map(\.text.string)
    var fields = material.tail.fields
    if let title = material.title {
      fields.insert(Alternative.FieldText(name: title.field, text: title.text.string), at: 0)
    }
    let elements = Elements(of: manuscript, in: parts + fields.map(\.text), on: material.recipe.platform)
    return Alternative(
      lead: lead, parts: parts, fields: fields, pictures: manuscript.pictures.filter(\.isAttached),
      kept: elements.kept, dropped: elements.dropped,
      provenance: sheets.enumerated().flatMap { part, sheet in
        sheet.spans.map { span in
          Alternative.Provenance(
            part: part, range: span.range, source: sheet.text.origin(of: span.range), unit: span.unit)
        }
      },
      lengths: sheets.map { material.measure.length($0.text.bytes) }, limit: material.measure.limit)
  }
}
