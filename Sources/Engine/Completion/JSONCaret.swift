import PostText

/// Where a caret is in a JSON text that may be half written: under which keys, and whether a key or a value goes there.
struct JSONCaret {
  /// The keys from the root down to what goes there, the key itself left out where one is written; `[]` stands for an
  /// element of a list.
  private(set) var path: [String] = []
  private(set) var isAtKey = false
  /// The string or word at the caret; empty where there is none.
  private(set) var range: Range<Int>
  private(set) var isInString = false
  /// The other keys of the object, before the caret and behind it.
  private(set) var siblings: Set<String> = []
  /// Whether a colon stands behind the key already.
  private(set) var hasColon = false

  /// An object or list that is open. They are kept in a list, since foreign text can nest them however deep it likes.
  private struct Frame {
    let isObject: Bool
    var key = ""
    var expectsKey: Bool
    var hasValue = false
    var keys: [String] = []
    var holdsCaret = false

    init(isObject: Bool) {
      self.isObject = isObject
      expectsKey = isObject
    }

    mutating func takeValue() { (hasValue, expectsKey) = (true, false) }
  }

  private let text: SourceText
  private var frames: [Frame] = []

  /// Nil in a comment, and outside of all objects.
  init?(_ text: SourceText, at caret: Int) {
    self.text = text
    range = caret..<caret
    let tokens = LooseJSONToken.tokens(of: text.bytes)
    var own: String?
    var isPlaced = false
    for (index, token) in tokens.enumerated() {
      let end = token.range.upperBound
      if !isPlaced, end > caret || end == caret && token.isOpenEnded {
        isPlaced = true
        if token.range.lowerBound < caret {
          guard token.kind != .comment else { return nil }
          (range, isInString) = (token.range, token.kind == .string)
          hasColon = index + 1 < tokens.count && tokens[index + 1].kind == .colon
          own = token.word(in: text)
        } else {
          hasColon = token.kind == .colon
        }
        guard place() else { return nil }
      }
      if let keys = read(token) {
        siblings = Set(keys)
        break
      }
    }
    guard isPlaced || place() else { return nil }
    for frame in frames where frame.holdsCaret { siblings = Set(frame.keys) }
    if isAtKey, let own { siblings.remove(own) }
    frames = []
  }

  /// Takes note that the caret is here; false outside of all objects and lists.
  private mutating func place() -> Bool {
    guard let last = frames.indices.last else { return false }
    frames[last].holdsCaret = true
    // A comma is easily forgotten, and two values side by side are none.
    isAtKey = frames[last].isObject && (frames[last].expectsKey || frames[last].hasValue)
    path = frames.dropLast().map { $0.isObject ? $0.key : "[]" }
    if !frames[last].isObject { path.append("[]") } else if !isAtKey { path.append(frames[last].key) }
    return true
  }

  /// Follows a token; gives the keys of the object that ends with it when the caret is there.
  private mutating func read(_ token: LooseJSONToken) -> [String]? {
    let last = frames.indices.last
    switch token.kind {
    case .openObject, .openList:
      if let last { frames[last].takeValue() }
      frames.append(Frame(isObject: token.kind == .openObject))
    case .close:
      if let closed = frames.popLast(), closed.holdsCaret { return closed.keys }
    case .colon: if let last { (frames[last].expectsKey, frames[last].hasValue) = (false, false) }
    case .comma: if let last { (frames[last].expectsKey, frames[last].hasValue) = (frames[last].isObject, false) }
    case .string, .word:
      guard let last else { break }
      if frames[last].isObject, frames[last].expectsKey || frames[last].hasValue {
        frames[last].key = token.word(in: text)
        frames[last].keys.append(frames[last].key)
        (frames[last].expectsKey, frames[last].hasValue) = (true, false)
      } else {
        frames[last].takeValue()
      }
    case .comment: break
    }
    return nil
  }
}
