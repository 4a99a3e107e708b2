import Native
import Platforms
import PostText
import Voice

extension DraftReading {
  /// What is remembered of each of the texts in which the draft is published.
  ///
  /// - Parameter file: where the draft stands; nil where that matters to nobody.
  func records(of file: DraftWorkspace.File?, after earlier: DraftReading?) -> [PostRecord] {
    let date = publishingDate
    return texts.enumerated().map { index, text in
      var record = PostRecord(
        path: file?.path ?? "", name: file?.name ?? "", platforms: text.platforms.map(\.id), date: date)
      record.ordinal = index
      record.isVariantFile = isVariantFile
      if let first = text.posts.first, first.field == nil {
        record.line = draft.text.lines.line(at: first.post.sourceExtent.lowerBound)
      }
      let words = text.posts.compactMap { post in nativePosts.first { $0.post.isSame(as: post) } }
      // A word more or less elsewhere leaves a text what it was.
      if let earlier, index < earlier.records.count, earlier.texts[index].hasBytes(of: text),
        earlier.kind == kind, earlier.language == language, earlier.brand == brand
      {
        record.takeText(of: earlier.records[index])
      } else {
        take(words, of: text, into: &record)
      }
      return record
    }
  }

  private func take(_ words: [NativePost], of text: VariantText, into record: inout PostRecord) {
    if text.posts.reduce(0, { $0 + $1.bytes.count }) <= PostRecord.longestText {
      record.text = Array(text.posts.map(\.bytes).joined(separator: Array("\n\n".utf8)))
    }
    var compared = ComparedWords()
    for post in words { compared.add(post.words) }
    record.take(compared, isLongEnough: text.isAsLong(as: PostRecord.leastLength))
    if let first = words.first?.words, first.opensWithNameOrLabel { record.opening = 0 }
    record.take(
      tags: text.posts.reduce(into: Set()) { tags, post in
        for range in post.marked.hashtags { tags.insert(WordHash.folded(post.bytes, range)) }
      })
    for post in text.posts {
      for range in post.marked.hashtags {
        let tag = post.string((range.lowerBound + 1)..<range.upperBound)
        if !record.hashtags.contains(tag) { record.hashtags.append(tag) }
      }
    }
    record.isAsk = kind.map { $0 == .ask } ?? words.contains { $0.asks.isAsk }
    if let caller = words.first(where: { !$0.asks.calls.isEmpty }), let call = caller.asks.calls.first {
      record.call = PostRecord.hash([WordHash.folded(caller.post.bytes, call.range)])
    }
  }
}

extension VariantText {
  fileprivate func hasBytes(of other: VariantText) -> Bool {
    posts.elementsEqual(other.posts) { $0.bytes == $1.bytes && $0.code == $1.code }
  }
}

extension VoiceText {
  /// Whether the first words are a name, which is no turn of phrase, or the label of a series: “This day in history:”.
  fileprivate var opensWithNameOrLabel: Bool {
    var words = 0
    var capitals = 0
    for index in tokens.indices {
      switch tokens[index].kind {
      case .word, .number:
        words += 1
        // The first one is always large.
        if words > 1, isCapitalized(index), !isShouted(index) { capitals += 1 }
      case .punctuation where isSign(index, UInt8(ascii: ":")): return true
      default: break
      }
      if words == PostRecord.openingWords {
        return capitals >= Self.capitalsOfName || isSign(index + 1, UInt8(ascii: ":"))
      }
    }
    return false
  }

  private static let capitalsOfName = 3
}
