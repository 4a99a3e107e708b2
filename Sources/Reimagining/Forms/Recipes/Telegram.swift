import Platforms

extension Recipe {
  /// Short blocks and one link.
  static let telegram = {
    var recipe = Recipe(.telegram, aim: 900)
    recipe.tags = 0...2
    recipe.showsHeadings = true
    return recipe
  }()
}
