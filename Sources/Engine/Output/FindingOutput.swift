package import JSON
import PostText
package import Rules

extension Finding {
  /// Writes the members that a finding has in every JSON output, in their fixed order.
  package func write(to json: inout JSONObjectWriter) {
    json.field("rule", rule)
    json.field("severity", severity.rawValue)
    json.optionalField("platform", platform)
    json.field("message", message)
    json.field("start", range.lowerBound)
    json.field("end", range.upperBound)
    if let field { json.field("in", "fields.\(field)") }
    if !evidence.isEmpty {
      json.field("evidence") { $0.object { object in for item in evidence { item.write(to: &object) } } }
    }
    json.optionalField("source", source)
    json.field("fixes") { $0.array(fixes) { fix, json in json.object(fix.write) } }
    if !related.isEmpty {
      json.field("related") { $0.array(related) { place, json in json.object(place.write) } }
    }
  }
}

extension RelatedPlace {
  /// Lines count from 1.
  fileprivate func write(to json: inout JSONObjectWriter) {
    switch place {
    case .here(let range):
      json.field("start", range.lowerBound)
      json.field("end", range.upperBound)
    case .file(_, let name, let line):
      json.field("path", name)
      json.field("line", line + 1)
    }
    json.field("message", message)
  }
}

extension Evidence {
  fileprivate func write(to json: inout JSONObjectWriter) {
    switch value {
    case .integer(let value): json.field(name, value)
    case .text(let value): json.field(name, value)
    case .texts(let values): json.field(name, values)
    }
  }
}

extension Fix {
  fileprivate func write(to json: inout JSONObjectWriter) {
    json.field("title", title)
    json.field("preferred", isPreferred)
    json.field("edits") {
      $0.array(edits) { edit, json in
        json.object {
          $0.field("start", edit.range.lowerBound)
          $0.field("end", edit.range.upperBound)
          $0.field("text", edit.replacement)
        }
      }
    }
  }
}
