import PostText
import Voice

extension VoiceText {
  /// A text without code or names of a brand.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, tokens: Tokenizer.tokens(of: bytes), code: [], brand: BrandNames([]))
  }
}
