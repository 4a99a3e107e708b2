package import PostText
import Rules

extension Analysis {
  /// The edits of every safe, preferred fix, as far as they don't get in each other's way: sorted and disjoint.
  ///
  /// A fix goes in whole or not at all; what is left out shows again once the others are made.
  package var safeEdits: [TextEdit] {
    var taken: [TextEdit] = []
    for finding in findings {
      guard let fix = finding.fixes.first(where: { $0.isPreferred && $0.isSafe }) else { continue }
      let new = fix.edits.filter { !taken.contains($0) }
      let collides = new.contains { edit in
        taken.contains { other in
          edit.range.overlaps(other.range) || edit.range.lowerBound == other.range.lowerBound
            || edit.range.isEmpty && other.range.contains(edit.range.lowerBound)
            || other.range.isEmpty && edit.range.contains(other.range.lowerBound)
        }
      }
      if !collides { taken += new }
    }
    return taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
