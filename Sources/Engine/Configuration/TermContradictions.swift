import JSON
import PostText
import Voice

/// Terms of one voice that can't both be followed.
enum TermContradictions {
  /// The place of each word in `terms` at odds with another one, and why.
  static func problems(in terms: JSONNode) -> [(range: Range<Int>, message: String)] {
    let terms = (terms.array ?? []).map(Term.init)
    var preferred: [String: (term: Int, spelling: String)] = [:]
    for (index, term) in terms.enumerated() {
      guard let prefer = term.prefer else { continue }
      if preferred[prefer.lowercased()] == nil { preferred[prefer.lowercased()] = (index, prefer) }
    }
    var problems: [(Range<Int>, String)] = []
    var avoided: [String: String?] = [:]
    for (index, term) in terms.enumerated() {
      for word in term.avoid {
        let key = word.value.lowercased()
        if let other = preferred[key], other.term != index || other.spelling == word.value {
          problems.append((word.range, "“\(word.value)” is both to be avoided and preferred: one of the two must go."))
        } else if let other = avoided[key], other != term.prefer {
          problems.append((word.range, Self.message(word.value, other, term.prefer)))
        }
        if avoided[key] == nil { avoided[key] = .some(term.prefer) }
      }
    }
    return problems
  }

  private static func message(_ word: String, _ first: String?, _ second: String?) -> String {
    guard let first, let second else { return "“\(word)” is avoided twice, once with a word to prefer: keep that one." }
    return "For “\(word)” both “\(first)” and “\(second)” are preferred: the first one counts."
  }

  private struct Term {
    var avoid: [Spanned<String>]
    var prefer: String?

    init(_ node: JSONNode) {
      avoid = (node["avoid"]?.array ?? []).compactMap { word in word.string.map { Spanned($0, word.range) } }
      prefer = node["prefer"]?.string
    }
  }
}
