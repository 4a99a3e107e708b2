/// Somebody in the address book: a person or an organisation, and how each platform knows them.
package struct Person: Sendable, Equatable {
  package var name: String
  /// Other names that texts use for the same one.
  package var alsoKnownAs: [String]
  package var isOrganisation: Bool
  /// By platform id, without the sign that makes a mention of one: `adapark`, `ada@server.tld`.
  package var handles: [String: String]

  package init(name: String, alsoKnownAs: [String] = [], isOrganisation: Bool = false, handles: [String: String] = [:])
  {
    self.name = name
    self.alsoKnownAs = alsoKnownAs
    self.isOrganisation = isOrganisation
    self.handles = handles
  }

  /// All names, the proper one first.
  package var names: [String] { [name] + alsoKnownAs }

  /// How a text on `platform` speaks of them so that the platform links to them, or, where it links nothing that is
  /// typed, the name that its list knows them by; nil when no handle is known there, or when it has none.
  package func mention(on platform: Platform) -> String? {
    handles[platform.id].flatMap { platform.mentions.form.mention(of: $0) }
  }
}

extension MentionFacts.Form {
  /// A handle as a text has it, with its sign.
  package func mention(of handle: String) -> String? {
    switch self {
    case .name, .dottedName, .domain, .account: "@" + handle
    case .slash: "u/" + handle
    case .picker: handle
    case .none: nil
    }
  }
}
