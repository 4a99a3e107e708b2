/// One summand of a count: so many of a thing that cost so much each.
package struct CountPart: Sendable, Equatable {
  /// What is counted: `text`, `link`, `emoji`, `wide character` or `mention domain`.
  package var what: String
  package var times: Int
  /// What each of them costs, in the unit of the count; 0 for what the platform lets pass for free.
  package var each: Int

  package init(_ what: String, times: Int, each: Int) {
    self.what = what
    self.times = times
    self.each = each
  }

  package var total: Int { times * each }
}

/// How long a post is to its platform, and how that number comes about.
package struct Measurement: Sendable, Equatable {
  package let length: Int
  /// The summands; their totals add up to `length`. None occurs zero times.
  package let parts: [CountPart]

  /// The sum of `parts`.
  init(_ parts: [CountPart]) {
    self.parts = parts.filter { $0.times > 0 }
    length = self.parts.reduce(0) { $0 + $1.total }
  }
}
