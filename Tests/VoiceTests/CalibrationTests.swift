import Testing

import Voice

@Suite struct CalibrationTests {
  private let calibration = Calibration((0..<200).map(Double.init))

  @Test func shareRisesFromNoneToAll() {
    #expect(calibration.share(of: -5) == 0)
    #expect(calibration.share(of: 500) == 1)
    let shares = stride(from: -1.0, to: 201, by: 0.25).map(calibration.share)
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test(arguments: [0.01, 0.05, 0.2]) func thresholdHasTheShareThatIsAskedFor(_ rate: Double) {
    #expect(abs(calibration.share(of: calibration.threshold(for: rate)) - rate) < 0.001)
  }

  /// Own posts to come score lower: 5 % of them are expected below what 3.7 % of the known ones are.
  @Test func allowsForDrift() {
    let known = calibration.threshold(for: 0.05) / 200
    #expect(0.03...0.04 ~= known)
  }

  @Test func nothingIsKnownOfNothing() {
    #expect(Calibration([]).share(of: 3) == 0.5)
    #expect(Calibration([]).threshold(for: 0.05) == -.infinity)
  }
}
