import Engine
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("/a/b.md", "/a", "b.md"), ("/a", "/", "a"), ("a", ".", "a"), ("a/b/", "a/b", ""), ("", ".", ""),
  ]) func partsFolderAndName(_ path: String, _ folder: String, _ name: String) {
    #expect(Path.folder(of: path) == folder)
    #expect(Path.name(of: path) == name)
  }

  @Test(arguments: [
    ("a/./b//c/", "a/b/c"), ("a/../b", "b"), ("a/..", "."), ("../../a", "../../a"), ("a/../../b", "../b"), ("/..", "/"),
    ("/a/../../b", "/b"), ("", "."), (".", "."), ("/", "/"),
  ]) func takesStepsOut(_ path: String, _ normal: String) {
    #expect(Path.normalized(path) == normal)
    #expect(Path.normalized(normal) == normal)
  }

  @Test func resolvesAgainstAFolder() {
    #expect(Path.resolve("../timbre.json", in: "/a/b") == "/a/timbre.json")
    #expect(Path.resolve("/x", in: "/a") == "/x")
    #expect(Path.resolve("x", in: ".") == "x")
  }

  @Test func onlyWhatLiesBelowIsRelative() {
    #expect(Path.relative("/a/b/c.md", to: "/a") == "b/c.md")
    #expect(Path.relative("/ab/c.md", to: "/a") == nil)
    #expect(Path.relative("/c.md", to: "/") == "c.md")
    #expect(Path.relative("a/c.md", to: ".") == "a/c.md")
    #expect(Path.relative("../c.md", to: ".") == nil)
    #expect(Path.relative("..later.md", to: ".") == "..later.md")
    #expect(Path.relative("/a/c.md", to: ".") == nil)
  }

  @Test func ancestorsEndAtTheRoot() {
    #expect(Path.ancestors(of: "/a/b") == ["/a/b", "/a", "/"])
    #expect(Path.ancestors(of: "a/b") == ["a/b", "a", "."])
    #expect(Path.ancestors(of: "/") == ["/"])
  }
}
