/// Markup as writers type it: Markdown, mostly. A platform that doesn't render a kind prints its marks.
package enum Markup {
  package enum Kind: String, Sendable, CaseIterable {
    case bold, italic, strikethrough, code, codeBlock, heading, link, quote, spoiler, html
  }
}
