import PostText

/// Words and phrases, found in a text in one pass over its tokens.
///
/// Phrases are paths of a tree whose edges are words; a word with `*` is an edge of its own. From one token each edge
/// is tried at most once, so the cost is linear in the text however the phrases are made.
struct PhraseTree: Sendable {
  struct Match {
    /// Indices of the first token and behind the last one.
    var tokens: Range<Int>
    /// Where it stands in the text, less a possessive ending behind it.
    var range: Range<Int>
    /// Its index among the phrases.
    var phrase: Int
  }

  private struct Edge: Hashable {
    var node: Int32
    var word: Int32
    /// Whether nothing parts the word from the one before.
    var isGlued: Bool
  }

  private struct Wildcard {
    var glob: WordGlob
    var isGlued: Bool
    var node: Int32
  }

  private var words = WordTable<Int32>([])
  private var edges: [Edge: Int32] = [:]
  /// By word: where a phrase that begins with it leads; 0 where none does, as for most words of a text.
  private var firstNodes: [Int32] = []
  /// By node; most have none.
  private var wildcards: [Int32: [Wildcard]] = [:]
  /// By node: the index of the phrase that ends there.
  private var phrases: [Int?] = [nil]

  /// - Parameter phrases: as written, with `*` for any letters of a word; of two that are equal once folded, the first
  ///   one stays.
  init(_ phrases: [String]) {
    let parsed = phrases.map(Phrase.init)
    var known: [[UInt8]: Int32] = [:]
    var spelled: [(String, Int32)] = []
    for piece in parsed.flatMap(\.pieces) where !piece.isWildcard && known[piece.folded] == nil {
      known[piece.folded] = Int32(truncatingIfNeeded: spelled.count)
      spelled.append((String(decoding: piece.folded, as: UTF8.self), Int32(truncatingIfNeeded: spelled.count)))
    }
    words = WordTable(spelled)
    for (index, phrase) in parsed.enumerated() where !phrase.pieces.isEmpty { insert(phrase, index, words: known) }
    firstNodes = [Int32](repeating: 0, count: spelled.count)
    for (edge, node) in edges where edge.node == 0 && edge.word >= 0 { firstNodes[Int(edge.word)] = node }
  }

  private mutating func insert(_ phrase: Phrase, _ number: Int, words known: [[UInt8]: Int32]) {
    var node: Int32 = 0
    for piece in phrase.pieces {
      if piece.isWildcard {
        let next = addNode()
        let wildcard = Wildcard(glob: WordGlob(piece.folded), isGlued: piece.isGlued, node: next)
        wildcards[node, default: []].append(wildcard)
        node = next
      } else {
        let edge = Edge(node: node, word: known[piece.folded] ?? -1, isGlued: piece.isGlued)
        let next = edges[edge] ?? addNode()
        edges[edge] = next
        node = next
      }
    }
    if phrases[Int(node)] == nil { phrases[Int(node)] = number }
  }

  /// The node to which a word leads from `node`; nil where it leads nowhere.
  private func node(behind node: Int32, _ word: Int32, isGlued: Bool) -> Int32? {
    if node == 0 { return firstNodes[Int(word)] == 0 ? nil : firstNodes[Int(word)] }
    return edges[Edge(node: node, word: word, isGlued: isGlued)]
  }

  private mutating func addNode() -> Int32 {
    phrases.append(nil)
    return Int32(truncatingIfNeeded: phrases.count - 1)
  }

  var isEmpty: Bool { phrases.count == 1 }

  /// The longest phrases, from left to right and disjoint.
  ///
  /// - Parameter isOpen: by token, whether it may be part of one; nil where all may.
  func matches(in tokens: [Token], _ folded: FoldedTokens, where isOpen: [Bool]? = nil) -> [Match] {
    guard !isEmpty else { return [] }
    // Made for the first token that needs it, which most texts don't have.
    lazy var search = Search(tree: self, tokens: tokens, folded: folded, isOpen: isOpen)
    var matches: [Match] = []
    var index = 0
    while index < tokens.count {
      guard canBegin(index, of: folded) else {
        index += 1
        continue
      }
      if let found = search.longest(from: index), let phrase = phrases[Int(found.node)] {
        matches.append(match(found, from: index, in: tokens, phrase: phrase))
        index = found.end
      } else {
        index += 1
      }
    }
    return matches
  }

  /// All phrases at each token, in order of where they begin, whatever they have in common.
  func everyMatch(in tokens: [Token], _ folded: FoldedTokens) -> [Match] {
    lazy var search = Search(tree: self, tokens: tokens, folded: folded, isOpen: nil)
    var matches: [Match] = []
    for index in tokens.indices where canBegin(index, of: folded) {
      search.each(from: index) { found in
        guard let phrase = phrases[Int(found.node)] else { return }
        matches.append(match(found, from: index, in: tokens, phrase: phrase))
      }
    }
    return matches
  }

  private func match(_ found: Found, from index: Int, in tokens: [Token], phrase: Int) -> Match {
    let end = tokens[found.end - 1].range.upperBound - found.possessive
    return Match(tokens: index..<found.end, range: tokens[index].range.lowerBound..<end, phrase: phrase)
  }

  /// Whether a phrase may begin with a token; with most tokens none does.
  private func canBegin(_ token: Int, of folded: FoldedTokens) -> Bool {
    if wildcards[0] != nil || folded.withoutPossessive(token) != nil { return true }
    return words.find(token, of: folded).map { firstNodes[Int($0)] != 0 } ?? false
  }

  private struct Found {
    var node: Int32
    /// The token behind the phrase.
    var end: Int
    /// How many bytes of the last token are a possessive ending.
    var possessive = 0
  }

  /// A class, so that its parts aren't counted anew for each token.
  private final class Search {
    private let tree: PhraseTree
    private let tokens: [Token]
    private let folded: FoldedTokens
    private let isOpen: [Bool]?

    init(tree: PhraseTree, tokens: [Token], folded: FoldedTokens, isOpen: [Bool]?) {
      self.tree = tree
      self.tokens = tokens
      self.folded = folded
      self.isOpen = isOpen
    }

    /// The longest phrase that begins with the token at `start`.
    func longest(from start: Int) -> Found? {
      var best: Found?
      each(from: start) { found in if isLonger(found, than: best) { best = found } }
      return best
    }

    /// Every phrase that begins with the token at `start`.
    func each(from start: Int, _ take: (Found) -> Void) {
      guard isOpen?[start] ?? true else { return }
      // Empty, and so without memory of its own, for the many tokens with which no phrase begins.
      var open: [(node: Int32, token: Int)] = []
      var place: (node: Int32, token: Int)? = (0, start)
      while let (node, token) = place {
        follow(node, token, isFirst: node == 0) { found in
          if tree.phrases[Int(found.node)] != nil { take(found) }
          guard found.possessive == 0, let next = next(after: token) else { return }
          open.append((found.node, next))
        }
        place = open.popLast()
      }
    }

    private func isLonger(_ found: Found, than best: Found?) -> Bool {
      guard let best else { return true }
      // Of two equally long ones the whole word counts more than one without its ending.
      return (found.end, -found.possessive) > (best.end, -best.possessive)
    }

    /// The edges of `node` that the token at `index` takes.
    private func follow(_ node: Int32, _ index: Int, isFirst: Bool, _ take: (Found) -> Void) {
      let isGlued =
        !isFirst && !tokens[index - 1].isLineBreak
        && tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
      if let word = tree.words.find(index, of: folded),
        let next = tree.node(behind: node, word, isGlued: isGlued)
      {
        take(Found(node: next, end: index + 1))
      }
      let stem = folded.withoutPossessive(index)
      if let stem, let word = tree.words.find(WordHash.of(folded.bytes[stem]), folded.bytes, stem),
        let next = tree.node(behind: node, word, isGlued: isGlued)
      {
        take(Found(node: next, end: index + 1, possessive: possessiveLength(index)))
      }
      guard let wildcards = tree.wildcards[node], tokens[index].isWordOrNumber else {
        return
      }
      for wildcard in wildcards where wildcard.isGlued == isGlued {
        if let stem, wildcard.glob.matches(folded.bytes, stem) {
          take(Found(node: wildcard.node, end: index + 1, possessive: possessiveLength(index)))
        } else if wildcard.glob.matches(folded.bytes, folded.range(index)) {
          take(Found(node: wildcard.node, end: index + 1))
        }
      }
    }

    /// A possessive ending has one letter behind an apostrophe of one byte or three.
    private func possessiveLength(_ index: Int) -> Int {
      guard let stem = folded.withoutPossessive(index) else { return 0 }
      return tokens[index].range.count - stem.count == 4 ? 4 : 2
    }

    /// The token behind the one at `index`; one line break may stand between two words of a phrase.
    private func next(after index: Int) -> Int? {
      var next = index + 1
      if next < tokens.count, tokens[next].isLineBreak { next += 1 }
      return next < tokens.count && isOpen?[next] ?? true && !tokens[next].isLineBreak ? next : nil
    }
  }
}

/// A phrase as it is written in a list, parted like a text.
private struct Phrase {
  struct Piece {
    var folded: [UInt8]
    var isWildcard: Bool
    var isGlued: Bool
  }

  var pieces: [Piece] = []

  init(_ phrase: String) {
    let bytes = Array(phrase.utf8)
    // A letter in place of each star gives the same ranges and keeps a word with a star whole.
    let plain = bytes.map { $0 == WordGlob.star ? UInt8(ascii: "q") : $0 }
    var end = -1
    for token in Tokenizer.tokens(of: plain) where !token.isLineBreak {
      var folded: [UInt8] = []
      WordFolding.append(bytes, token.range, to: &folded)
      pieces.append(
        Piece(
          folded: folded, isWildcard: folded.contains(WordGlob.star),
          isGlued: token.range.lowerBound == end))
      end = token.range.upperBound
    }
  }
}
