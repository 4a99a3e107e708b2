import Platforms

extension Recipe {
  /// Short, in lines.
  static let discord = {
    var recipe = Recipe(.discord, aim: 700)
    recipe.betweenParagraphs = "\n"
    recipe.quotation = .lines
    recipe.showsHeadings = true
    return recipe
  }()
}
