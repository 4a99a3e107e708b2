import Platforms

extension Recipe {
  /// An honest title, the text in Markdown, the link low.
  static let reddit = {
    var recipe = Recipe(.reddit, aim: 1_500)
    recipe.quotation = .lines
    recipe.title = ("title", 120)
    return recipe
  }()
}
