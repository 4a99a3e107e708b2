package import PostText

/// A text that is to be made into posts, understood: its units in order, its links, tags, pictures and titles.
package struct Manuscript: Sendable {
  package struct Link: Sendable, Equatable {
    package var address: String
    /// Whether the header names it as what the post is about.
    package var isDeclared: Bool
  }

  package struct Picture: Sendable, Equatable {
    package var alt: String
    package var path: String
    /// Whether it is attached, and not inside a text.
    package var isAttached: Bool
  }

  /// In the order of the text; title and summary of the header, which stand nowhere in it, come first.
  package internal(set) var units: [SourceUnit] = []
  /// Each address once, in the order of the text, that of the header first.
  package internal(set) var links: [Link] = []
  package internal(set) var pictures: [Picture] = []
  /// Tags without `#`: those of the text, then those of the header.
  package internal(set) var tags: [String] = []
  /// Handles with their sign, each once.
  package internal(set) var mentions: [String] = []
  /// First lines of code and tables that no post can show.
  package internal(set) var blocksLeftOut: [String] = []
  /// Which unit is the title, if there is one.
  package internal(set) var title: Int?
  package internal(set) var summary: Int?
  /// The sentence that says nearly what the summary says; a post has room for one of them.
  package internal(set) var summaryAgain: Int?
  /// The platform that the text was written for; nil for a text that stands for several.
  package internal(set) var platform: String?
  package internal(set) var extent: Range<Int> = 0..<0

  package var isEmpty: Bool { units.isEmpty }
}

/// What is known of a text that is to be reimagined.
package struct ManuscriptInput: Sendable {
  /// The posts of one section: one, or those of a thread.
  package var posts: [Post]
  package var title: Spanned<String>?
  package var summary: Spanned<String>?
  package var link: Spanned<String>?
  package var alt: Spanned<String>?
  package var tags: [Spanned<String>] = []
  package var platform: String?

  package init(posts: [Post]) { self.posts = posts }
}
