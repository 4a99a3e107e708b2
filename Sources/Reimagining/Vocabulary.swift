package import Platforms

/// The only words that an alternative may hold beside those of its source and of the address book.
package enum Vocabulary {
  /// A longer way to say something, and the shorter one that may stand for it.
  package static var phrases: [(long: String, short: String)] { PhraseReductions.list }

  /// Words that may go from before a word that can stand without them.
  package static var fillers: [String] { PhraseReductions.fillerWords }

  /// Openings that may go from a sentence.
  package static var additions: [String] { Cues.additions }

  /// The emoji that stands in place of its name, by name.
  package static var emoji: [(name: String, emoji: String)] { EmojiShortcode.list }

  /// What stands in place of a link where none works, by platform.
  package static var labels: [(platform: Platform, words: String)] {
    RecipeCatalog.all.compactMap { recipe in
      if case .words(let words) = recipe.link { (recipe.platform, words) } else { nil }
    }
  }

  /// What a writer is asked to add where a text is short, by platform, as it stands in the post.
  package static var placeholders: [(platform: Platform, texts: [String])] {
    RecipeCatalog.all.compactMap { recipe in
      recipe.additions.isEmpty ? nil : (recipe.platform, recipe.additions.map(Placeholder.text))
    }
  }
}
