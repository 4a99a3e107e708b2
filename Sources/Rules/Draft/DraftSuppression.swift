extension Rule {
  /// A suppression that suppresses nothing.
  ///
  /// Only what has run can tell, so the check is the caller's: `SuppressionFilter` reports under this rule.
  package static let draftSuppression = Rule(
    id: "draft/suppression",
    title: "Useless suppression",
    why: "What a suppression once hid is gone. Left in place, it hides the next finding of its kind too.",
    severity: .hint,
    bad: [
      Example(
        "Hello.\n\n‹<!-- timbre-disable-next-line format/markup -->›\nNothing is marked here.", on: "x",
        fixed: "Hello.\n\nNothing is marked here."),
      Example("Hello.\n\n‹<!-- timbre-disable format/link -->›\nNothing.\n<!-- timbre-enable -->", on: "x"),
      Example("‹<!-- timbre-allow voice/nothing \"leverage\" -->›\nHello.", on: "x", fixed: "Hello."),
    ],
    good: [
      Example("Hello.\n\n<!-- timbre-disable-next-line format/markup -->\nThis is **marked**.", on: "x"),
      Example("<!-- timbre-disable -->\nThis is **marked**.\n<!-- timbre-enable -->", on: "x"),
      Example("<!-- a remark -->\nHello.", on: "x"),
    ],
    check: .elsewhere)
}
