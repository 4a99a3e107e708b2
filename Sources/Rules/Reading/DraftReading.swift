package import Native
package import Platforms
package import PostText
package import Voice

/// A draft read for its platforms: which post goes where, with the tokens, entities and counts of each.
/// Rules look at this and at nothing else.
package struct DraftReading: Sendable {
  /// A platform the draft is for.
  package struct Listed: Sendable {
    package var platform: Platform
    /// Where the header names it; nil when it comes from elsewhere.
    package var range: Range<Int>?
    /// The section that holds its text; nil when there is none.
    package var section: Int?
  }

  package private(set) var draft: Draft
  package private(set) var listed: [Listed] = []
  /// Names that are no platform's, with their place in the header; an empty range when asked for from outside.
  package private(set) var unknown: [Spanned<String>] = []
  /// Each text once, whichever platforms it stands for.
  package private(set) var posts: [PostReading] = []
  /// Each text on each of its platforms.
  package private(set) var platformPosts: [PlatformPost] = []
  /// Each field that is given on each platform that has it.
  package private(set) var platformFields: [PlatformField] = []
  /// Each text once with the voice that is declared for the draft; empty where none is.
  package private(set) var voicedPosts: [VoicedPost] = []
  /// Each text once with the voice that was learned for the draft; empty where none was.
  package private(set) var learnedPosts: [LearnedPost] = []
  /// Whether a verdict on a voice is one on an earlier wording.
  package var hasOldVoiceVerdicts: Bool { learnedPosts.contains(where: \.isOld) }
  /// The texts that are published, as the rules about what they give see them.
  package private(set) var nativePosts: [NativePost] = []
  /// The texts in which the draft is published.
  private(set) var texts: [VariantText] = []
  /// The same where there are several, measured for comparison.
  private(set) var comparedTexts: [ComparedText] = []
  /// What is remembered of each of `texts`; empty where nobody asks.
  package private(set) var records: [PostRecord] = []
  /// What the draft has to do with the others of its workspace; nil where these aren't known.
  package private(set) var neighbourhood: Neighbourhood?

  /// The moments around the publishing date; nil where nobody says when the draft is published.
  private(set) var nearMoments: NearMoments?

  private var input: DraftInput
  /// How many bytes of a text are judged.
  private var window = Int.max

  /// - Parameter earlier: the reading of the draft as it was before, from which this one takes over what is the same.
  package init(_ input: DraftInput, after earlier: DraftReading? = nil) {
    self.input = input
    self.draft =
      input.isRaw
      ? Draft(raw: input.text)
      : Draft(input.text, syntax: PlatformCatalog.draftSyntax, implicitPlatform: input.implicitPlatform)
    list()
    read(after: earlier)
    if let voice, voice.hasBounds { readVoice(voice, after: earlier?.voicedPosts ?? []) }
    if let learnedVoice { readLearned(learnedVoice, after: earlier) }
    nativePosts = nativePosts(after: earlier)
    texts = variantTexts
    nearMoments = publishingDate.flatMap { date in
      moments.isEmpty ? nil : NearMoments(moments, on: date.day, after: earlier?.nearMoments)
    }
    lookAround(after: earlier)
    comparedTexts = comparedTexts(after: earlier)
  }

  /// Compares the draft with the others of its workspace.
  private mutating func lookAround(after earlier: DraftReading?) {
    guard texts.count > 1 || input.workspace != nil else { return }
    records = records(of: input.workspace?.file, after: earlier)
    guard let workspace = input.workspace else { return }
    neighbourhood = workspace.neighbourhood(of: records)
    // Whoever keeps the archive is to be the only one who has it, so that a change of it copies nothing.
    input.workspace = nil
  }

  /// Whether the text is the post itself.
  package var isRaw: Bool { input.isRaw }

  /// Whether the name of the file makes the text one for a single platform.
  var isVariantFile: Bool { input.implicitPlatform != nil }

  /// Whether nothing says for which platform the draft is.
  package var namesNoPlatform: Bool { listed.isEmpty && unknown.isEmpty }

  // MARK: Which platforms

  private mutating func list() {
    if let requested = input.requested {
      for name in requested { list(Spanned(name, 0..<0), isInHeader: false) }
    } else if let entry = draft.header?.entry("platforms", "platform", "networks") {
      for name in entry.values { list(name, isInHeader: true) }
    } else if let implicit = input.implicitPlatform {
      list(Spanned(implicit, 0..<0), isInHeader: false)
    } else if draft.sections.count == 1 || !isEmpty(draft.sections[0]) {
      for name in input.standard { list(Spanned(name, 0..<0), isInHeader: false) }
    }
    if input.requested == nil { listVariants() }
    for index in listed.indices { listed[index].section = section(for: listed[index].platform.id) }
    if draft.header?.entry("platforms", "platform", "networks") == nil {
      listed.removeAll { $0.section == nil }
    }
  }

  private mutating func list(_ name: Spanned<String>, isInHeader: Bool) {
    guard let platform = PlatformCatalog.platform(named: name.value) else {
      unknown.append(name)
      return
    }
    guard !listed.contains(where: { $0.platform.id == platform.id }) else { return }
    listed.append(Listed(platform: platform, range: isInHeader ? name.range : nil))
  }

  private mutating func listVariants() {
    for section in draft.sections {
      guard let id = section.platform else { continue }
      list(Spanned(id, 0..<0), isInHeader: false)
    }
  }

  private func section(for platform: String) -> Int? {
    draft.sections.firstIndex { $0.platform == platform } ?? draft.sections.firstIndex { $0.platform == nil }
  }

  private func isEmpty(_ section: Section) -> Bool {
    ASCII.trimmed(section.body, in: draft.text.bytes).isEmpty
  }

  // MARK: Which voice

  /// The name that the draft's voice is asked for by, with its place in the header; nil when none is named.
  package var voiceName: Spanned<String>? {
    input.requestedVoice.map { Spanned($0, 0..<0) } ?? draft.header?.value("voice")
  }

  /// The names of the voices there are, sorted.
  package var voiceNames: [String] { input.voices.keys.sorted() }

  var voice: DeclaredVoice? {
    ofItsVoice(input.voices)
  }

  /// The draft's voice as it has been learned.
  package var learnedVoice: LearnedVoice? {
    ofItsVoice(input.learnedVoices)
  }

  /// What holds for the draft's voice, of values by the names of voices.
  package func ofItsVoice<Value>(_ values: [String: Value]) -> Value? {
    voiceName.flatMap { values[$0.value] } ?? values["default"]
  }

  /// The declared language of the draft, as a BCP 47 tag.
  package var language: String? { input.language ?? draft.header?.value("lang")?.value }

  var comparesVariants: Bool { input.comparesVariants }

  /// The present day, the publishing date given apart from the text, and the days worth a post.
  var today: CivilDate? { input.today }

  var givenKind: DraftKind? { input.kind }
  var givenDate: PublishingDate? { input.date }
  var moments: MomentCalendar { input.moments }

  /// Names that no rule about words touches.
  var brand: Brand { input.brand }

  private mutating func readLearned(_ voice: LearnedVoice, after earlier: DraftReading?) {
    let before = (earlier?.learnedPosts ?? []).filter { $0.voice.scorer === voice.scorer }
    var known: [ArraySlice<UInt8>: Double] = [:]
    if !input.keepsVoiceVerdicts { for post in before { post.addSentences(to: &known) } }
    learnedPosts = posts.map { post in
      if earlier?.language == language {
        if let same = before.lazy.compactMap({ $0.taken(to: post) }).first { return same }
        if input.keepsVoiceVerdicts, let old = before.first(where: { $0.post.index == post.index }) {
          return old.kept(for: post)
        }
      }
      return LearnedPost(post, voice: voice, language: language, known: known)
    }
  }

  private mutating func readVoice(_ voice: DeclaredVoice, after earlier: [VoicedPost]) {
    let language = language
    voicedPosts = posts.compactMap { post in
      let own = platformPosts.filter { $0.reading.isSame(as: post) }
      // A text in whose place every platform has a field is published nowhere.
      guard !own.isEmpty || platformPosts.isEmpty else { return nil }
      let apart = post.part == 0 ? own.compactMap { altField(on: $0.platform)?.text }.first : nil
      return VoicedPost(
        post, voice: voice, language: language, platforms: own.map(\.platform.id), alt: apart, in: draft.text,
        after: earlier)
    }
    for index in platformFields.indices {
      platformFields[index].read(voice, language: language, in: draft.text)
    }
  }

  // MARK: Which posts

  private mutating func read(after earlier: DraftReading?) {
    var known: [Int: [Bool: [PostReading]]] = [:]
    window = windowSize(after: earlier)
    for entry in listed {
      let platform = entry.platform
      for field in platform.fields {
        guard let text = self.field(field.name, of: platform) else { continue }
        platformFields.append(PlatformField(text, as: field, on: platform, account: account(on: platform)))
      }
      guard let section = entry.section else { continue }
      let texts = readings(of: section, threaded: platform.threads, known: &known, after: earlier)
      if let given = bodyField(of: platform, section: section, texts) {
        add([given.reading], as: given.field, of: section, on: platform, after: earlier)
      } else {
        add(texts, of: section, on: platform, after: earlier)
      }
    }
    if listed.isEmpty { _ = readings(of: 0, threaded: false, known: &known, after: earlier) }
  }

  /// The body of a platform where it is given as a field, which is stronger than the text above.
  ///
  /// A field that only posts with media have, given apart or in a field line, makes the post one of those.
  private mutating func bodyField(
    of platform: Platform, section: Int, _ texts: [PostReading]
  ) -> (reading: PostReading, field: Field)? {
    let media = texts.flatMap(\.post.media)
    let usual = platform.body(with: media)
    let others = [platform.bodyWithMedia, platform.bodyWithPictures].compactMap { $0 }.filter { $0.name != usual.name }
    // What the header says for all is weaker than what was written for this platform.
    let hasOwnText = draft.sections[section].platform != nil && texts.contains { !$0.post.isEmpty }
    for (index, body) in ([usual] + others).enumerated() {
      guard let text = field(body.name, of: platform) else { continue }
      let isFromHeader = text.range.map { $0.upperBound <= draft.header?.range.upperBound ?? 0 } ?? false
      if isFromHeader, hasOwnText || index > 0 { continue }
      let post = text.range.map { Post(text.bytes, standingFor: $0, media: media) } ?? text.post
      let reading = PostReading(
        post, window: window, section: section, field: text.givenName, isVerbatim: text.isVerbatim(in: draft.text),
        index: posts.count)
      posts.append(reading)
      return (reading, body)
    }
    return nil
  }

  private func windowSize(after earlier: DraftReading?) -> Int {
    if let earlier, earlier.input.accounts == input.accounts,
      earlier.listed.elementsEqual(listed, by: { $0.platform === $1.platform })
    {
      return earlier.window
    }
    return Window.size(for: listed.map(\.platform), accounts: input.accounts)
  }

  private func account(on platform: Platform) -> Account {
    var account = input.accounts[platform.id] ?? Account()
    // A text that is the post itself is what a program hands to the platform, not what somebody types.
    if input.isRaw, account.client == nil, platform.body.limits.contains(where: { $0.client != nil }) {
      account.client = "api"
    }
    return account
  }

  /// The posts of a section, read once for all platforms that take them alike.
  private mutating func readings(
    of section: Int, threaded: Bool, known: inout [Int: [Bool: [PostReading]]], after earlier: DraftReading?
  ) -> [PostReading] {
    if let readings = known[section]?[threaded] { return readings }
    var texts =
      input.isRaw ? [Post(raw: draft.text.bytes)] : draft.posts(of: draft.sections[section], threaded: true)
    // Where nothing parts the posts of a thread, the text is the same for all.
    let isParted = texts.count > 1
    if isParted, !threaded { texts = draft.posts(of: draft.sections[section], threaded: false) }
    let lineEnd = draft.text.lineTerminator
    let readings = texts.enumerated().map { part, text in
      let index = posts.count + part
      let before = earlier.flatMap { index < $0.posts.count ? $0.posts[index] : nil }
      return PostReading(
        text, window: window, section: section, part: part, parts: texts.count, lineEnd: lineEnd, index: index,
        after: before)
    }
    known[section, default: [:]][threaded] = readings
    if !isParted { known[section, default: [:]][!threaded] = readings }
    posts += readings
    return readings
  }

  /// - Parameter field: what the platform calls the text, where its media don't decide that.
  private mutating func add(
    _ readings: [PostReading], as field: Field? = nil, of section: Int, on platform: Platform,
    after earlier: DraftReading?
  ) {
    let isVariant = draft.sections[section].platform != nil
    for reading in readings {
      let warning = reading.part == 0 ? self.field("cw", of: platform)?.bytes ?? [] : []
      let before = earlier?.platformPosts.first { $0.platform === platform && $0.reading.index == reading.index }
      platformPosts.append(
        PlatformPost(
          reading, as: field, on: platform, account: account(on: platform), warning: warning, isVariant: isVariant,
          after: before))
    }
  }

  /// The alt text given for the first picture on `platform`, apart from the picture itself.
  package func altField(on platform: Platform) -> PlatformField? {
    guard let limit = platform.media.alt, let text = field("alt", of: platform) else { return nil }
    return PlatformField(text, as: Field("alt", [limit]), on: platform, account: account(on: platform))
  }

  /// A text apart from the body: from the record, the variant's field lines, or the header, in this order.
  package func field(_ name: String, of platform: Platform) -> FieldText? {
    guard platform.hasField(name) else { return nil }
    if let value = input.fields[name] { return FieldText(name, given: value) }
    if let field = section(for: platform.id).flatMap({ draft.sections[$0].field(name) }) {
      return FieldText(name, values: [field.value], in: draft.text)
    }
    guard platform.field(name)?.occasion == nil else { return nil }
    return draft.header?.entry(name).flatMap { $0.values.isEmpty ? nil : $0 }
      .map { FieldText(name, values: name == "tags" ? $0.values : [$0.values[0]], in: draft.text) }
  }
}

extension Platform {
  /// Whether a text apart from the draft's can be this field here.
  fileprivate func hasField(_ name: String) -> Bool {
    field(name) != nil || name == "alt" && media.alt != nil || body.name == name || bodyWithMedia?.name == name
      || bodyWithPictures?.name == name
  }
}
