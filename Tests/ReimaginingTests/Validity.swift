import Engine
import Platforms
import PostText
import Reimagining
import Rules
import Testing

extension Reimagined {
  /// Expects posts that are valid where they go, and that read as wholes.
  ///
  /// - Parameter known: rules that the source breaks as well.
  func expectValidity(besides known: Set<String>) {
    #expect(alternatives.count <= Reimagination.most)
    for alternative in made {
      let faults = faults(of: alternative)
      #expect(faults.filter { $0.severity == .error || !known.contains($0.rule) }.isEmpty, "\(alternative.parts)")
      expectIsWhole(alternative)
    }
    #expect(Set(alternatives.map(\.parts)).count == alternatives.count)
  }

  private static let leadingBack = Set([
    "however", "but", "and", "so", "therefore", "moreover", "it", "they", "he", "she", "these",
  ])

  private func expectIsWhole(_ alternative: Alternative) {
    expectOpeningStaysFirst(alternative)
    #expect(alternative.lengths.count == alternative.parts.count && !alternative.parts.isEmpty)
    for (part, text) in alternative.parts.enumerated() {
      // A title may say it all.
      #expect(!text.isEmpty || alternative.parts.count == 1 && alternative.field("title") != nil)
      #expect(!text.contains("\n\n\n") && !text.hasSuffix("\n") && !text.hasSuffix(" "), "\(text)")
      #expect(alternative.lengths[part] <= alternative.limit)
      var bare = text
      for address in manuscript.addresses.sorted(by: { $0.utf8.count > $1.utf8.count }) {
        bare = bare.replacing(address, with: "")
      }
      #expect(Pairing.isBalanced(Array(bare.utf8)), "\(text)")
      guard let first = alternative.provenance.first(where: { $0.part == part }) else { continue }
      let unit = manuscript.units[first.unit]
      // What leads back may open a post where it opened the text, or where the title is what it leads back to.
      let isOpening = part == 0 && (first.unit == 0 || isTitle(first.unit - 1, of: alternative))
      guard unit.role != .title, unit.role != .summary, !isOpening else { continue }
      let word = Letters.words(of: Array(Array(text.utf8)[first.range])).first ?? ""
      #expect(!Self.leadingBack.contains(word), "\(text)")
    }
  }

  /// Whether a unit is what stands in the field of the title.
  private func isTitle(_ unit: Int, of alternative: Alternative) -> Bool {
    alternative.field("title").map { Letters.of($0) == Letters.of(manuscript.units[unit].text.string) } ?? false
  }

  private func expectOpeningStaysFirst(_ alternative: Alternative) {
    for span in alternative.provenance.dropFirst() where span.unit == 0 {
      let unit = manuscript.units[0]
      guard unit.role != .title, unit.role != .summary else { continue }
      #expect(!Self.leadingBack.contains(Letters.words(of: unit.bytes).first ?? ""), "\(alternative.parts)")
    }
  }
}
