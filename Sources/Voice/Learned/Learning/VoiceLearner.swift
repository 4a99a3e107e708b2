import PostText
import Synchronization

/// Learns a voice from its posts, and what its scores mean.
package struct VoiceLearner {
  /// Calls the closure with every number below the count, in any order and on any threads, and returns when all calls
  /// have.
  package typealias Workers = @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

  private let background: VoiceBackground
  private let workers: Workers

  /// Into so many parts the posts are cut to score each by a model that doesn't know it.
  private static let folds = 5
  /// So many n-grams keep their weight.
  private static let keptWeights = 20_000

  /// - Parameter workers: who learns the parts; what is learned doesn't depend on them.
  package init(
    background: VoiceBackground, workers: @escaping Workers = { count, body in (0..<count).forEach(body) }
  ) {
    self.background = background
    self.workers = workers
  }

  /// - Parameters:
  ///   - exemplars: posts of the voice, oldest first if that is known.
  ///   - contrast: posts that aren't.
  ///   - progress: called with the share that is done; answers whether to go on.
  /// - Returns: nil when it was told to stop, or there is nothing to learn from.
  package func learn(
    exemplars: [[UInt8]], contrast: [[UInt8]] = [], progress: @escaping @Sendable (Double) -> Bool = { _ in true }
  ) -> VoiceProfile? {
    guard !exemplars.isEmpty else { return nil }
    let own = exemplars.map(Exemplar.init)
    let texts = own.map { read($0, $0.tokens[...]) }
    guard progress(0.1) else { return nil }
    let lesson = Lesson(
      background: background, own: texts, contrast: contrast.map(Exemplar.init).map { read($0, $0.tokens[...]) })
    guard progress(0.2) else { return nil }
    let folds = own.count >= 2 * Self.folds ? Self.folds : 0
    let learned = Learned(parts: folds + 1)
    workers(folds + 1) { [background] part in
      guard !learned.isStopped else { return }
      let fold = part - 1
      let model = lesson.learn(without: fold < 0 ? nil : fold)
      var scores = Scores()
      for index in own.indices where index % Self.folds == fold {
        scores.posts.append(lesson.raw(texts[index], model))
        for sentence in VoiceScorer.sentences(of: own[index].bytes, tokens: own[index].tokens) {
          scores.sentences.append(lesson.raw(background.reader.read(own[index].bytes, tokens: sentence), model))
        }
      }
      learned.take(part, fold < 0 ? model : nil, scores) { progress(0.2 + 0.8 * $0) }
    }
    guard !learned.isStopped, let whole = learned.model else { return nil }
    let posts = learned.scores.flatMap(\.posts)
    let sentences = learned.scores.flatMap(\.sentences)
    let profile = VoiceProfile(
      contrast: contrast.count, background: background.identity, model: whole, calibration: Calibration(posts),
      sentences: sentences.count < Self.fewestSentences ? nil : Calibration(sentences),
      habits: HabitProfile(of: texts.map(\.habits), background: background.reader.habits))
    // As it will be read from its file, so that both give the same scores.
    return VoiceProfile(data: profile.data)
  }

  /// What models that were learned without a part of the posts say of this part.
  private struct Scores {
    var posts: [Double] = []
    var sentences: [Double] = []
  }

  /// Where workers put what they have learned, each part in its place, so that their order doesn't matter.
  private final class Learned: Sendable {
    private struct State {
      var model: VoiceModel?
      var scores: [Scores]
      var done = 0
      var isStopped = false
    }

    private let state: Mutex<State>

    init(parts: Int) {
      state = Mutex(State(scores: Array(repeating: Scores(), count: parts)))
    }

    var model: VoiceModel? { state.withLock(\.model) }
    var scores: [Scores] { state.withLock(\.scores) }
    var isStopped: Bool { state.withLock(\.isStopped) }

    /// - Parameter progress: called with the share of the parts that are done; answers whether to go on.
    func take(_ part: Int, _ model: VoiceModel?, _ scores: Scores, progress: (Double) -> Bool) {
      state.withLock { state in
        state.scores[part] = scores
        state.model = model ?? state.model
        state.done += 1
        if !progress(Double(state.done) / Double(state.scores.count)) { state.isStopped = true }
      }
    }
  }

  /// So many posts of contrast take the background's place.
  private static let enoughContrast = 500

  /// Of fewer sentences of its own nothing can be said about one.
  private static let fewestSentences = 30

  private struct Exemplar {
    let bytes: [UInt8]
    let tokens: [Token]

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      tokens = Tokenizer.tokens(of: bytes)
    }
  }

  private func read(_ post: Exemplar, _ tokens: ArraySlice<Token>) -> ReadText {
    background.reader.read(post.bytes, tokens: tokens)
  }

  /// All that is learned from, ready to be learned from in part.
  private struct Lesson {
    private let background: VoiceBackground
    private let own: [ReadText]
    /// By family; own posts first, then contrast, then the background's.
    private var rows = [SparseMatrix](repeating: SparseMatrix(), count: FeatureSpace.Family.allCases.count)
    private var signs: [Float] = []
    private let contrastCount: Int

    init(background: VoiceBackground, own: [ReadText], contrast: [ReadText]) {
      self.background = background
      self.own = own
      contrastCount = contrast.count
      for text in own { append(background.weights.row(text.features), 1) }
      for text in contrast { append(background.weights.row(text.features), -1) }
      let hasReferences = own.contains(where: \.features.hasReferences)
      guard contrast.count < VoiceLearner.enoughContrast else { return }
      background.rows.unpack { features in
        append(background.weights.row(hasReferences ? features : features.withoutReferences), -1)
      }
    }

    private mutating func append(_ row: SparseVector, _ sign: Float) {
      for family in FeatureSpace.Family.allCases { rows[family.rawValue].append(row.part(in: family.slots)) }
      signs.append(sign)
    }

    func raw(_ text: ReadText, _ model: VoiceModel) -> Double {
      model.raw(text, row: background.weights.row(text.features), background: background)
    }

    /// - Parameter fold: own posts of this fold are left out.
    func learn(without fold: Int?) -> VoiceModel {
      let isLeftOut = { (index: Int) in index < own.count && index % VoiceLearner.folds == fold }
      let used = own.indices.filter { !isLeftOut($0) }
      let importance = importance(of: used.count, isLeftOut: isLeftOut)
      let fusion = FusionWeights(learnedFrom: own.count)
      var weights = [Float](repeating: 0, count: FeatureSpace.count)
      var bias: Float = 0
      for family in FeatureSpace.Family.allCases {
        let model = LinearModel(rows: rows[family.rawValue], signs: signs, importance: importance, slots: family.slots)
        let factor = Float(fusion.weight(of: family))
        for slot in family.slots { weights[Int(slot)] = model.weight(of: slot) * factor }
        bias += model.bias * factor
      }
      var counts = CharacterCounts()
      for index in used { counts.add(own[index].text) }
      return VoiceModel(
        weights: WeightTable(weights, bias: bias, kept: VoiceLearner.keptWeights), characters: CharacterModel(counts),
        neighbours: Neighbours(used.map { background.weights.row(own[$0].features) }), learnedFrom: own.count)
    }

    /// Own posts and others' count the same in all, and so do, among the others, contrast and background: whoever names
    /// posts that don't sound like them knows better than the program.
    private func importance(of ownCount: Int, isLeftOut: (Int) -> Bool) -> [Float] {
      let otherCount = signs.count - own.count - contrastCount
      let total = Float(signs.count - own.count + ownCount)
      let contrastShare: Float = contrastCount == 0 ? 0 : otherCount == 0 ? 1 : 0.5
      let each = (
        own: total / 2 / Float(max(1, ownCount)),
        contrast: min(Self.mostImportance, total / 2 * contrastShare / Float(max(1, contrastCount))),
        other: total / 2 * (1 - contrastShare) / Float(max(1, otherCount))
      )
      return signs.indices.map { index in
        if index < own.count { return isLeftOut(index) ? 0 : each.own }
        return index < own.count + contrastCount ? each.contrast : each.other
      }
    }

    /// A few posts of contrast shall not be all that a voice is told by.
    private static let mostImportance: Float = 10
  }
}
