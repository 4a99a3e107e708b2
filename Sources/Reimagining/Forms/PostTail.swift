import Platforms
import PostText

/// What stands in a post beside its sentences: the link, the tags, and the fields that take them.
struct PostTail {
  private let recipe: Recipe
  private let link: (index: Int, address: String)?
  private let isLinkFixed: Bool
  private let manuscript: Manuscript
  /// Without `#`.
  private let tags: [String]
  let fields: [Alternative.FieldText]

  init(_ manuscript: Manuscript, recipe: Recipe, options: ReimaginationOptions) {
    self.recipe = recipe
    self.manuscript = manuscript
    let main = LinkChoice(manuscript)
    link = main.map { ($0.link, LinkForms.address(manuscript.links[$0.link].address, on: recipe.platform)) }
    isLinkFixed = main?.isFixed ?? false
    let choice = HashtagChoice(manuscript, own: options.ownTags, enough: recipe.tags.lowerBound)
    // What the writer never tags is tagged only where a post without tags isn't found.
    tags = Array(choice.tags.prefix(min(recipe.tags.upperBound, max(recipe.tags.lowerBound, choice.given))))
    var fields: [Alternative.FieldText] = []
    if case .field(let name) = recipe.link, let link { fields.append(.init(name: name, text: link.address)) }
    if case .field(let name) = recipe.tagPlace, !tags.isEmpty {
      fields.append(.init(name: name, text: tags.joined(separator: ", ")))
    }
    self.fields = fields
  }

  /// The number of the link that it carries.
  var linkIndex: Int? { link?.index }

  /// How much room a post saves by a call that holds its link, for which it then has no line.
  func saving(by unit: SourceUnit, _ measure: PostMeasure) -> Int {
    guard let link, unit.role == .ask, recipe.hasLinkLine, recipe.platform.links.areClickable,
      unit.links.contains(where: { $0.isBare && $0.index == link.index })
    else { return 0 }
    return linkCost(measure)
  }

  private func linkCost(_ measure: PostMeasure) -> Int { linkLine.map { measure.cost(Array($0.utf8)) + 2 } ?? 0 }

  /// How much of a post's room it takes.
  func cost(_ measure: PostMeasure) -> Int {
    var cost = linkCost(measure)
    if let line = tagLine(without: []) { cost += measure.cost(Array(line.utf8)) + 2 }
    return cost
  }

  private var linkLine: String? {
    guard let link else { return nil }
    switch recipe.link {
    case .lastLine, .secondLine: return link.address
    case .words(let words): return words
    case .field, .none: return nil
    }
  }

  /// The link that the chosen units speak of, where it takes no more room than the one that the text is about.
  private func line(for chosen: [SourceUnit], _ measure: PostMeasure) -> String? {
    guard let link, !isLinkFixed, !recipe.rendersLinks, recipe.hasLinkLine
    else { return linkLine }
    let spoken = chosen.filter { $0.role != .followCall }.flatMap(\.links).map(\.index).filter {
      LinkChoice.isLink(manuscript.links[$0].address)
    }
    guard !spoken.contains(link.index), let first = spoken.first else { return linkLine }
    let address = LinkForms.address(manuscript.links[first].address, on: recipe.platform)
    let isLonger = measure.cost(Array(address.utf8)) > measure.cost(Array(link.address.utf8))
    return isLonger ? linkLine : address
  }

  private func tagLine(without present: Set<String>) -> String? {
    guard recipe.tagPlace == .lastLine, recipe.platform.hashtags.kind == .tag else { return nil }
    let room = max(0, recipe.tags.upperBound - present.count)
    let line = tags.filter { !present.contains($0) }.prefix(room).map { "#" + $0 }.joined(separator: " ")
    return line.isEmpty ? nil : line
  }

  /// A post's text with what belongs at its end, or behind its first lines.
  func finished(
    _ sheet: PostLayout.Sheet, lines: [PostLayout.Line], units: [SourceUnit], measure: PostMeasure
  ) -> PostLayout.Sheet {
    var sheet = sheet
    let text = sheet.text.string
    let chosen = lines.map { units[$0.unit] }
    let standsInText =
      recipe.platform.links.areClickable
      && chosen.contains { $0.links.contains { $0.isBare && LinkChoice.isLink(manuscript.links[$0.index].address) } }
    if let line = line(for: chosen, measure), !standsInText, !says(line, text) {
      if recipe.link == .secondLine, let first = sheet.spans.first {
        sheet = Self.inserting("\n" + line + "\n", behind: first.range.upperBound, of: sheet)
      } else {
        sheet.append(line, behind: recipe.betweenParagraphs)
      }
    }
    // How many tags stand in the sentences is known only when these are chosen.
    let present = Self.tags(in: Array(text.utf8))
    if let line = tagLine(without: present) {
      sheet.append(line, behind: recipe.betweenParagraphs == " " ? " " : "\n\n")
    }
    return sheet
  }

  /// Whether the text says already what the line of the link would.
  private func says(_ line: String, _ text: String) -> Bool {
    let (line, text) = (line.lowercased(), text.lowercased())
    guard case .words = recipe.link else { return text.hasSuffix(line) || text.contains("](\(line))") }
    return text.contains(line)
  }

  /// Without `#`.
  private static func tags(in text: [UInt8]) -> Set<String> {
    Set(
      Tokenizer.tokens(of: text).filter { $0.kind == .hashtag }.map {
        String(decoding: text[$0.range].dropFirst(), as: UTF8.self)
      })
  }

  /// `sheet` with a line of its own behind the unit that ends at `offset`.
  private static func inserting(_ line: String, behind offset: Int, of sheet: PostLayout.Sheet) -> PostLayout.Sheet {
    var result = PostLayout.Sheet()
    let rest = ASCII.trimmed(offset..<sheet.text.bytes.count, in: sheet.text.bytes)
    result.text.append(0..<offset, of: sheet.text)
    result.append(rest.isEmpty ? String(line.dropLast()) : line + "\n")
    let shift = result.text.bytes.count - rest.lowerBound
    result.text.append(rest, of: sheet.text)
    result.spans = sheet.spans.map { span in
      span.range.lowerBound >= offset
        ? ((span.range.lowerBound + shift)..<(span.range.upperBound + shift), span.unit) : span
    }
    return result
  }
}
