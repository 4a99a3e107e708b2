import PostText
import Testing

@Suite struct UnicodeTopLevelDomainTests {
  private func contains(_ name: String) -> Bool {
    let bytes = Array("x.\(name).y".utf8)
    return TopLevelDomain.contains(bytes, range: 2..<(bytes.count - 2))
  }

  private func listing(_ name: String) -> TopLevelDomain.Listing? {
    let bytes = Array(name.utf8)
    return TopLevelDomain.listing(of: bytes, range: 0..<bytes.count)
  }

  @Test(arguments: ["com", "COM", "Com", "aaa", "zw", "museum", "travelersinsurance", "vermögensberatung", "рф", "中国"])
  func namesAreKnownInAnyCase(_ name: String) { #expect(contains(name)) }

  @Test(arguments: ["xn--p1ai", "XN--P1AI", "xn--fiqs8s", "xn--vermgensberatung-pwb", "xn--4dbrk0ce"])
  func punycodeFormsAreKnown(_ name: String) { #expect(contains(name)) }

  @Test(arguments: ["РФ", "МОСКВА", "ΕΛ", "VERMÖGENSBERATER", "ՀԱՅ", "ᲒᲔ"])
  func capitalsOutsideASCIIAreFolded(_ name: String) { #expect(contains(name)) }

  @Test(arguments: [
    "", "c", "comm", "co.uk", "md5", "aaaD", "zzz", "com ", "-", "A", "中", "中国人", "\u{0}", "txt", "py3",
  ])
  func otherLabelsAreNot(_ name: String) { #expect(!contains(name)) }

  @Test func aTruncatedScalarIsNoName() {
    let bytes = Array("рф".utf8)
    #expect(!TopLevelDomain.contains(bytes, range: 0..<3))
    #expect(!TopLevelDomain.contains([0xD1], range: 0..<1))
  }

  @Test func rangesPastTheEndAreClamped() {
    #expect(TopLevelDomain.contains(Array("com".utf8), range: 0..<99))
    #expect(!TopLevelDomain.contains([], range: 3..<9))
  }

  @Test func listingsSayWhereANameStands() {
    #expect(listing("com") == [.rootZone, .x])
    #expect(listing("statoil") == .x)
    #expect(listing("music") == .rootZone)
    #expect(listing("de") == [.rootZone, .x, .countryCode])
    #expect(listing("日本") == nil)
  }

  @Test(arguments: ["de", "UK", "io", "中国", "xn--p1ai", "السعودية"])
  func countryCodesAreTold(_ name: String) {
    let bytes = Array(name.utf8)
    #expect(TopLevelDomain.isCountryCode(bytes, range: 0..<bytes.count))
  }

  @Test(arguments: ["com", "公司", "zz", "museum"])
  func genericNamesAreNoCountryCodes(_ name: String) {
    let bytes = Array(name.utf8)
    #expect(!TopLevelDomain.isCountryCode(bytes, range: 0..<bytes.count))
  }

  @Test(arguments: [
    ("com", "com"), ("com/path", "com"), ("community.", "community"), ("com.br", "com"), ("com日本", "com"),
    ("中国移动", "中国"), ("香港特区", "香港"), ("嘉里大酒店。", "嘉里大酒店"), ("嘉里大", "嘉里"), ("COM,", "COM"),
    ("vermögensberatung!", "vermögensberatung"), ("рф", "рф"), ("مصر/", "مصر"),
  ])
  func theLongestNameIsFoundInRunningText(_ text: String, _ match: String) {
    let end = TopLevelDomain.longestMatch(in: Array("a.\(text)".utf8), at: 2)
    #expect(end == 2 + match.utf8.count)
  }

  @Test(arguments: ["comx", "com2", "com-", "com+a", "com@b", "", "/com", "foo-bar", "日本", "corn"])
  func aNameThatGoesOnIsNoMatch(_ text: String) {
    #expect(TopLevelDomain.longestMatch(in: Array("a.\(text)".utf8), at: 2) == nil)
  }

  @Test func offsetsOutsideTheTextHaveNoMatch() {
    #expect(TopLevelDomain.longestMatch(in: [0x61], at: -1) == nil)
    #expect(TopLevelDomain.longestMatch(in: [0x61], at: 1) == nil)
    #expect(TopLevelDomain.longestMatch(in: Array("é".utf8), at: 1) == nil)
  }
}
