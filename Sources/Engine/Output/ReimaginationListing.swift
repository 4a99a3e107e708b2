import JSON
package import Platforms
package import Reimagining

/// Alternatives as the command line prints them.
package enum ReimaginationListing {
  package static func json(_ found: [(Platform, [Alternative])]) -> [UInt8] {
    JSONWriter.bytes { json in
      json.object {
        $0.field("reimagine") { json in
          json.object { object in
            for (platform, alternatives) in found {
              object.field(platform.id) {
                $0.array(alternatives) { alternative, json in
                  json.object(ReimaginationOutput(alternative, on: platform).write)
                }
              }
            }
          }
        }
      }
    } + [UInt8(ascii: "\n")]
  }

  package static func text(_ found: [(Platform, [Alternative])]) -> String {
    found.map { platform, alternatives in
      guard !alternatives.isEmpty else {
        return "\(platform.name): no whole sentence of the text can stand there without a fault.\n"
      }
      return alternatives.map { page($0, on: platform) }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func page(_ alternative: Alternative, on platform: Platform) -> String {
    let output = ReimaginationOutput(alternative, on: platform)
    let head = "── \(output.title)\n   \(output.reason)\n\n"
    return head + ReimaginedVariant.content(of: alternative, for: platform)
  }
}
