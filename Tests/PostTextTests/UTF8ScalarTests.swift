import PostText
import Testing

@Suite struct UTF8ScalarTests {
  @Test func decodesEveryLength() {
    let bytes = Array("aé€😀".utf8)
    var offset = 0
    var scalars = String.UnicodeScalarView()
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      scalars.append(scalar)
      offset += length
    }
    #expect(String(scalars) == "aé€😀")
  }

  @Test(arguments: [[0x80], [0xC3], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]])
  func malformedBytesReadAsReplacement(_ bytes: [UInt8]) {
    #expect(UTF8Scalar.decode(bytes, at: 0) == ("\u{FFFD}", 1))
    #expect(UTF8Scalar.firstMalformedOffset(in: [0x41] + bytes) == 1)
  }

  @Test func readsBackwards() {
    let bytes = Array("é😀".utf8)
    #expect(UTF8Scalar.decode(bytes, before: 6).map { [$0.start] } == [2])
    #expect(UTF8Scalar.decode(bytes, before: 2).map { [$0.start] } == [0])
    #expect(UTF8Scalar.decode(bytes, before: 0) == nil)
  }
}
