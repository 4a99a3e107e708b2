import Platforms

extension Recipe {
  /// A hook and what proves it, then the link.
  static let x = {
    var recipe = Recipe(.x, aim: 280)
    recipe.tags = 0...2
    return recipe
  }()
}
