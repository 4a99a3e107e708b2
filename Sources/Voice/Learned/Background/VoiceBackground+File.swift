/// The file of a background: a magic word, the version, a checksum, and then what it holds.
extension VoiceBackground {
  private static let magic: UInt32 = 0x4742_4D54  // "TMBG"
  private static let version: UInt32 = 1
  /// What stands before that over which the checksum is.
  private static let headerSize = 16

  package enum FileProblem: Error, Equatable {
    case notABackground
    case otherVersion(Int)
    case damaged
  }

  var identified: VoiceBackground {
    VoiceBackground(
      provenance: provenance, reader: reader, weights: weights, model: model,
      identity: body.withUnsafeBytes(Checksum.of), rows: rows)
  }

  package var file: [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.magic)
    writer.write(Self.version)
    let body = body
    writer.write(body.withUnsafeBytes(Checksum.of))
    return writer.bytes + body
  }

  private var body: [UInt8] {
    var writer = ByteWriter()
    writer.write(UInt32(truncatingIfNeeded: provenance.posts))
    writer.write(UInt16(truncatingIfNeeded: provenance.years?.lowerBound ?? 0))
    writer.write(UInt16(truncatingIfNeeded: provenance.years?.upperBound ?? 0))
    writer.write(reader.smallWords.hashes)
    writer.write(reader.frequentWords.hashes)
    writer.write(reader.habits.means)
    writer.write(reader.habits.deviations)
    writer.write(weights.codes)
    model.write(to: &writer)
    writer.write(UInt32(truncatingIfNeeded: rows.count))
    writer.write(rows.bytes)
    return writer.bytes
  }

  /// - Parameters:
  ///   - file: as `file` gave it.
  ///   - rows: whether the posts' features are wanted, which only learning needs. Without them the checksum isn't
  ///     checked either: that is for what comes with the program.
  package init(file: UnsafeRawBufferPointer, rows wantsRows: Bool = true) throws(FileProblem) {
    var header = ByteReader(file)
    guard (try? header.number(UInt32.self)) == Self.magic, let version = try? header.number(UInt32.self),
      let checksum = try? header.number(UInt64.self)
    else { throw .notABackground }
    guard version == Self.version else { throw .otherVersion(Int(version)) }
    if wantsRows {
      let body = UnsafeRawBufferPointer(rebasing: file[Self.headerSize...])
      guard Checksum.of(body) == checksum else { throw .damaged }
    }
    do {
      var reader = ByteReader(file, from: Self.headerSize)
      try self.init(&reader, identity: checksum, rows: wantsRows)
    } catch {
      throw .damaged
    }
  }

  /// The same for a file that was read.
  package init(bytes: [UInt8]) throws(FileProblem) {
    let result = bytes.withUnsafeBytes { file in
      Result { () throws(FileProblem) in try VoiceBackground(file: file) }
    }
    self = try result.get()
  }

  private init(_ reader: inout ByteReader, identity: UInt64, rows wantsRows: Bool) throws {
    let posts = Int(try reader.number(UInt32.self))
    let first = Int(try reader.number(UInt16.self))
    let last = Int(try reader.number(UInt16.self))
    let smallWords = HashedWords(sorted: try reader.numbers())
    let frequentWords = HashedWords(sorted: try reader.numbers())
    guard let habits = HabitScale(means: try reader.floats(), deviations: try reader.floats()),
      let weights = FeatureWeights(codes: try reader.bytes())
    else { throw DamagedData() }
    let model = try CharacterModel(&reader)
    var rows = PackedRows()
    if wantsRows { rows = PackedRows(count: Int(try reader.number(UInt32.self)), bytes: try reader.bytes()) }
    self.init(
      provenance: Provenance(posts: posts, years: first > 0 && first <= last ? first...last : nil),
      reader: TextReader(smallWords: smallWords, frequentWords: frequentWords, habits: habits), weights: weights,
      model: model, identity: identity, rows: rows)
  }
}

extension CharacterModel {
  func write(to writer: inout ByteWriter) {
    for table in [runs, contexts] {
      writer.write(table.keys)
      writer.write(table.costs)
    }
  }

  init(_ reader: inout ByteReader) throws {
    guard let runs = CostTable(sortedKeys: try reader.numbers(), costs: try reader.bytes()),
      let contexts = CostTable(sortedKeys: try reader.numbers(), costs: try reader.bytes())
    else { throw DamagedData() }
    self.init(runs: runs, contexts: contexts)
  }
}
