import Engine
import Foundation
import Platforms
import PostText
import Testing
import Voice

/// Nothing of a draft becomes markup of its page, and the page does nothing but show.
@Suite struct PreviewSafetyTests {
  /// Texts that do harm where they aren't escaped.
  static let corpus = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "</style><script>alert(1)//",
    "</title><script>alert(1)</script>", "--><script>alert(1)</script><!--", "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)' autofocus='", "` onclick=`alert(1)", "javascript:alert(1)", "[a](javascript:alert(1))",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "![a\"onerror=alert(1)](x\" onerror=\"alert(1).png)",
    "![<b>](javascript:alert(1))", "<iframe src=//evil.test></iframe>",
    "<meta http-equiv=refresh content=0;url=//e.test>",
    "<base href=//evil.test>", "<link rel=stylesheet href=//evil.test>", "<style>@import'//evil.test'</style>",
    "<form action=//evil.test><input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>",
    "</div></article></section></main>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "&amp;lt;",
    "<scr\u{0}ipt>alert(1)</scr\u{0}ipt>", "\u{FF1C}script\u{FF1E}alert(1)", "+ADw-script+AD4-", "\u{202E}<b>\u{2066}",
    "\u{2028}<script>\u{2029}", "<a href=\"&#x6A;avascript:alert(1)\">",
    "url(//evil.test) }*{background:url(//e.test)}",
    "<math><mtext></mtext><script>", "<![CDATA[<script>]]>", "<?xml-stylesheet href='//evil.test'?>", "<plaintext>",
    "<template><script>alert(1)</script>", "{{constructor.constructor('alert(1)')()}}", "**<b>** `<i>` ~~<s>~~ ||<u>||",
    "#<tag> @<name> $<CASH> https://a.org/<p> u/<r>", "<b\nonclick=alert(1)>\n\n> <q>\n\n# <h>\n\n```\n<pre>\n```",
  ]

  /// Where in a draft it may stand.
  private static func drafts(_ text: String) -> [String] {
    let line = text.replacing("\n", with: " ").replacing("\0", with: "")
    let quoted = line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let long = String(repeating: "word ", count: 60)
    return [
      text, "\(long)\(text)\(long)\(text)", "One\n\n---\n\n\(text)\n\n---\n\n\(text)",
      "---\ntitle: \"\(quoted)\"\ndescription: \"\(quoted)\"\nlink: \"\(quoted)\"\nalt: \"\(quoted)\"\ntags: [\"\(quoted)\"]\n"
        + "cw: \"\(quoted)\"\nlang: \"\(quoted)\"\ntopic: \"\(quoted)\"\ncomment: \"\(quoted)\"\n---\n\n\(text)",
      PlatformCatalog.all.map {
        "## \($0.name)\n\nTitle: \(line)\nCW: \(line)\nLink: \(line)\n\n\(text)\n\n![\(line)](\(line))\n"
      }
      .joined(separator: "\n"),
    ]
  }

  private static func page(_ draft: String, brand: String = "") -> String {
    var configuration = Configuration()
    configuration.brand.names = [brand]
    configuration.brand.domains = brand.isEmpty ? [] : [brand]
    return Preview(
      Document(path: "/w/\(brand).post.md", text: SourceText(draft)), configuration: configuration
    ).html
  }

  @Test(arguments: corpus) func everyTagIsOneOfThePage(_ text: String) {
    for draft in Self.drafts(text) { Self.expectHarmless(Self.page(draft)) }
    Self.expectHarmless(Self.page("Hello.", brand: text))
  }

  /// Reads a page by a grammar far narrower than HTML: each `<` begins a tag that the page may have, with attributes it
  /// may have, in double quotes.
  private static func expectHarmless(_ page: String) {
    let tag = /<(?:\/?([a-z][a-z0-9]*)((?: [a-z\-]+(?:="[^"<>]*")?)*)>|!DOCTYPE html>)/
    let known: Set<Substring> = [
      "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "p", "nav", "ul", "ol", "li", "a", "main",
      "section", "article", "div", "span", "bdi", "b", "mark", "details", "summary", "figure", "figcaption",
    ]
    let attributes: Set<Substring> = [
      "lang", "charset", "http-equiv", "content", "name", "class", "id", "aria-label", "aria-labelledby", "aria-hidden",
      "href", "dir", "open",
    ]
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      guard let found = rest[start...].prefixMatch(of: tag) else {
        Issue.record("no tag of the page: \(rest[start...].prefix(60))")
        return
      }
      if let name = found.1 {
        #expect(known.contains(name))
        for attribute in (found.2 ?? "").matches(of: #/ ([a-z\-]+)(?:="([^"<>]*)")?/#) {
          #expect(attributes.contains(attribute.1))
          if attribute.1 == "href" { #expect(attribute.2?.wholeMatch(of: /#[a-z]+/) != nil) }
        }
      }
      rest = rest[found.range.upperBound...]
    }
    #expect(page.matches(of: /<style>/).count == 1)
    #expect(
      page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\""))
    #expect(page.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 } == false)
  }

  /// The page says what the draft says: nothing is lost on the way.
  @Test(arguments: corpus) func theTextIsTheDrafts(_ text: String) {
    guard !text.contains("\n"), !text.hasPrefix("!["), !text.contains("<!--") else { return }
    let page = Preview(
      Document(path: nil, text: SourceText("A \(text) z")), configuration: Configuration(),
      platforms: PlatformCatalog.all.filter { $0.id == "x" }
    ).html
    let shown = page.firstMatch(of: /(?s)dir="auto" lang="en">(A .*? z)<\/div>/)?.1.replacing(/<[^>]*>/, with: "")
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#96;", "`"), ("&amp;", "&")]
      .reduce(String(shown ?? "")) { $0.replacing($1.0, with: $1.1) }
    #expect(plain == "A \(text.replacing("\0", with: "\u{FFFD}")) z")
  }

  // MARK: Colours

  @Test func textStandsOutInBothThemes() throws {
    let page = Self.page("Hello.")
    let themes = page.split(separator: "@media (prefers-color-scheme:dark){")
    for (theme, accent) in zip(themes, ["light", "dark"]) {
      let color = { (name: String) throws -> Double in
        let value = try #require(theme.firstMatch(of: try Regex("--\(name):#([0-9a-f]{6})"))?.output[1].substring)
        return try Self.luminance(value)
      }
      let pairs = [
        ("ink", "page"), ("ink", "card"), ("ink", "box"), ("quiet", "page"), ("quiet", "card"), ("quiet", "box"),
        ("overink", "over"),
      ]
      for (ink, paper) in pairs {
        #expect(Self.contrast(try color(ink), try color(paper)) >= 4.5, "\(ink) on \(paper)")
      }
      let card = try color("card")
      let onAccent = try color("onaccent")
      let box = try color("box")
      let accents = page.matches(of: try Regex("--\(accent):#([0-9a-f]{6})"))
      #expect(accents.count == PlatformCatalog.all.count)
      for match in accents {
        let own = try Self.luminance(try #require(match.output[1].substring))
        for other in [card, onAccent, box] {
          #expect(Self.contrast(own, other) >= 4.5, "\(match.output[0].substring ?? "")")
        }
      }
    }
  }

  private static func luminance(_ hex: Substring) throws -> Double {
    let number = try #require(Int(hex, radix: 16))
    let parts = [16, 8, 0].map { shift in
      let part = Double(number >> shift & 0xFF) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
