import Platforms

extension Recipe {
  /// A few plain sentences, the link on its own line, and tags that people follow.
  static let mastodon = {
    var recipe = Recipe(.mastodon, aim: 500)
    recipe.tags = 1...3
    return recipe
  }()
}
