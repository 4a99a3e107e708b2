import PostText
import Testing
import Voice

/// The four readings stay apart: what moves one leaves the other three where they are.
@Suite struct ToneReadingTests {
  struct Move: CustomTestStringConvertible, Sendable {
    var base: String
    var moved: ToneTexts.Moved

    var testDescription: String { "\(moved.tone.rawValue) \(moved.isUp ? "up" : "down"): \(moved.text)" }

    static func all(of texts: [ToneTexts]) -> [Move] {
      texts.flatMap { text in text.moved.map { Move(base: text.base, moved: $0) } }
    }

    /// What is wrong with the readings of the two texts; empty when nothing is.
    func faults() -> [String] {
      let texts = (VoiceText(base), VoiceText(moved.text))
      guard let before = ToneReading(texts.0), let after = ToneReading(texts.1) else { return ["too short"] }
      return VoiceSettings.Tone.allCases.compactMap { tone in
        let (old, new) = (before.value(tone), after.value(tone))
        let shift = new - old
        let isRight = tone == moved.tone ? (moved.isUp ? shift : -shift) >= 0.999 : abs(shift) <= 0.5
        let cues = after.cues.filter { $0.tone == tone }.map { texts.1.string($0.range) }
        return isRight ? nil : "\(tone.rawValue) \(Tenths.text(old)) → \(Tenths.text(new)) \(cues)"
      }
    }
  }

  @Test(arguments: Move.all(of: ToneTexts.known)) func oneDimensionMovesAlone(_ move: Move) {
    let faults = move.faults()
    #expect(faults.isEmpty, "\(faults)")
  }

  /// What the lists are worth on texts they weren't made by.
  @Test(arguments: [ToneTexts.calibrating, ToneTexts.heldOut]) func textsHeldOutMoveTheRightWay(_ texts: [ToneTexts]) {
    let moves = Move.all(of: texts)
    let right = moves.filter { $0.faults().isEmpty }
    #expect(right.count * 100 >= moves.count * 80, "\(right.count) of \(moves.count)")
  }
}
