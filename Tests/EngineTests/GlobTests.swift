import Engine
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.md", ["a.md", ".md"]), ("posts/**/*.md", ["posts/a.md", "posts/b/c/a.md"]), ("./a/*", ["a/b"]),
    ("**", ["a", "a/b/c"]), ("a?c", ["abc", "aéc", "a漢c", "a😀c"]), ("*.{md,txt}", ["a.md", "a.txt"]),
    ("{a,b}/{c,d}", ["a/c", "b/d"]), ("**/x/**/y", ["x/y", "a/x/b/x/c/y"]), ("a*b*c", ["abc", "a-b-b-c"]),
    ("a/b", ["a/b", "a//b"]), ("x{,y}", ["x", "xy"]),
  ]) func matchesTheWholePath(_ pattern: String, _ paths: [String]) throws {
    let glob = try #require(Glob(pattern))
    for path in paths { #expect(glob.matches(path), "\(path)") }
  }

  @Test(arguments: [
    ("*.md", ["a/b.md", "a.mdx", ""]), ("posts/**/*.md", ["post/a.md", "posts/a.txt", "x/posts/a.md"]),
    ("a?c", ["ac", "abbc", "a/c"]), ("??", ["é", "漢"]), ("*??", ["😀"]), ("a*b*c", ["acb", "ab"]), ("[ab]", ["a"]),
    ("**/y", ["y/x"]),
  ]) func matchesNothingElse(_ pattern: String, _ paths: [String]) throws {
    let glob = try #require(Glob(pattern))
    for path in paths { #expect(!glob.matches(path), "\(path)") }
  }

  @Test(arguments: ["", "./", "{a", "a}", "{a,{b,c}}", "}{", String(repeating: "{a,b}", count: 12)])
  func refusesBracesThatDoNotMatchUp(_ pattern: String) {
    #expect(Glob(pattern) == nil)
  }

  @Test func longPatternsOfStarsComeToAnEnd() throws {
    let glob = try #require(Glob(String(repeating: "**/*a*a*a*a*/", count: 20) + "b"))
    #expect(!glob.matches(String(repeating: "aaaaaaaaaaaaaaaaaaaaaaaa/", count: 60) + "c"))
  }
}
