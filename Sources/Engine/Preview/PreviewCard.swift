import Platforms
import PostText
import Rules

/// One post in the shape that its platform gives it.
struct PreviewCard {
  let post: PlatformPost
  let look: PlatformLook
  let author: PreviewAuthor
  /// Those of the draft on this platform; empty but for the first post of a thread.
  let fields: [PlatformField]
  /// What is said for people who don't see the first picture, apart from it.
  let alt: PlatformField?
  /// A BCP 47 tag, or what was written in its place.
  let language: String?

  func write(to html: inout HTMLWriter) {
    html.element("article", ["class": "card", "aria-label": label]) { html in
      for slot in look.slots { write(slot, to: &html) }
      for field in fields where isLeftOver(field) { write(field, to: &html) }
    }
  }

  private var label: String {
    let isThread = post.reading.parts > 1
    return isThread
      ? "Post \(post.reading.part + 1) of \(post.reading.parts) on \(post.platform.name)"
      : "Post on \(post.platform.name)"
  }

  private func field(_ name: String) -> PlatformField? {
    fields.first { $0.field.name == name && !$0.text.bytes.isEmpty }
  }

  /// Whether no slot of the look shows a field.
  private func isLeftOver(_ field: PlatformField) -> Bool {
    guard !field.text.bytes.isEmpty, field.field.name != "cw", field.field.name != "alt" else { return false }
    return !look.slots.contains { if case .field(field.field.name) = $0 { true } else { false } }
  }

  private func write(_ slot: PlatformLook.Slot, to html: inout HTMLWriter) {
    switch slot {
    case .author: writeAuthor(to: &html)
    case .media where field("cw") == nil: writeMedia(to: &html)
    case .media: break
    case .text: writeText(to: &html)
    case .actions: writeActions(to: &html)
    case .field(let name):
      guard let field = field(name) else { return }
      write(field, to: &html)
    }
  }

  // MARK: Who posts

  private func writeAuthor(to html: inout HTMLWriter) {
    html.element("div", ["class": "author"]) { html in
      html.element("span", ["class": "avatar", "aria-hidden": "true"], text: author.initials)
      html.element("p") { html in
        html.element("bdi", ["class": "name"], text: look.handlePrefix.map { $0 + author.handle } ?? author.name)
        html.text(" ")
        html.element("bdi", ["class": "byline"], text: look.byline(author))
      }
      guard post.reading.parts > 1 else { return }
      html.element("span", ["class": "place"], text: "\(post.reading.part + 1)/\(post.reading.parts)")
    }
  }

  private func writeActions(to html: inout HTMLWriter) {
    guard !look.actions.isEmpty else { return }
    html.element("ul", ["class": "actions", "aria-hidden": "true"]) { html in
      for action in look.actions { html.element("li", text: action) }
    }
  }

  // MARK: What is posted

  private func writeText(to html: inout HTMLWriter) {
    guard let warning = field("cw") else { return writeBody(to: &html) }
    let text = ShownText(post)
    html.element("details", text.limit == nil ? ["class": "warning"] : ["class": "warning", "open": ""]) { html in
      html.element("summary", ["dir": "auto"]) { html in
        ShownText(warning).write(to: &html, more: look.more)
        html.text(" · ")
        html.element("b", text: "Show more")
      }
      writeBody(to: &html)
      writeMedia(to: &html)
    }
  }

  private func writeBody(to html: inout HTMLWriter) {
    guard !post.bytes.isEmpty else {
      // Where media stand alone, or only a title is asked for, nothing is missing.
      let isComplete = !post.field.isRequired || !post.reading.post.media.isEmpty
      if !isComplete { html.element("p", ["class": "empty"], text: "No text yet") }
      return
    }
    html.element("div", ["class": "text", "dir": "auto", "lang": language ?? "en"]) {
      ShownText(post).write(to: &$0, more: look.more)
    }
    if post.reading.isCut {
      html.element("p", ["class": "note"], text: "What comes behind this is far beyond every limit, and not shown.")
    }
  }

  private func writeMedia(to html: inout HTMLWriter) {
    let media = post.reading.post.media
    let apart = alt.map { String(decoding: $0.text.bytes, as: UTF8.self) } ?? ""
    let standIn = look.medium ?? (apart.isEmpty ? nil : "Your picture")
    guard !media.isEmpty || standIn != nil else { return }
    html.element("div", ["class": "media"]) { html in
      if media.isEmpty, let standIn { writeFigure(standIn, file: "", alt: apart.isEmpty ? nil : apart, to: &html) }
      for (index, medium) in media.enumerated() {
        let own = medium.alt.value
        writeFigure(
          medium.isPicture ? "Picture" : "Film or file", file: medium.path.value,
          alt: own.isEmpty && index == 0 ? apart : own, to: &html)
      }
    }
  }

  /// - Parameter alt: nil where there is nothing yet to describe.
  private func writeFigure(_ kind: String, file: String, alt: String?, to html: inout HTMLWriter) {
    html.element("figure") { html in
      html.element("span", ["class": "kind"], text: kind)
      if !file.isEmpty { html.element("bdi", ["class": "byline"], text: Path.name(of: file)) }
      guard let alt else { return }
      html.element("figcaption", ["dir": "auto"], text: alt.isEmpty ? "No alt text" : "Alt: \(alt)")
    }
  }

  private func write(_ field: PlatformField, to html: inout HTMLWriter) {
    guard field.field.name != "title" else {
      html.element("p", ["class": "title", "dir": "auto"]) { ShownText(field).write(to: &$0, more: look.more) }
      return
    }
    html.element("p", ["class": "field", "dir": "auto"]) { html in
      html.element("span", ["class": "label"], text: Self.labels[field.field.name] ?? field.field.name)
      ShownText(field).write(to: &html, more: look.more)
    }
  }

  private static let labels = [
    "comment": "First comment", "coupon": "Coupon", "description": "Description", "link": "Link", "tags": "Tags",
    "topic": "Topic",
  ]
}
