/// A key of a draft's header that means something here.
package struct HeaderKey: Sendable {
  package var name: String
  /// One or two sentences.
  package var summary: String

  private init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }

  /// In the order in which a header is usually written.
  package static let all = [
    HeaderKey("platforms", "The platforms the draft is for, by id or another name of theirs: x, or [x, linkedin]."),
    HeaderKey("platform", "The same as platforms."),
    HeaderKey("networks", "The same as platforms."),
    HeaderKey("date", "When it is to be published: 2026-12-01, or 2026-12-01 09:30, with a zone behind it if wanted."),
    HeaderKey(
      "kind", "What it is: value gives readers something, ask wants something of them. Found out where it isn't said."),
    HeaderKey("status", "How far it is: draft, ready or published. What is published counts as history."),
    HeaderKey("voice", "The name of a voice in timbre.json; without it, default."),
    HeaderKey("lang", "The language of the text as a BCP 47 tag: en, en-GB, de."),
    HeaderKey("title", "The title, on platforms that have one apart from the text."),
    HeaderKey("description", "The description, on platforms that have one apart from the text."),
    HeaderKey("link", "The link, on platforms that have one apart from the text."),
    HeaderKey("alt", "The description of the first picture, for people who don't see it."),
    HeaderKey("caption", "The text of a post with media, on platforms that call it so."),
    HeaderKey("cw", "The content warning, on platforms that have one."),
    HeaderKey("tags", "A list of tags, on platforms that take them apart from the text."),
    HeaderKey("topic", "The topic, on platforms that have one."),
    HeaderKey("comment", "The first comment, on platforms where one is written with the post."),
    HeaderKey("coupon", "The code of an offer, on platforms that have one."),
    HeaderKey("campaign", "The name of a campaign, for your own order."),
    HeaderKey("timbre", "off, or a list of rules that shall say nothing in this file."),
  ]

  /// What `status` may be.
  package static let states = ["draft", "ready", "published"]

  package static func key(_ name: String) -> HeaderKey? { all.first { $0.name == name } }
}
