import Platforms

extension Count {
  /// The count with its sum: "X 243/280 characters · 37 left · text 197 + 2 links × 23".
  var statement: String {
    let name = PlatformCatalog.platform(named: platform)?.name ?? platform
    let client = limit.client.map { " (\($0))" } ?? ""
    return
      "\(name)\(client) \(Numerals.grouped(length))/\(Numerals.grouped(limit.value)) \(limit.unitName) · \(leftOrOver) · \(arithmetic)"
  }

  /// "37 left", "11 over".
  var leftOrOver: String {
    fits ? "\(Numerals.grouped(remaining)) left" : "\(Numerals.grouped(-remaining)) over"
  }
}
