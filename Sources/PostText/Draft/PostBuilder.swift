extension Draft {
  /// The posts of a section: one, or those of a thread when `threaded` and separators part it.
  ///
  /// A line `---` between blank lines parts two posts of a thread; elsewhere it is a Markdown rule, which no
  /// post shows. There is always at least one post, though it may be empty.
  package func posts(of section: Section, threaded: Bool) -> [Post] {
    var builder = PostBuilder(draft: self, section: section, threaded: threaded)
    return builder.build()
  }
}

/// Copies the lines of a section into posts, less what no post shows.
private struct PostBuilder {
  private let draft: Draft
  private let section: Section
  private let threaded: Bool
  private let bytes: [UInt8]
  private var posts: [Post] = []
  private var post: Post
  /// What of the draft stands behind the post's text but isn't copied yet: lines in one piece are copied together.
  private var pending = 0..<0
  private var nextComment = 0

  init(draft: Draft, section: Section, threaded: Bool) {
    self.draft = draft
    self.section = section
    self.threaded = threaded
    self.bytes = draft.text.bytes
    self.post = Post(at: section.textStart)
    while nextComment < draft.comments.count, draft.comments[nextComment].upperBound <= section.textStart {
      nextComment += 1
    }
  }

  mutating func build() -> [Post] {
    let extent = section.textStart..<max(section.textStart, section.body.upperBound)
    var line = draft.text.lines.line(at: section.textStart)
    while line < draft.text.lines.count, !extent.isEmpty, draft.text.lines.start(ofLine: line) < extent.upperBound {
      let whole = draft.text.lines.range(ofLine: line).clamped(to: extent)
      let content = draft.text.content(ofLine: line).clamped(to: extent)
      read(content, terminator: content.upperBound..<whole.upperBound, line: line)
      line += 1
    }
    endPost()
    return posts
  }

  private mutating func read(_ content: Range<Int>, terminator: Range<Int>, line: Int) {
    let isCommented = isCommented(content)
    // Most lines begin with a letter, which neither a separator nor media does.
    let mayBeSpecial = !isCommented && !beginsWithText(content)
    if mayBeSpecial, isSeparator(content, line: line) {
      guard threaded else { return }
      endPost()
      post = Post(at: terminator.upperBound)
      return
    }
    if mayBeSpecial, let media = Media.parse(content, of: draft.text),
      !section.fencedCode.contains(where: { $0.contains(content.lowerBound) })
    {
      post.append(media)
      return
    }
    let hadComment = copy(content)
    // A line that held nothing but a comment leaves no blank line behind; nor does a post begin with one.
    if startsLine, hadComment || post.isEmpty && pending.isEmpty { return }
    if nextComment < draft.comments.count, draft.comments[nextComment].contains(terminator.lowerBound) { return }
    if terminator.count == 1, bytes[terminator.lowerBound] == UInt8(ascii: "\n") {
      append(terminator)
    } else {
      copyPending()
      post.appendLineEnd(terminator, of: bytes)
    }
  }

  /// Whether what comes next begins a line of the post.
  private var startsLine: Bool {
    let last = pending.isEmpty ? post.bytes.last : bytes[pending.upperBound - 1]
    return last.map { $0 == UInt8(ascii: "\n") } ?? true
  }

  private mutating func append(_ range: Range<Int>) {
    if pending.upperBound == range.lowerBound, !pending.isEmpty {
      pending = pending.lowerBound..<range.upperBound
    } else {
      copyPending()
      pending = range
    }
  }

  private mutating func copyPending() {
    post.append(pending, of: bytes)
    pending = 0..<0
  }

  private mutating func endPost() {
    copyPending()
    post.finish()
    posts.append(post)
  }

  private func beginsWithText(_ content: Range<Int>) -> Bool {
    guard !content.isEmpty else { return true }
    let first = bytes[content.lowerBound]
    return first >= 0x80 || ASCII.isAlphanumeric(first)
  }

  /// Whether the line begins inside a comment; passes the comments that end before it.
  private mutating func isCommented(_ content: Range<Int>) -> Bool {
    while nextComment < draft.comments.count, draft.comments[nextComment].upperBound <= content.lowerBound {
      nextComment += 1
    }
    return nextComment < draft.comments.count && draft.comments[nextComment].lowerBound < content.lowerBound
  }

  /// Copies a line without its comments; says whether it had any.
  private mutating func copy(_ content: Range<Int>) -> Bool {
    var copied = content.lowerBound
    var hadComment = false
    while nextComment < draft.comments.count, draft.comments[nextComment].lowerBound < content.upperBound {
      let comment = draft.comments[nextComment]
      hadComment = true
      appendText(copied..<max(copied, comment.lowerBound))
      copied = max(copied, min(comment.upperBound, content.upperBound))
      guard comment.upperBound <= content.upperBound else { break }
      nextComment += 1
    }
    appendText(copied..<content.upperBound)
    return hadComment
  }

  /// Blanks at the start of a line count only when something follows them.
  private mutating func appendText(_ range: Range<Int>) {
    if startsLine, ASCII.trimmed(range, in: bytes).isEmpty { return }
    append(range)
  }

  private func isSeparator(_ content: Range<Int>, line: Int) -> Bool {
    guard !content.isEmpty, bytes[content.lowerBound] == UInt8(ascii: "-") else { return false }
    let trimmed = ASCII.trimmed(content, in: bytes)
    guard trimmed.count >= 3, trimmed.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return false }
    return isBlankOrOutside(line - 1) && isBlankOrOutside(line + 1)
      && !section.fencedCode.contains { $0.contains(content.lowerBound) }
  }

  private func isBlankOrOutside(_ line: Int) -> Bool {
    guard line >= 0, line < draft.text.lines.count else { return true }
    let content = draft.text.content(ofLine: line)
    return content.lowerBound < section.textStart || content.lowerBound >= section.body.upperBound
      || ASCII.trimmed(content, in: bytes).isEmpty
  }
}
