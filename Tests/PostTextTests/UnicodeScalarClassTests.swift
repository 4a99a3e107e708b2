import PostText
import Testing

@Suite struct UnicodeScalarClassTests {
  @Test func lettersAndMarksOfAnyScriptAreTold() {
    for scalar in "azAZéßжω漢あกक\u{301}\u{93E}\u{20DD}ªʰǅ𝒜".unicodeScalars {
      #expect(ScalarClass.isLetterOrMark(scalar), "\(scalar)")
    }
    for scalar in "09_@[`{ -#٣²½€😀。\u{200D}\u{FFFD}".unicodeScalars {
      #expect(!ScalarClass.isLetterOrMark(scalar), "\(scalar)")
    }
  }

  @Test func decimalDigitsOfAnyScriptAreTold() {
    for scalar in "09٣९๕９𝟘".unicodeScalars { #expect(ScalarClass.isDecimalDigit(scalar), "\(scalar)") }
    for scalar in "/:a²½Ⅳ一①".unicodeScalars { #expect(!ScalarClass.isDecimalDigit(scalar), "\(scalar)") }
  }

  @Test func whiteSpaceIsThatOfUnicode() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(ScalarClass.isWhitespace(scalar) == scalar.properties.isWhitespace)
    }
  }
}
