import Native
import Platforms
import PostText
import Voice

extension Rule {
  /// A pin that shows or names the brand and nothing that a pinner looks for.
  package static let nativeOwnPin = Rule(
    id: "native/own-pin",
    title: "Pin of the brand itself",
    why: """
      People come to Pinterest for what they want to make, cook, wear, visit or learn, and keep what helps them with it. \
      A pin of one's own logo or name misses the opportunity: nobody searches for it, and nobody keeps it. Show the \
      finished thing, a step on the way or the place, and name it as somebody would who looks for it.
      """,
    severity: .warning,
    bad: [
      Example("Cut back to the third bud, and the tree bears next year.\n\n![](img/‹logo.png›)", on: "pinterest"),
      Example(
        "Cut back to the third bud, and the tree bears next year.\n\n![‹Our new logo in white on blue›](1.png)",
        on: "pinterest"),
      Example("---\nplatforms: pinterest\nalt: ‹Company logo›\n---\n\nCut back to the third bud.\n\n![](tree.jpg)"),
      Example("## Pinterest\n\nTitle: ‹Our new logo›\n\nCut back to the third bud.\n\n![A pear tree](tree.jpg)"),
      Example(
        "‹We› are proud of our new office. Our team moved in on Monday.\n\n![A white house](house.jpg)", on: "pinterest"
      ),
      Example("‹Our› association was founded in 1920.\n\n![Men in front of a barn](barn.jpg)", on: "pinterest"),
    ],
    good: [
      Example(
        "## Pinterest\n\nTitle: 10 logo ideas for bakeries\n\nFrom a sketch to the sign above the door."
          + "\n\n![Sketches of bakery logos](logo.png)"),
      Example(
        "## Pinterest\n\nTitle: Winter pruning in five cuts\n\nCut back to the third bud.\n\n![A pear tree](banner.png)"
      ),
      Example("We have a new logo.\n\n![Our new logo](logo.png)", on: "linkedin"),
      Example(
        "We are proud of this pattern: a scarf of two colours.\n\n![A striped scarf](scarf.jpg)", on: "pinterest"),
      Example("Our team planted the oak walk. Walk it with your children.\n\n![Young oaks](oaks.jpg)", on: "pinterest"),
      Example("A tote bag for the market, in an evening.\n\n![A bag with our logo on it](bag.png)", on: "pinterest"),
    ],
    check: .draft { draft, findings in
      for post in draft.platformPosts where post.platform.id == "pinterest" {
        let link = draft.field("link", of: post.platform).map { String(decoding: $0.bytes, as: UTF8.self) }
        let pin = OwnPin(post, in: draft, marks: OwnMarks(draft.brand, link: link))
        pin.checkPictures(&findings)
        pin.checkTitle(&findings)
        pin.checkText(&findings)
      }
    })
}

/// One pin, looked at for what is the brand's own.
private struct OwnPin {
  private let post: PlatformPost
  private let draft: DraftReading
  private let marks: OwnMarks
  private let title: FieldText?

  init(_ post: PlatformPost, in draft: DraftReading, marks: OwnMarks) {
    self.post = post
    self.draft = draft
    self.marks = marks
    title = draft.platformFields.first { $0.platform.id == post.platform.id && $0.field.name == "title" }?.text
  }

  func checkPictures(_ findings: inout FindingCollector) {
    let apart = draft.altField(on: post.platform)?.text
    let apartContent = apart.flatMap { marks.content(ofAlt: $0.string) }
    // What is said of a picture apart from it is about the first one.
    let media = post.reading.post.media.dropFirst(apartContent == nil ? 0 : 1)
    let labels = media.compactMap { picture in ownLabel(of: picture).map { (picture, $0.text, $0.content) } }
    guard apartContent != nil || !labels.isEmpty, isBesideThePoint else { return }
    if let apart, let apartContent {
      findings.add(
        apart.bytes.indices, of: apart, Self.message(apart.string, apartContent), platform: post.platform.id)
    }
    for (picture, text, content) in labels {
      findings.add(
        text.range, Self.message(text.value, content), platform: post.platform.id,
        evidence: [Evidence("picture", picture.path.value)])
    }
  }

  /// Which of the two texts of a picture says that it shows a logo or a name. A name alone may be anything's file, so
  /// that what a writer says of it is stronger.
  private func ownLabel(of picture: Media) -> (text: Spanned<String>, content: OwnMarks.Content)? {
    if let content = marks.content(ofAlt: picture.alt.value) { return (picture.alt, content) }
    guard let content = marks.content(ofFile: picture.path.value) else { return nil }
    let hasAlt = picture.alt.value.contains { !$0.isWhitespace }
    return content == .name && hasAlt ? nil : (Self.fileName(picture.path), content)
  }

  /// Whether a logo or a name is beside the point of the pin.
  private var isBesideThePoint: Bool {
    !marks.isAboutDesign((title.map { $0.string + "\n" } ?? "") + post.reading.string(post.bytes.indices))
  }

  /// A path without its folders.
  private static func fileName(_ label: Spanned<String>) -> Spanned<String> {
    guard let slash = label.value.utf8.lastIndex(of: UInt8(ascii: "/")) else { return label }
    let name = label.value[label.value.utf8.index(after: slash)...]
    return Spanned(String(name), (label.range.upperBound - name.utf8.count)..<label.range.upperBound)
  }

  private static func message(_ label: String, _ content: OwnMarks.Content) -> String {
    "“\(label)” is \(content == .logo ? "a logo" : "the brand's name"), and pinners look for what they can make, learn, "
      + "visit or wear: show that."
  }

  func checkTitle(_ findings: inout FindingCollector) {
    guard let title, let content = marks.content(ofTitle: title.string), content == .name || isBesideThePoint else {
      return
    }
    findings.add(
      title.bytes.indices, of: title,
      "“\(title.string)” only says whose pin this is: name what the pinner finds here, in the words they would search for.",
      platform: post.platform.id)
  }

  func checkText(_ findings: inout FindingCollector) {
    guard let native = draft.nativePosts.first(where: { $0.post.isSame(as: post.reading) }),
      let text = OwnPinText(native)
    else { return }
    let subject = text.subject
    let count =
      subject.sentences > 1
      ? "\(subject.ownSentences) of \(subject.sentences) sentences speak of the organisation"
      : "This speaks of the organisation"
    findings.add(
      text.first, of: post,
      "\(count), and a pin is kept for what it gives: say what the pinner can make, learn, see or do.",
      evidence: [Evidence("sentences", subject.sentences), Evidence("own", subject.ownSentences)])
  }
}

extension FieldText {
  fileprivate var string: String { String(decoding: bytes, as: UTF8.self) }
}
