/// The quotations that are open in a text, as languages mark them: “English”, „deutsch“, „polski”, ”svenska”, »dansk«,
/// « français ».
struct OpenQuotations {
  /// The marks that opened one and wait for their counterpart.
  private var open: [Unicode.Scalar] = []
  /// How many closed nothing.
  private var surplus = 0

  /// How many are open, or closed without having been open.
  var unmatched: Int { open.count + surplus }

  mutating func read(_ scalar: Unicode.Scalar, mayOpen: Bool) {
    guard let counterparts = Self.closes[scalar] else { return }
    // The same mark may open and close; a closing one has no blank before it, but in French.
    if let last = open.last, counterparts.contains(last), last != scalar || !mayOpen {
      open.removeLast()
    } else if scalar != "”" || mayOpen {
      open.append(scalar)
    } else {
      surplus += 1
    }
  }

  /// By a mark, those that it may close.
  private static let closes: [Unicode.Scalar: [Unicode.Scalar]] = [
    "„": [], "“": ["„", "“"], "”": ["“", "„", "”"], "«": ["»", "«"], "»": ["«", "»"],
  ]
}
