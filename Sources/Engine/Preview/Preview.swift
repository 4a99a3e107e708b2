package import Platforms
import PostText
import Rules

/// A draft as its platforms would show it: one page of HTML that loads nothing, runs nothing, and leads nowhere but
/// to its own parts.
package struct Preview {
  private struct Part {
    var platform: Platform
    var posts: [PlatformPost]
    /// Those of its fields, and the alt text apart from a picture.
    var fields: [PlatformField]
    var alt: PlatformField?
  }

  private let parts: [Part]
  private let author: PreviewAuthor
  private let language: String?

  /// - Parameter platforms: whose cards to show, whatever the draft says; those of the draft where there are none, and
  ///   all there are where it names none.
  package init(_ document: Document, configuration: Configuration, platforms: [Platform] = []) {
    let asked = platforms.isEmpty ? nil : platforms.map(\.id)
    var reading = Self.reading(document, configuration, asked)
    if reading.listed.isEmpty { reading = Self.reading(document, configuration, PlatformCatalog.all.map(\.id)) }
    parts = reading.listed.map { listed in
      Part(
        platform: listed.platform, posts: reading.platformPosts.filter { $0.platform === listed.platform },
        fields: reading.platformFields.filter { $0.platform === listed.platform },
        alt: reading.altField(on: listed.platform))
    }
    author = PreviewAuthor(configuration.brand)
    language = reading.language
  }

  private static func reading(
    _ document: Document, _ configuration: Configuration, _ platforms: [String]?
  ) -> DraftReading {
    var input = configuration.input(for: document, AnalysisRequest(platforms: platforms))
    // How it sounds makes no difference to how it looks, and takes long to find out.
    input.voices = [:]
    input.learnedVoices = [:]
    return DraftReading(input)
  }

  // MARK: HTML

  /// What a page may load or do: nothing, but for the styles that stand in it.
  private static let policy: StaticString =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"

  package var html: String {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": "en"]) { html in
      html.markup("\n")
      html.element("head") { writeHead(to: &$0) }
      html.markup("\n")
      html.element("body") { writeBody(to: &$0) }
      html.markup("\n")
    }
    html.markup("\n")
    return String(decoding: html.bytes, as: UTF8.self)
  }

  private var heading: String {
    parts.count == 1 ? "How it will look on \(parts[0].platform.name)" : "How it will look"
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.markup("\n<meta charset=\"utf-8\">\n")
    html.markup(Self.policy)
    html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.element("title", text: heading)
    html.markup("\n<style>\n")
    html.markup(PreviewStyles.all)
    for part in parts {
      html.markup(PlatformLook.look(of: part.platform).styles)
      html.markup("\n")
    }
    html.markup("</style>\n")
  }

  private func writeBody(to html: inout HTMLWriter) {
    html.element("header") { html in
      html.element("h1", text: heading)
      html.element(
        "p", ["class": "note"], text: "A likeness: platforms change their looks, and fold by the width of a screen.")
      guard parts.count > 1 else { return }
      html.element("nav", ["aria-label": "Platforms"]) { html in
        html.element("ul") { html in
          for part in parts {
            html.element("li") { $0.element("a", ["href": "#\(part.platform.id)"], text: part.platform.name) }
          }
        }
      }
    }
    html.markup("\n")
    html.element("main") { html in
      for part in parts { write(part, to: &html) }
    }
  }

  private func write(_ part: Part, to html: inout HTMLWriter) {
    let id = part.platform.id
    html.markup("\n")
    html.element("section", ["class": "platform \(id)", "id": id, "aria-labelledby": "\(id)-name"]) { html in
      // The heading of the page says it of the only one.
      html.element(
        "h2", ["id": "\(id)-name", "class": parts.count == 1 ? "spoken" : "shown"], text: part.platform.name)
      if part.posts.count > 1 {
        html.element("ol", ["class": "thread"]) { html in
          for post in part.posts { html.element("li") { card(post, part).write(to: &$0) } }
        }
      } else {
        for post in part.posts { card(post, part).write(to: &html) }
      }
      writeCounts(of: part, to: &html)
    }
  }

  private func card(_ post: PlatformPost, _ part: Part) -> PreviewCard {
    let isFirst = post.reading.part == 0
    return PreviewCard(
      post: post, look: PlatformLook.look(of: part.platform), author: author, fields: isFirst ? part.fields : [],
      alt: isFirst ? part.alt : nil, language: language)
  }

  private func writeCounts(of part: Part, to html: inout HTMLWriter) {
    let fields = (part.fields + [part.alt].compactMap { $0 }).flatMap { field in
      field.counts.map { (label: "\(field.field.name): ", count: $0) }
    }
    let posts = part.posts.flatMap { post in
      let label = post.reading.parts > 1 ? "\(post.reading.part + 1)/\(post.reading.parts): " : ""
      return post.counts.map { (label: label, count: $0) }
    }
    guard !(posts + fields).isEmpty else { return }
    html.element("ul", ["class": "counts", "aria-label": "Lengths on \(part.platform.name)"]) { html in
      for (label, count) in posts + fields {
        html.element("li") {
          $0.element("span", ["class": count.fits ? "short" : "long"], text: label + count.statement)
        }
      }
    }
  }
}
