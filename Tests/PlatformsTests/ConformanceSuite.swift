import FoundationEssentials
import JSON
import Platforms

/// Cases of the platforms' own test suites, which lie beside the checkout on machines that have them.
enum ConformanceSuite {
  private static var folder: String {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(package)/../shared/conformance/"
  }

  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + name + ".json")
  }

  /// The cases of a suite; of one group where `group` names it.
  static func cases(_ name: String, group: String? = nil) -> [ConformanceCase] {
    guard let data = FileManager.default.contents(atPath: folder + name + ".json"),
      let list = (try? JSONParser.parse(Array(data)))?.array
    else { return [] }
    return list.map(ConformanceCase.init).filter { group == nil || $0.group == group }
  }
}

/// A case of a suite.
struct ConformanceCase: CustomStringConvertible {
  let node: JSONNode

  var group: String { node["group"]?.string ?? "" }
  var text: String { node["text"]?.string ?? "" }
  var post: [UInt8] { Array(text.utf8) }
  var expected: JSONNode? { node["expected"] }
  var description: String { node["id"]?.string ?? "" }

  /// What is expected, where that is a list of strings.
  var expectedStrings: [String] { (expected?.array ?? []).compactMap(\.string) }
}

/// Entities of a text with what they say.
struct ReadPost {
  let post: [UInt8]
  let entities: [Entity]

  init(_ text: String, _ find: ([UInt8]) -> [Entity]) {
    post = Array(text.utf8)
    entities = find(post)
  }

  func texts(_ kind: Entity.Kind) -> [String] { of(kind).map { string($0.range) } }

  func values(_ kind: Entity.Kind) -> [String] { of(kind).map { string($0.valueRange) } }

  /// Each entity as its kind and text.
  var kindsAndTexts: [String] { entities.map { "\($0.kind.rawValue) \(string($0.range))" } }

  /// Start and end of each entity of `kind` in code points.
  func codePointRanges(_ kind: Entity.Kind) -> [Range<Int>] {
    of(kind).map { codePoints(to: $0.range.lowerBound)..<codePoints(to: $0.range.upperBound) }
  }

  func of(_ kind: Entity.Kind) -> [Entity] { entities.filter { $0.kind == kind } }

  func string(_ range: Range<Int>) -> String { String(decoding: post[range], as: UTF8.self) }

  private func codePoints(to offset: Int) -> Int { string(0..<offset).unicodeScalars.count }
}
