import Engine
import Platforms
import PostText
import Testing
import Voice

/// What a page shows of a draft, and where.
@Suite struct PreviewTests {
  private func page(_ text: String, _ platforms: String..., configuration: Configuration = Configuration()) -> String {
    Preview(
      Document(path: "/w/a.post.md", text: SourceText(text)), configuration: configuration,
      platforms: platforms.compactMap { PlatformCatalog.platform(named: $0) }
    ).html
  }

  /// What stands between two marks, the first of each.
  private func part(_ page: String, from start: String, to end: String) -> String? {
    guard let lower = page.firstRange(of: start)?.upperBound, let upper = page[lower...].firstRange(of: end)?.lowerBound
    else { return nil }
    return String(page[lower..<upper])
  }

  private func words(_ count: Int) -> String { Array(repeating: "word", count: count).joined(separator: " ") }

  // MARK: Which cards

  @Test func everyPlatformHasALookOfItsOwn() {
    let page = page("Hello.")
    for platform in PlatformCatalog.all {
      #expect(page.contains("\n.\(platform.id){--light:#"))
      #expect(page.contains("<h2 id=\"\(platform.id)-name\" class=\"shown\">\(platform.name)</h2>"))
      #expect(page.contains("<a href=\"#\(platform.id)\">"))
    }
  }

  @Test func theDraftSaysWhichCardsThereAreUnlessSomebodyAsks() {
    let draft = "---\nplatforms: [x]\n---\n\nOne.\n\n## LinkedIn\n\nTwo.\n"
    #expect(page(draft).matches(of: /<article/).count == 2)
    #expect(page(draft, "linkedin").contains(">Two.</div>"))
    #expect(page(draft, "linkedin").contains("<nav") == false)
    #expect(page(draft, "reddit").contains(">One.</div>"))
    #expect(page("---\nplatforms: [zzz]\n---\n\nOne.").matches(of: /<article/).count == PlatformCatalog.all.count)
  }

  @Test func theBrandPosts() {
    var configuration = Configuration()
    #expect(page("## X\n\nHi.").contains("<bdi class=\"name\">Your name</bdi>"))
    configuration.brand.names = ["Acme <b>Cloud"]
    let page = page("## X\n\nHi.", configuration: configuration)
    #expect(page.contains("aria-hidden=\"true\">AB</span>"))
    #expect(page.contains("<bdi class=\"name\">Acme &lt;b&gt;Cloud</bdi>"))
    #expect(page.contains("@acmebcloud · now"))
  }

  // MARK: Fold and limit

  @Test func whatIsBehindTheFoldIsBehindAWord() {
    let text = words(60)
    let page = page("## LinkedIn\n\n\(text)")
    #expect(
      part(page, from: "dir=\"auto\" lang=\"en\">", to: "<details class=\"fold\"><summary>…more</summary>")
        == String(text.prefix(210)))
    #expect(part(page, from: "<span class=\"rest\">", to: "</span>") == String(text.dropFirst(210)))
  }

  @Test func linesFoldToo() {
    let page = page("## LinkedIn\n\na\nb\nc\nd")
    #expect(part(page, from: "dir=\"auto\" lang=\"en\">", to: "<details") == "a\nb\nc")
    #expect(part(page, from: "<span class=\"rest\">", to: "</span>") == "\nd")
  }

  @Test func aShortPostHasNoFold() {
    #expect(page("## LinkedIn\n\nShort.").contains("<details") == false)
    #expect(page("## Mastodon\n\n\(words(90))").contains("<details") == false)
  }

  @Test func whatIsOverTheLimitIsMarked() {
    let page = page("## Mastodon\n\n\(String(repeating: "a", count: 500))bcd")
    #expect(part(page, from: "Over the limit: </span>", to: "</mark>") == "bcd")
    #expect(page.contains("<span class=\"long\">Mastodon 503/500 characters · 3 over · text 503</span>"))
    #expect(self.page("## Mastodon\n\nabc").contains("<mark") == false)
  }

  @Test func anOverlongPostIsUnfoldedSoThatItsEndIsSeen() {
    let page = page("## LinkedIn\n\n\(String(repeating: "a", count: 3_000))bcd")
    #expect(page.contains("<details class=\"fold\" open><summary>…more</summary>"))
    #expect(part(page, from: "Over the limit: </span>", to: "</mark>") == "bcd")
  }

  @Test func aFoldBehindTheLimitIsNone() {
    let page = page("## X\n\n\(String(repeating: "a", count: 280))bcd")
    #expect(page.contains("<details") == false)
    #expect(part(page, from: "Over the limit: </span>", to: "</mark>") == "bcd")
  }

  // MARK: Text

  @Test func eachPlatformColoursWhatItTakes() {
    let draft = "Read https://garden.org/a #Garden @ada"
    let onX = page(draft, "x")
    #expect(onX.contains("<span class=\"link\">https://garden.org/a</span> <span class=\"hashtag\">#Garden</span>"))
    #expect(onX.contains("<span class=\"mention\">@ada</span>"))
    let onInstagram = page(draft, "instagram")
    #expect(onInstagram.contains(">Read https://garden.org/a <span class=\"hashtag\">#Garden</span>"))
    #expect(page(draft, "reddit").contains("#Garden @ada</div>"))
  }

  @Test func lineBreaksStayOrGoAsThePlatformHasIt() {
    let draft = "One\ntwo\n\nthree\n- four\n- five  \nsix\n"
    #expect(page(draft, "x").contains(">One\ntwo\n\nthree\n- four\n- five  \nsix</div>"))
    #expect(page(draft, "reddit").contains(">One two\n\nthree\n• four\n• five  \nsix</div>"))
    var configuration = Configuration()
    #expect(page("One\ntwo", "tiktok").contains(">One\ntwo</div>"))
    configuration.accounts["tiktok"] = Account(client: "api")
    #expect(page("One\ntwo", "tiktok", configuration: configuration).contains(">One two</div>"))
  }

  @Test func markupIsRenderedWhereThePlatformDoes() {
    let draft = "A **bold *and* word**, [a page](https://garden.org), `code`."
    #expect(page(draft, "x").contains(">A **bold *and* word**, [a page]("))
    let onReddit = page(draft, "reddit")
    #expect(onReddit.contains("A <span class=\"bold\">bold </span><span class=\"bold italic\">and</span>"))
    #expect(onReddit.contains("<span class=\"link\">a page</span>, <span class=\"code\">code</span>."))
  }

  // MARK: Around the text

  @Test func aThreadIsALineOfPostsWithNumbers() {
    let draft = "One\n\n---\n\nTwo\n\n---\n\nThree\n"
    let onX = page(draft, "x")
    #expect(onX.matches(of: /<li><article/).count == 3)
    for number in 1...3 {
      #expect(onX.contains("aria-label=\"Post \(number) of 3 on X\""))
      #expect(onX.contains("<span class=\"place\">\(number)/3</span>"))
      #expect(onX.contains("\(number)/3: X "))
    }
    #expect(page(draft, "linkedin").contains("class=\"thread\"") == false)
  }

  @Test func everyFieldOfEveryPlatformIsShown() {
    for platform in PlatformCatalog.all {
      for field in platform.fields {
        let name = field.name.prefix(1).uppercased() + field.name.dropFirst()
        let page = page("## \(platform.name)\n\n\(name): quite unlikely\n\nText.", platform.id)
        // Not every field can stand in a line of a draft.
        guard !page.contains(">\(name): quite unlikely") else { continue }
        let isShown = page.contains("quite unlikely</p>") || page.contains("<summary dir=\"auto\">quite unlikely · ")
        #expect(isShown, "\(platform.id) \(field.name)")
      }
    }
  }

  @Test func aContentWarningHidesTextAndPicture() {
    let page = page("## Mastodon\n\nCW: Spiders\n\nThey are\n\n![Eight legs](spider.png)")
    let hidden = part(page, from: "<summary dir=\"auto\">Spiders · <b>Show more</b></summary>", to: "</details>")
    #expect(hidden?.contains(">They are</div>") == true)
    #expect(hidden?.contains("Alt: Eight legs") == true)
    #expect(page.matches(of: /<figure/).count == 1)
  }

  @Test func mediaAreBoxesWithTheirAltText() {
    let page = page("---\nplatforms: x\nalt: Of the first\n---\n\nLook.\n\n![](a/b.png)\n![Rain](c.mp4)\n![](d.png)\n")
    #expect(page.contains("Picture</span><bdi class=\"byline\">b.png</bdi><figcaption dir=\"auto\">Alt: Of the first<"))
    #expect(page.contains("Film or file</span><bdi class=\"byline\">c.mp4</bdi><figcaption dir=\"auto\">Alt: Rain<"))
    #expect(page.contains("d.png</bdi><figcaption dir=\"auto\">No alt text<"))
    #expect(self.page("Hi", "instagram").contains("Your picture or reel"))
  }

  @Test func whatIsMissingIsNamed() {
    #expect(page("## X\n\n").contains("No text yet"))
    #expect(page("## Reddit\n\nTitle: All\n\n").contains("No text yet") == false)
  }
}
