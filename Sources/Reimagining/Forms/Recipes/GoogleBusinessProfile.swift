import Platforms

extension Recipe {
  /// News first, in plain words; the button carries the link.
  static let googleBusinessProfile = {
    var recipe = Recipe(.googleBusinessProfile, aim: 600)
    recipe.link = .none
    return recipe
  }()
}
