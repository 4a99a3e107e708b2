import PostText

extension PostComposer {
  /// A text that is shorter than this share of a usual post can go longer.
  private static let shortShare = 3

  /// All of a short text, with a place for each thing that only its writer can add; nil where there is enough of it, or
  /// where short posts are at home.
  func scaffold() -> Alternative? {
    let (recipe, aim) = (material.recipe, material.aim)
    guard !recipe.additions.isEmpty, material.wholeCost < aim, let lines = lines(leadingWith: nil, room: aim),
      !lines.isEmpty
    else { return nil }
    var sheet = material.layout.sheet(of: lines)
    guard material.measure.length(sheet.text.bytes) * Self.shortShare < aim else { return nil }
    for addition in recipe.additions {
      sheet.append(recipe.betweenParagraphs)
      sheet.append(Placeholder.text(addition))
    }
    sheet = closed(sheet, lines)
    return isWithinLimit(sheet) ? alternative(of: [sheet], lead: .scaffold) : nil
  }
}

/// What stands where a writer has to add something. `draft/placeholder` objects to it until that is done.
enum Placeholder {
  static func text(_ what: String) -> String { "[…: \(what)]" }
}
