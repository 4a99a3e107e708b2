import Platforms

extension Recipe {
  /// A line that sells the picture, short paragraphs, and tags; links don't work there.
  static let instagram = {
    var recipe = Recipe(.instagram, aim: 800)
    recipe.link = .words("Link in bio.")
    recipe.tags = 3...5
    recipe.longestLead = 300
    recipe.longestParagraph = 300
    return recipe
  }()
}
