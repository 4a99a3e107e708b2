package import Platforms

/// What a post looks like that was written for its platform: how long, in which lines, where the link and the tags go.
/// One value, in one file, a platform. All of it is custom and none of it a rule, but for the platform's own limits.
package struct Recipe: Sendable {
  package enum LinkPlace: Sendable, Equatable {
    /// The last line of the text, with a blank line before it.
    case lastLine
    /// Right below the first lines, where a reader sees it before “more”.
    case secondLine
    /// A field of its own.
    case field(String)
    /// Nowhere: words that say where it is take its place.
    case words(String)
    /// Nowhere.
    case none
  }

  package enum TagPlace: Sendable, Equatable {
    case lastLine
    case field(String)
  }

  package enum Quotation: Sendable, Equatable {
    /// “…”
    case marks
    /// `> ` before each line.
    case lines
  }

  package var platform: Platform
  /// How long the text of a native post is at most, as the platform counts it; link and tags come on top.
  package var aim: Int
  package var betweenSentences = " "
  package var betweenParagraphs = "\n\n"
  /// Whether the headings of a text head its parts here as well.
  package var showsHeadings = false
  /// Before each item of a list; nil where items are sentences like others.
  package var bullet: String? = "- "
  package var quotation = Quotation.marks
  package var link = LinkPlace.lastLine
  /// How many tags a post should have; the upper bound counts those inside the text as well.
  package var tags: ClosedRange<Int> = 0...0
  package var tagPlace = TagPlace.lastLine
  /// The field that takes the title, and how much of it shows.
  package var title: (field: String, longest: Int)?
  /// What only the writer can add where a text is far shorter than posts usually are there, as ends of a sentence.
  package var additions: [String] = []
  /// How much of the first line a reader sees; what opens a post should be no longer.
  package var longestLead: Int?
  /// A paragraph is broken before it gets longer, in bytes.
  package var longestParagraph: Int?
  /// Whether all stands in one line, in which a title can't be told from a sentence.
  package var isOneLine: Bool { betweenParagraphs == " " && title == nil }
  /// Whether a reader sees the label of a link in the text, and not its address.
  package var rendersLinks: Bool { platform.markup.contains(.link) }
  /// Whether the link has a line of its own in the text.
  var hasLinkLine: Bool { link == .lastLine || link == .secondLine }
  /// Whether a post may go on in further ones.
  package var threads: Bool { platform.threads }

  package init(_ platform: Platform, aim: Int) {
    self.platform = platform
    self.aim = aim
  }
}
