import PostText

/// What is different between two readings, so that the later one takes over what an edit left alone.
struct PostRevision: Sendable {
  /// Between the parts that are judged, and between all of the two texts.
  let judged: LineChange
  let whole: LineChange

  init(from earlier: PostReading, whole: Post, judged: Post) {
    self.whole = LineChange(from: earlier.whole.bytes, to: whole.bytes)
    let isCut = earlier.isCut || judged.bytes.count < whole.bytes.count
    self.judged = isCut ? LineChange(from: earlier.bytes, to: judged.bytes) : self.whole
  }
}
