import Engine
import PostText
import Rules
import Testing

@Suite struct FindingGroupTests {
  /// A finding of the first rule, whichever that is.
  private static func finding(
    _ severity: Severity, on platform: String, at range: Range<Int> = 4..<9, edit: String? = "a"
  ) -> Finding {
    var collector = FindingCollector()
    collector.begin(0, settings: RuleSettings())
    let fixes = edit.map { [Fix("Mend it", isPreferred: severity > .hint, edits: [TextEdit(range, $0)])] }
    collector.add(range, "Mend this.", severity: severity, platform: platform, fixes: fixes ?? [])
    return collector.findings[0]
  }

  private static func messages(_ findings: [Finding]) -> [String] {
    FindingGroup.groups(findings).map { "\($0.finding.severity) \($0.platforms.joined(separator: " "))" }
  }

  @Test func whatIsSaidOfTheSameWordsIsShownOnce() {
    #expect(Self.messages([Self.finding(.hint, on: "x"), Self.finding(.hint, on: "threads")]) == ["hint x threads"])
    #expect(
      Self.messages([Self.finding(.hint, on: "x"), Self.finding(.hint, on: "threads", at: 4..<8)])
        == ["hint x", "hint threads"])
  }

  /// A word on what another finding mends as well is one too many.
  @Test func whatAnotherFindingMendsIsLeftToIt() {
    let (hint, warning) = (Self.finding(.hint, on: "facebook"), Self.finding(.warning, on: "x"))
    #expect(Self.messages([hint, warning]) == ["warning x"])
    #expect(Self.messages([warning, hint]) == ["warning x"])
    #expect(Self.messages([hint, warning, Self.finding(.hint, on: "threads")]) == ["warning x"])
  }

  @Test func whatIsMendedOtherwiseStays() {
    let warning = Self.finding(.warning, on: "x")
    #expect(Self.messages([Self.finding(.hint, on: "threads", edit: "b"), warning]) == ["hint threads", "warning x"])
    #expect(
      Self.messages([Self.finding(.hint, on: "threads", edit: nil), Self.finding(.warning, on: "x", edit: nil)])
        == ["hint threads", "warning x"])
    #expect(Self.messages([Self.finding(.hint, on: "threads", at: 4..<8), warning]) == ["hint threads", "warning x"])
  }
}
