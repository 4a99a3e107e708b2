import PostText
import Reimagining

extension Manuscript {
  /// A text without a header.
  init(_ text: String, writtenFor platform: String? = nil, title: String? = nil, summary: String? = nil) {
    var input = ManuscriptInput(posts: [Post(raw: Array(text.utf8))])
    input.platform = platform
    input.title = title.map { Spanned($0, 0..<0) }
    input.summary = summary.map { Spanned($0, 0..<0) }
    self.init(input)
  }

  var texts: [String] { units.map(\.text.string) }
  var addresses: [String] { links.map(\.address) }

  /// Each unit with its kind before it: `h1 Open day`, `s We open.`, `o0 first`, `i1 one`.
  var outline: [String] {
    units.map { unit in
      switch unit.kind {
      case .heading(let level): "h\(level) \(unit.text.string)"
      case .sentence: "s \(unit.text.string)"
      case .item(let list, let isOrdered): "\(isOrdered ? "o" : "i")\(list) \(unit.text.string)"
      case .quote: "q \(unit.text.string)"
      case .row: "r \(unit.text.string)"
      case .code: "c \(unit.text.string)"
      }
    }
  }
}

extension SourceUnit {
  var nameTexts: [String] { names.map { String(decoding: bytes[$0], as: UTF8.self) } }
  var numberTexts: [String] { numbers.map { String(decoding: bytes[$0], as: UTF8.self) } }
}
