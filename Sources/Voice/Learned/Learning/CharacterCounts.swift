/// How often each run of characters occurs in some posts, and how it goes on: what a language model of characters is
/// made from.
///
/// Runs are known by their hash. Before a post stand start signs, behind it an end sign.
package struct CharacterCounts: Sendable {
  struct Run {
    var times: UInt32 = 0
    /// The run without its last character.
    var context: UInt64
    /// The run without its first character; nil for a single one.
    var shorter: UInt64?
  }

  /// A run of characters as a context.
  struct Context {
    /// How often something followed it, and how many different things did.
    var total: UInt32 = 0
    var kinds: UInt32 = 0

    /// How much of the probability is left to shorter contexts.
    var leaving: Double { CharacterCounts.discount * Double(kinds) / Double(max(1, total)) }
  }

  /// What is taken from each count for what was never met.
  fileprivate static let discount = 0.75

  /// The most characters that the next one is foretold by.
  static let order = 3
  private static let startSign: UInt32 = 2
  private static let endSign: UInt32 = 3

  private(set) var runs: [UInt64: Run] = [:]
  private(set) var contexts: [UInt64: Context] = [:]

  package init() {}

  package mutating func add(_ text: MaskedText) {
    Self.walk(text) { context, run, shorter in
      let times = runs[run, default: Run(context: context, shorter: shorter)].times
      runs[run, default: Run(context: context, shorter: shorter)].times = times + 1
      contexts[context, default: Context()].total += 1
      if times == 0 { contexts[context, default: Context()].kinds += 1 }
    }
  }

  /// How likely the run's last character is after the others.
  func probability(of run: Run, alphabet: Double) -> Double {
    var lower = 1 / alphabet
    if let shorter = run.shorter, let known = runs[shorter] { lower = probability(of: known, alphabet: alphabet) }
    guard let context = contexts[run.context] else { return lower }
    return max(0, Double(run.times) - Self.discount) / Double(context.total) + context.leaving * lower
  }

  /// Calls `body` for each character with each of its contexts, the shortest first, the run that both make, and the
  /// run of the context before.
  private static func walk(
    _ text: MaskedText, _ body: (_ context: UInt64, _ run: UInt64, _ shorter: UInt64?) -> Void
  ) {
    for position in 0...text.scalars.count {
      let next = position < text.scalars.count ? text.scalars[position] : endSign
      var context = TextHash.offset
      var shorter: UInt64?
      for back in 0...order {
        if back > 0 { context = extend(context, by: text, at: position - back) }
        let run = mix(context, next)
        body(context, run, shorter)
        shorter = run
      }
    }
  }

  enum Step {
    case next
    case context(UInt64, run: UInt64)
    case end
  }

  /// The same from the longest context to the shortest, as a model is read.
  static func walkBack(_ text: MaskedText, _ body: (Step) -> Void) {
    var contexts = [UInt64](repeating: TextHash.offset, count: order + 1)
    for position in 0...text.scalars.count {
      let next = position < text.scalars.count ? text.scalars[position] : endSign
      for back in 1...order { contexts[back] = extend(contexts[back - 1], by: text, at: position - back) }
      body(.next)
      for context in contexts.reversed() { body(.context(context, run: mix(context, next))) }
      body(.end)
    }
  }

  /// A run is hashed from its last character back, so that each context extends the one before.
  @inline(__always)
  private static func extend(_ context: UInt64, by text: MaskedText, at position: Int) -> UInt64 {
    mix(context, (position >= 0 ? text.scalars[position] : startSign) | 0x8000_0000)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ value: UInt32) -> UInt64 {
    var mixed = (hash ^ UInt64(value)) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return mixed
  }
}
