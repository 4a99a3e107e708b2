import PostText

extension Rule {
  /// `[…: what to add]` that is still there.
  package static let draftPlaceholder = Rule(
    id: "draft/placeholder",
    title: "Placeholder left",
    why: "A placeholder marks what only the writer can add. Published, it tells everybody that nobody did.",
    severity: .error,
    bad: [
      Example("We grew by ‹[…: the number]› this year.", on: "linkedin"),
      Example("Join us on ‹[...: date]›.", on: "x"),
      Example("‹[…: a number]› of ‹[…: how many]› said yes.", on: "reddit"),
    ],
    good: [
      Example("We grew by 12 % this year […] and will again.", on: "linkedin"),
      Example("[Update: it works.] And [1]: so does this.", on: "x"),
      Example("To be continued … : soon […", on: "x"),
    ],
    check: .post { post, findings in
      let bytes = post.bytes
      var index = 0
      while let open = ByteSearch.first(UInt8(ascii: "["), in: bytes, index..<bytes.count) {
        index = open + 1
        let isPlaceholder = ASCII.has("[…:", at: open, in: bytes) || ASCII.has("[...:", at: open, in: bytes)
        guard isPlaceholder, let close = bytes[open...].firstIndex(of: UInt8(ascii: "]")) else { continue }
        findings.add(
          open..<(close + 1), of: post, "Still to be filled in: \(post.string(open..<(close + 1))).")
        index = close + 1
      }
    })
}
