import Platforms

extension Recipe {
  /// A few sentences as one tells a friend, then the link.
  static let facebook = {
    var recipe = Recipe(.facebook, aim: 480)
    recipe.tags = 0...1
    recipe.longestParagraph = 300
    return recipe
  }()
}
