import Platforms

extension Recipe {
  /// A title, the gist and the link in what shows, then the rest.
  static let youtube = {
    var recipe = Recipe(.youtube, aim: 1_000)
    recipe.additions = ["what the video shows, in two sentences", "who should watch it", "chapters with their times"]
    recipe.link = .secondLine
    recipe.tags = 0...3
    recipe.longestParagraph = 400
    recipe.title = ("title", 100)
    recipe.showsHeadings = true
    return recipe
  }()
}
