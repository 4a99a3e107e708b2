package import Platforms

/// What is asked of the engine beyond text and platform.
package struct ReimaginationOptions: Sendable {
  package var account = Account()
  /// Tags that the voice uses, the most usual first.
  package var ownTags: [String] = []
  package var people = AddressBook.empty
  package var numbering = ThreadNumbering.none
  /// Stretches of the draft that must not be used, since something is wrong with what stands there.
  package var excluded: [Range<Int>] = []

  package init() {}
}

/// Makes a text native to a platform out of its own words.
package enum Reimagination {
  /// The most alternatives that are offered; they differ in what they lead with.
  package static let most = 3

  /// Up to three posts for `platform`, the one to prefer first; empty when no whole sentence of the text fits there.
  package static func alternatives(
    of manuscript: Manuscript, for platform: Platform, _ options: ReimaginationOptions = ReimaginationOptions()
  ) -> [Alternative] {
    guard let recipe = RecipeCatalog.recipe(for: platform), !manuscript.isEmpty else { return [] }
    let composer = PostComposer(manuscript, recipe: recipe, options: options)
    var alternatives: [Alternative] = []
    let others = [composer.thread(numbering: options.numbering), composer.scaffold()].compactMap { $0 }
    let single = most - others.prefix(1).count
    for lead in composer.leads {
      guard alternatives.count < single, let alternative = composer.alternative(leadingWith: lead),
        !alternatives.contains(where: { $0.parts == alternative.parts })
      else { continue }
      alternatives.append(alternative)
    }
    return alternatives + others.prefix(most - alternatives.count)
  }
}
