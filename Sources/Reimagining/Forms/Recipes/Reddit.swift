import Platforms

extension Recipe {
  /// An honest title, the text in Markdown, the link low.
  static let reddit = {
    var recipe = Recipe(.reddit, aim: 1_500)
    recipe.additions = [
      "who you are and why you say it here", "the details that people here will ask for",
      "what you want to hear from them",
    ]
    recipe.quotation = .lines
    recipe.title = ("title", 120)
    recipe.showsHeadings = true
    return recipe
  }()
}
