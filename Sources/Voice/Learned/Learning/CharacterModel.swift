/// How likely each character is after those before it, for texts of one kind: counts made small.
///
/// Interpolated absolute discounting (H. Ney, U. Essen, R. Kneser, “On structuring probabilistic dependences in stochastic
/// language modelling”, Computer Speech & Language 8, 1994) over contexts of up to `CharacterCounts.order` characters, kept in the form of a back-off
/// model: a cost for each run that was met, and one for each context that is left for a shorter one. Runs and contexts
/// are known by 32 bits of their hash.
package struct CharacterModel: Sendable, Equatable {
  /// What runs cost, and what leaving a context costs.
  private(set) var runs: CostTable
  private(set) var contexts: CostTable

  /// Steps of a cost: so many make the natural logarithm of a probability one smaller.
  static let resolution = 28.0
  /// One of so many characters, when nothing is known.
  private static let alphabet = 5000.0

  /// - Parameter minimum: runs that occurred less often are left out.
  package init(_ counts: CharacterCounts, minimum: UInt32 = 1) {
    var runs: [(UInt32, UInt8)] = []
    var contexts: [(UInt32, UInt8)] = []
    for (context, known) in counts.contexts where known.total >= minimum {
      contexts.append((Self.key(context), Self.cost(known.leaving)))
    }
    for (run, count) in counts.runs where count.times >= minimum {
      runs.append((Self.key(run), Self.cost(counts.probability(of: count, alphabet: Self.alphabet))))
    }
    self.runs = CostTable(runs)
    self.contexts = CostTable(contexts)
  }

  init(runs: CostTable, contexts: CostTable) {
    self.runs = runs
    self.contexts = contexts
  }

  private static func key(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

  private static func cost(_ probability: Double) -> UInt8 {
    UInt8(min(255, max(0, (-Mathematics.log(probability) * resolution).rounded())))
  }

  /// The natural logarithm of how likely each character of `text` is, and of its end, handed to `body` in order.
  func read(_ text: MaskedText, _ body: (Double) -> Void) {
    let unknown = -Mathematics.log(Self.alphabet)
    var spent = 0
    var isFound = false
    CharacterCounts.walkBack(text) { step in
      switch step {
      case .next:
        spent = 0
        isFound = false
      case .context(let context, let run):
        guard !isFound else { return }
        if let cost = runs[Self.key(run)] {
          spent += Int(cost)
          isFound = true
        } else if let cost = contexts[Self.key(context)] {
          spent += Int(cost)
        }
      case .end: body(-Double(spent) / Self.resolution + (isFound ? 0 : unknown))
      }
    }
  }
}

extension CharacterModel {
  /// How much likelier each character of `text` is here than in `other`, on average, as a natural logarithm.
  func gain(over other: CharacterModel, on text: MaskedText) -> Double {
    var sum = 0.0
    read(text) { sum += $0 }
    other.read(text) { sum -= $0 }
    return sum / Double(text.scalars.count + 1)
  }
}
