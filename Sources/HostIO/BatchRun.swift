package import Engine
import Dispatch
import Synchronization

/// Answers JSON Lines from standard input on standard output: one for one, in order, in constant memory.
package struct BatchRun: ~Copyable {
  /// Input is taken in pieces of about this size; each thread has one at a time.
  private static let pieceSize = 1 << 18

  private let batch: Batch
  private let jobs: Int
  /// What came behind the last line end.
  private var rest: [UInt8] = []
  private var nextLine = 1
  private var hasBadLines = false
  private var output = StandardOutput()

  package init(_ batch: Batch, jobs: Int) {
    self.batch = batch
    self.jobs = max(1, jobs)
  }

  /// - Returns: whether every line was a record.
  package mutating func run() throws(FileSystem.Failure) -> Bool {
    var hasEnded = false
    while !hasEnded, output.isOpen {
      var pieces: [Piece] = []
      // Whoever writes a line and waits for its answer must get it before more is asked for.
      repeat {
        let bytes = try StandardInput.read(most: Self.pieceSize)
        hasEnded = bytes.isEmpty
        if let piece = piece(with: bytes, isLast: hasEnded) { pieces.append(piece) }
      } while pieces.count < jobs && !hasEnded && (pieces.isEmpty || StandardInput.hasMore)
      for answer in Self.answers(to: pieces, batch) {
        hasBadLines = hasBadLines || answer.hasBadLines
        output.write(answer.bytes)
      }
      output.flush()
    }
    if let reason = output.failure { throw FileSystem.Failure("standard output", reason) }
    return !hasBadLines
  }

  private struct Piece: Sendable {
    var bytes: [UInt8]
    var firstLine: Int
  }

  private struct Answer: Sendable {
    var bytes: [UInt8] = []
    var hasBadLines = false
  }

  /// The whole lines among what has come; nil when there is none yet.
  private mutating func piece(with bytes: [UInt8], isLast: Bool) -> Piece? {
    guard let lineEnd = bytes.lastIndex(of: UInt8(ascii: "\n")), !isLast else {
      rest += bytes
      guard isLast, !rest.isEmpty else { return nil }
      defer { rest = [] }
      return Piece(bytes: rest, firstLine: nextLine)
    }
    let piece = Piece(bytes: rest + bytes[...lineEnd], firstLine: nextLine)
    rest = Array(bytes[(lineEnd + 1)...])
    nextLine += piece.bytes.count { $0 == UInt8(ascii: "\n") }
    return piece
  }

  private static func answers(to pieces: [Piece], _ batch: Batch) -> [Answer] {
    guard pieces.count > 1 else { return pieces.map { answer(to: $0, batch) } }
    let answers = Mutex([Answer](repeating: Answer(), count: pieces.count))
    DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
      let answer = answer(to: pieces[index], batch)
      answers.withLock { $0[index] = answer }
    }
    return answers.withLock { $0 }
  }

  private static func answer(to piece: Piece, _ batch: Batch) -> Answer {
    var answer = Answer()
    answer.bytes.reserveCapacity(piece.bytes.count * 4)
    var start = 0
    var number = piece.firstLine
    while start < piece.bytes.count {
      let end = piece.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? piece.bytes.count
      var line = piece.bytes[start..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if !batch.answer(Array(line), number: number, into: &answer.bytes) { answer.hasBadLines = true }
      start = end + 1
      number += 1
    }
    return answer
  }
}
