import Platforms

extension Recipe {
  /// One line and its tags; the hook is in the video.
  static let tiktok = {
    var recipe = Recipe(.tiktok, aim: 150)
    recipe.betweenParagraphs = " "
    recipe.bullet = nil
    recipe.link = .none
    recipe.tags = 3...5
    return recipe
  }()
}
