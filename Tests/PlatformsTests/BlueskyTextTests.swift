import Platforms
import Testing

@Suite struct BlueskyTextTests {
  @Test(arguments: [
    ("https://Example.COM/", "example.com"),
    ("http://example.com:80/a", "example.com/a"),
    ("https://example.com:8443/a", "example.com:8443/a"),
    ("https://me:pw@example.com/a", "example.com/a"),
    ("https://example.com/?a=b", "example.com?a=b"),
    ("https://example.com/a?", "example.com/a"),
    ("https://example.com/a/../b/./c", "example.com/b/c"),
    ("https://example.com/日本", "example.com/%E6%97%A5%E6..."),
    ("https://bücher.de", "xn--bcher-kva.de"),
    ("https://例え。jp/", "xn--r8jz45g.jp"),
    ("https://exa%6Dple.com/x", "https://exa%6Dple.com/x"),
    ("https://example.com:99999/", "https://example.com:99999/"),
    ("https:///", "https:///"),
    ("example.com/123456789012345", "example.com/123456789012345"),
    ("ftp://example.com", "ftp://example.com"),
    ("", ""),
  ])
  func shortLinksAreWhatABrowserShows(link: String, expected: String) {
    #expect(BlueskyText.shortened(link) == expected)
  }

  @Test(arguments: [
    ("a\n\nb", "a\n\nb"), ("a\n\n\nb", "a\n\nb"), ("a\r\n\r\nb", "a\n\nb"), ("a\n \n\u{200B}\n b", "a\n\n b"),
    ("a\n\u{AD}b\n\n", "a\n\u{AD}b\n\n"),
  ])
  func blankLinesAreFolded(text: String, expected: String) {
    #expect(String(decoding: BlueskyText.cleanedNewlines(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("\n\n  art\n", "  art"), ("a \u{3000}\n", "a"), (" a", " a"), ("\n", ""), ("a\n\n\n\u{200B}\n", "a\n\n\u{200B}"),
  ])
  func publishedTextHasNoBlankEnds(text: String, expected: String) {
    #expect(String(decoding: BlueskyText.tidied(Array(text.utf8)), as: UTF8.self) == expected)
  }
}
