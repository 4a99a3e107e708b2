import Platforms
import PostText

extension Rule {
  /// A picture that a blind reader can't know.
  package static let formatAlt = Rule(
    id: "format/alt",
    title: "Picture without words",
    why: """
      A screen reader speaks the alt text in place of the picture. Without one it says "image", and with a file's name \
      it spells letters. A platform cuts or refuses one that is over its limit.
      """,
    severity: .warning,
    bad: [
      Example("412 members answered.\n\n‹![](chart.png)›", on: "bluesky"),
      Example("412 members answered.\n\n![‹IMG_2041.JPG›](img/IMG_2041.JPG)", on: "mastodon"),
      Example("412 members answered.\n\n![‹chart›](chart.png)", on: "x"),
      Example("412 members answered.\n\n![‹image›](chart.png)", on: "instagram"),
      Example("Look.\n\n![" + String(repeating: "a", count: 1_000) + "‹bc›](chart.png)", on: "x"),
      Example("---\nplatforms: linkedin\nalt: ‹DSC_0417.png›\n---\n\nLook at this."),
    ],
    good: [
      Example("412 members answered.\n\n![A bar chart: nine of ten would come again](chart.png)", on: "bluesky", "x"),
      Example("---\nplatforms: x\nalt: A bar chart, rising since May\n---\n\nLook.\n\n![](chart.png)"),
      Example("What we saw.\n\n![](day-one.mp4)", on: "mastodon"),
      Example("What we saw.\n\n![](day-one.jpg)", on: "reddit"),
      Example("412 members answered.\n\n![Chart of members by region, 2026](members-by-region.png)", on: "x"),
    ],
    check: .draft { draft, findings in
      for post in draft.platformPosts {
        guard let limit = post.platform.media.alt else { continue }
        // What the header or a field line says is about the first picture.
        let apart = post.reading.part == 0 ? draft.altField(on: post.platform)?.text : nil
        if let apart { FormatAlt.check(apart, limit, on: post.platform, to: &findings) }
        for (index, media) in post.reading.post.media.enumerated() where media.isPicture {
          if index == 0, apart.map({ !$0.bytes.isEmpty }) ?? false, media.alt.value.isEmpty { continue }
          FormatAlt.check(media, limit, on: post.platform, to: &findings)
        }
      }
    })
}

private enum FormatAlt {
  static func check(_ media: Media, _ limit: Limit, on platform: Platform, to findings: inout FindingCollector) {
    let alt = FieldText("alt", values: [media.alt], in: SourceText(""))
    if ASCII.trimmed(alt.bytes.indices, in: alt.bytes).isEmpty {
      findings.add(
        media.range, "This picture has no alt text: say what it shows between the brackets.", platform: platform.id)
    } else if isNoDescription(media.alt.value) || isNameOf(media.path.value, media.alt.value) {
      reportFileName(alt, on: platform, to: &findings)
    } else {
      checkLength(alt, limit, on: platform, to: &findings)
    }
  }

  static func check(_ alt: FieldText, _ limit: Limit, on platform: Platform, to findings: inout FindingCollector) {
    if isNoDescription(String(decoding: alt.bytes, as: UTF8.self)) {
      reportFileName(alt, on: platform, to: &findings)
    } else {
      checkLength(alt, limit, on: platform, to: &findings)
    }
  }

  private static func reportFileName(_ alt: FieldText, on platform: Platform, to findings: inout FindingCollector) {
    findings.add(
      alt.bytes.indices, of: alt,
      "“\(String(decoding: alt.bytes, as: UTF8.self))” doesn't say what the picture shows: describe it.",
      platform: platform.id)
  }

  private static func checkLength(
    _ alt: FieldText, _ limit: Limit, on platform: Platform, to findings: inout FindingCollector
  ) {
    let field = PlatformField(alt, as: Field("alt", [limit]), on: platform, account: Account())
    guard let count = field.counts.gravest else { return }
    findings.add(
      count.fitEnd..<alt.bytes.count, of: field,
      count.excess(over: "\(platform.name)'s alt text") + count.doubts(about: platform.name),
      severity: Severity(limit.source.trust), source: limit.source, evidence: count.evidence)
  }

  /// A file's name, what a camera calls its files, or a word that says no more than that there is a picture.
  private static func isNoDescription(_ alt: String) -> Bool {
    let alt = alt.lowercased()
    if !alt.contains(" "), endings.contains(where: alt.hasSuffix) { return true }
    if emptyWords.contains(alt) { return true }
    return cameraPrefixes.contains { prefix in
      alt.hasPrefix(prefix) && alt.dropFirst(prefix.count).allSatisfy { $0.isNumber || "_-. ()".contains($0) }
        && alt.count > prefix.count
    }
  }

  /// Whether `alt` is the name of the file in `path`, with or without its ending.
  private static func isNameOf(_ path: String, _ alt: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".").first ?? ""
    let word = alt.lowercased()
    // A file that is named with words may well be named by what it shows.
    return !word.contains(" ") && (word == name.lowercased() || word == stem.lowercased())
  }

  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".avif", ".bmp", ".tiff", ".svg"]
  private static let emptyWords: Set<String> = [
    "image", "picture", "photo", "photograph", "graphic", "pic", "img", "alt", "alt text", "untitled", "screenshot",
    "logo image", "an image", "a photo", "a picture",
  ]
  private static let cameraPrefixes = [
    "img", "dsc", "dscn", "dscf", "pxl", "screenshot", "screen shot", "image", "photo",
  ]
}
