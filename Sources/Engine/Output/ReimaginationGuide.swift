import Platforms
import Reimagining

/// What reimagining may do, as a page: the recipes, and every word that it may put into a post of itself.
package enum ReimaginationGuide {
  package static var markdown: String {
    [head, recipes, reductions, emoji, words].joined(separator: "\n")
  }

  private static let head = """
    # Reimagining

    A post is made of whole sentences of its source. Beside these it may hold the names and handles of the address book, \
    the numbers of a thread (`2/`, `2/7`) and of a list, quotation marks around what somebody else says, and the words on this page. \
    What is left out is listed. An address loses what tracks a single reader or says that its readers come from another \
    platform. This page is written by `timbre reimagine --guide`.

    """

  private static var recipes: String {
    let rows = RecipeCatalog.all.map { recipe in
      "| \(recipe.platform.name) | \(recipe.aim) | \(place(of: recipe)) | \(tags(of: recipe)) | "
        + "\(recipe.title.map { "\($0.field), \($0.longest)" } ?? "–") | \(recipe.threads ? "yes" : "–") |"
    }
    let linking = RecipeCatalog.all.filter(\.rendersLinks).map(\.platform.name)
    return
      ([
        "## Recipes", "", "| platform | length of the text | link | tags | title | threads |",
        "|---|---|---|---|---|---|",
      ]
      + rows
      + [
        "",
        "On \(linking.dropLast().joined(separator: ", ")) and \(linking.last ?? "") a label keeps its link, in Markdown: "
          + "`[label](address)`; elsewhere it is plain, and the post carries one link. Where a sentence asks readers to "
          + "follow another one, as “please register here” does, its address stands in brackets behind the label.",
        "",
        "A photo credit, or a note on where a text first appeared, stands where the post has room for the whole text, "
          + "and closes it where it opened the text.",
        "",
      ]).joined(separator: "\n")
  }

  private static func place(of recipe: Recipe) -> String {
    switch recipe.link {
    case .lastLine: "last line"
    case .secondLine: "below the first sentence"
    case .field(let name): "field `\(name)`"
    case .words(let words): "“\(words)”"
    case .none: "left out"
    }
  }

  private static func tags(of recipe: Recipe) -> String {
    guard recipe.tags.upperBound > 0 else { return "–" }
    let range = "\(recipe.tags.lowerBound)–\(recipe.tags.upperBound)"
    if case .field(let name) = recipe.tagPlace { return "\(range), field `\(name)`" }
    return range
  }

  private static var reductions: String {
    """
    ## Shorter words

    Taken only to make room for a sentence that would else be left out; never in a quotation, in code, or around a denial.

    | for | stands |
    |---|---|

    """ + Vocabulary.phrases.map { "| \($0.long) | \($0.short) |\n" }.joined()
      + """

      Left out before an adjective or adverb that can stand without them: \(Vocabulary.fillers.joined(separator: ", ")). \
      Left out where a sentence opens with them: \(Vocabulary.additions.joined(separator: ", ")). Left out \
      too: an aside in brackets that holds no link, handle, number, name or denial. One that leads to something on its page, \
      as “(see below)” does, is left out everywhere.

      """
  }

  private static var emoji: String {
    "## Emoji\n\nWhere a text has one by its name in Markdown, a post has the emoji: "
      + Vocabulary.emoji.map { "`:\($0.name):` \($0.emoji)" }.joined(separator: ", ") + ".\n"
  }

  private static var words: String {
    let labels = Vocabulary.labels.map { "- \($0.platform.name): \($0.words)" }
    let placeholders = Vocabulary.placeholders.flatMap { item in item.texts.map { "- \(item.platform.name): `\($0)`" } }
    return
      (["## Words in place of a link", ""] + labels
      + [
        "", "## Places that only the writer can fill", "", "`draft/placeholder` objects to them until that is done.",
        "",
      ]
      + placeholders + [""]).joined(separator: "\n")
  }
}
