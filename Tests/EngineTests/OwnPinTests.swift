import Engine
import PostText
import Rules
import Testing
import Voice

/// Pins of the brand's own logo, name or organisation.
@Suite struct OwnPinTests {
  private static let acme = Brand(names: ["Acme", "Acme Garden Club"], domains: ["acme-gardens.example"])

  private func found(
    alt: String = "A pear tree in winter", file: String = "1.jpg", title: String = "Winter pruning in five cuts",
    text: String = "Cut back to the third bud.", link: String = "", brand: Brand = acme
  ) -> [String] {
    let fields = link.isEmpty ? "" : "Link: \(link)\n"
    return found("## Pinterest\n\nTitle: \(title)\n\(fields)\n\(text)\n\n![\(alt)](\(file))\n", brand: brand)
  }

  /// What is marked, as it stands in the draft.
  private func found(_ text: String, brand: Brand = acme) -> [String] {
    var configuration = Configuration()
    configuration.brand = brand
    let text = SourceText(text)
    return Analysis(Document(path: nil, text: text), configuration: configuration).findings
      .filter { $0.rule == "native/own-pin" }.map { text.string(in: $0.range) }
  }

  @Test(arguments: [
    "logo.png", "img/logo.png", "acme-logo-2x.jpg", "banner_acme.png", "brandmark.svg", "AcmeLogo.PNG", "acmelogo.png",
    "logo_final_v2.png", "acme-garden-club-logo-white.webp", "https://acme-gardens.example/i/acmegardens-logo.png?v=3",
    "logo 1200x1200.png",
  ])
  func filesOfLogosAreFound(_ file: String) {
    let name = String(file.split(separator: "/").last ?? "")
    #expect(found(alt: "", file: file) == [name])
  }

  @Test(arguments: [
    "10-logo-ideas.jpg", "bakery-logo.png", "banner.png", "logos.png", "catalogo.png", "acme-pruning-guide.png",
    "acmeist-poets.jpg", "header.png", "", ".png", "logo-" + String(repeating: "x", count: 300) + ".png",
  ])
  func otherFilesAreNot(_ file: String) {
    #expect(found(alt: "", file: file) == [])
  }

  @Test(arguments: [
    "Our logo", "Acme logo", "Acme", "ACME", "The Acme logo in white on blue", "Logo of the Acme Garden Club", "logo",
    "Acme's new logo", "Banner of Acme",
  ])
  func descriptionsOfLogosAreFound(_ alt: String) {
    #expect(found(alt: alt) == [alt])
  }

  @Test(arguments: [
    "Sketches of bakery logos", "A tote bag with our logo", "acme", "The acme of a pear", "Nike logo",
    "Acme volunteers with a pear tree", "A banner over the street", "our", "",
  ])
  func otherDescriptionsAreNot(_ alt: String) {
    #expect(found(alt: alt) == [])
  }

  @Test(arguments: [
    "Acme", "Acme Inc.", "Acme®", "Acme Association", "Acme |", "Acme Garden Club · Official", "Welcome to Acme!",
    "acme-gardens.example", "Our logo",
  ])
  func titlesThatOnlyNameTheBrandAreFound(_ title: String) {
    let found = found(title: title)
    #expect(found == [title])
  }

  @Test(arguments: [
    "Acme's guide to winter pruning", "Winter pruning | Acme", "The acme of gardening", "Acme Garden Club recipes",
    "10 logo ideas for bakeries", "Association", "Welcome",
  ])
  func titlesThatSayMoreAreNot(_ title: String) {
    #expect(found(title: title) == [])
  }

  @Test func withoutABrandTheSiteOfTheLinkSaysWhoseLogoItIs() {
    let none = Brand()
    #expect(found(alt: "Acme logo", brand: none) == [])
    #expect(found(alt: "Acme logo", link: "https://www.acme.example/pruning", brand: none) == ["Acme logo"])
    #expect(found(alt: "Acme", link: "https://www.acme.example/pruning", brand: none) == [])
    #expect(found(title: "Acme", brand: none) == [])
    #expect(found(alt: "", file: "logo.png", brand: none) == ["logo.png"])
  }

  @Test(arguments: [
    ("10 logo ideas for bakeries", "From a sketch to the sign above the door."),
    ("What makes a mark last", "A logo is seen small first."),
    ("Three typefaces for a bakery", "Each as it looks above the door."),
    ("Our logo tips", "Five rules."),
  ])
  func whoWritesAboutLogosMayShowThem(_ title: String, _ text: String) {
    #expect(found(alt: "", file: "logo.png", title: title, text: text) == [])
    #expect(found(alt: "Our logo", title: title, text: text) == [])
  }

  @Test func whoWritesAboutTheirOwnLogoMayNot() {
    #expect(found(alt: "", file: "logo.png", text: "This is our new logo.") == ["logo.png"])
    #expect(found(alt: "Our logo", text: "Acme's logo is blue.") == ["Our logo"])
  }

  @Test func theFirstWordOnAPictureIsTheHeaders() {
    let text = "---\nplatforms: pinterest\nalt: A pear tree\n---\n\nCut back.\n\n![](logo.png)\n![Our logo](2.png)\n"
    #expect(found(text) == ["logo.png", "Our logo"])
    #expect(found(text.replacing("A pear tree", with: "Acme logo")) == ["Acme logo", "Our logo"])
  }

  @Test(arguments: [
    "We are proud of our new office.", "Our team is thrilled. We won the award of the year.",
    "Acme was founded in 1920 and has offices in every state.",
  ])
  func textsAboutTheOrganisationAreFoundOnceForAll(_ text: String) {
    #expect(found(text: text).count == 1)
    var configuration = Configuration()
    configuration.brand = Self.acme
    let long = String(repeating: text + " ", count: 5)
    let analysis = Analysis(
      Document(path: nil, text: SourceText("## Pinterest\n\n\(long)\n")), configuration: configuration)
    #expect(analysis.findings.filter { $0.rule == "native/about-us" || $0.rule == "native/own-pin" }.count == 1)
  }

  @Test(arguments: [
    "Acme scarves in three colours of wool.", "Our team picked ten pears for a small garden.",
    "We are proud of our volunteers: they planted an orchard.", "Our office garden, and how to plant one like it.",
    "Visit our office garden on Monday.", "A pear tree that fits on a balcony.",
    "Our award-winning chocolate cake, with cherries on it.",
    "Wir sind stolz auf unser Team und unser neues Office in Berlin.", "We moved.", "",
  ])
  func textsThatGiveAnythingAreNot(_ text: String) {
    #expect(found(text: text) == [])
  }

  @Test func otherPlatformsAreNoPlaceForIt() {
    #expect(found("---\nplatforms: [x, linkedin]\n---\n\nWe are proud of our office.\n\n![Our logo](logo.png)\n") == [])
  }
}
