import Platforms

extension Recipe {
  /// Long if it likes, with its tags beside it.
  static let tumblr = {
    var recipe = Recipe(.tumblr, aim: 2_000)
    recipe.additions = ["how you came to it", "what it means to you"]
    recipe.tags = 3...6
    recipe.tagPlace = .field("tags")
    recipe.showsHeadings = true
    return recipe
  }()
}
