import Platforms

extension Recipe {
  /// A title of words that people search for, a description in sentences, the link in its field.
  static let pinterest = {
    var recipe = Recipe(.pinterest, aim: 500)
    recipe.betweenParagraphs = " "
    recipe.bullet = nil
    recipe.link = .field("link")
    recipe.title = ("title", 100)
    return recipe
  }()
}
