/// The data of a profile as bytes. It holds no text: n-grams and words are hashes, posts are counts.
extension VoiceProfile {
  /// Raised when what is stored changes, or what it means.
  package static let fileVersion = 1

  /// What tells the profile of these posts from every other, for a cache.
  package static func cacheKey(exemplars: [[UInt8]], contrast: [[UInt8]], background: UInt64) -> String {
    var hash = TextHash.offset ^ background ^ UInt64(fileVersion)
    for posts in [exemplars, contrast] {
      hash = TextHash.finished(hash ^ UInt64(posts.count))
      for post in posts { hash = TextHash.finished(hash ^ checksum(of: post)) }
    }
    return String(hash, radix: 16)
  }

  /// Tells damaged data from whole.
  package static func checksum(of data: [UInt8]) -> UInt64 { data.withUnsafeBytes(Checksum.of) }

  package var data: [UInt8] {
    var writer = ByteWriter()
    writer.write(UInt32(truncatingIfNeeded: learnedFrom))
    writer.write(UInt32(truncatingIfNeeded: contrast))
    writer.write(background)
    model.weights.write(to: &writer)
    model.characters.write(to: &writer)
    model.neighbours.write(to: &writer)
    writer.write(calibration.scores.map { Float($0) })
    writer.write((sentences?.scores ?? []).map { Float($0) })
    for usual in habits.usual {
      writer.write(usual.mean)
      writer.write(usual.deviation)
      writer.write(usual.low)
      writer.write(usual.high)
      writer.write(UInt32(truncatingIfNeeded: usual.posts))
    }
    return writer.bytes
  }

  /// - Returns: nil when the bytes aren't what `data` gives.
  package init?(data: [UInt8]) {
    let profile = data.withUnsafeBytes { bytes -> VoiceProfile? in
      var reader = ByteReader(bytes)
      guard let profile = try? VoiceProfile(&reader), reader.isAtEnd else { return nil }
      return profile
    }
    guard let profile else { return nil }
    self = profile
  }

  private init(_ reader: inout ByteReader) throws {
    let learnedFrom = Int(try reader.number(UInt32.self))
    contrast = Int(try reader.number(UInt32.self))
    background = try reader.number()
    model = VoiceModel(
      weights: try WeightTable(&reader), characters: try CharacterModel(&reader), neighbours: try Neighbours(&reader),
      learnedFrom: learnedFrom)
    calibration = Calibration(try reader.floats().map(Double.init))
    let sentenceScores = try reader.floats()
    sentences = sentenceScores.isEmpty ? nil : Calibration(sentenceScores.map(Double.init))
    var usual: [HabitProfile.Usual] = []
    for _ in 0..<Habit.count {
      usual.append(
        HabitProfile.Usual(
          mean: try reader.float(), deviation: try reader.float(), low: try reader.float(), high: try reader.float(),
          posts: Int(try reader.number(UInt32.self))))
    }
    habits = HabitProfile(usual: usual)
  }
}

extension WeightTable {
  func write(to writer: inout ByteWriter) {
    writer.write(habits)
    writer.write(bias)
    writer.write(unit)
    writer.write(steps)
    var bits = BitWriter()
    var next: UInt32 = 0
    for slot in slots {
      bits.writeRice(slot - next, parameter: Self.gapBits)
      next = slot + 1
    }
    writer.write(bits.bytes)
  }

  /// The binary logarithm of the usual gap between the slots of 20,000 weights.
  private static let gapBits = 4

  init(_ reader: inout ByteReader) throws {
    let habits = try reader.floats()
    let bias = try reader.float()
    let unit = try reader.float()
    let steps: [Int16] = try reader.numbers()
    var bits = BitReader(try reader.bytes())
    var next: UInt32 = 0
    let slots = steps.map { _ in
      let slot = next &+ bits.readRice(parameter: Self.gapBits)
      next = slot &+ 1
      return slot
    }
    guard !bits.isExhausted,
      let table = WeightTable(habits: habits, bias: bias, sortedSlots: slots, steps: steps, unit: unit)
    else { throw DamagedData() }
    self = table
  }
}

extension Neighbours {
  /// The binary logarithm of the usual gap between the slots of a post's words.
  private static let gapBits = 12

  func write(to writer: inout ByteWriter) {
    writer.write(posts.map { UInt16(truncatingIfNeeded: $0.slots.count) })
    var bits = BitWriter()
    for post in posts {
      var next = FeatureSpace.Family.words.slots.lowerBound
      for (slot, value) in zip(post.slots, post.values) {
        bits.writeRice(slot - next, parameter: Self.gapBits)
        bits.write(UInt32(max(0, min(255, (value * 255).rounded()))), bits: 8)
        next = slot + 1
      }
    }
    writer.write(bits.bytes)
  }

  init(_ reader: inout ByteReader) throws {
    let counts: [UInt16] = try reader.numbers()
    var bits = BitReader(try reader.bytes())
    var posts: [SparseVector] = []
    for count in counts {
      var post = SparseVector()
      var next = FeatureSpace.Family.words.slots.lowerBound
      for _ in 0..<count {
        let slot = next &+ bits.readRice(parameter: Self.gapBits)
        let value = Float(bits.read(bits: 8)) / 255
        guard slot >= next, slot < FeatureSpace.Family.words.slots.upperBound else { throw DamagedData() }
        post.append(slot, value)
        next = slot + 1
      }
      guard !bits.isExhausted else { throw DamagedData() }
      posts.append(post)
    }
    self.init(posts)
  }
}
