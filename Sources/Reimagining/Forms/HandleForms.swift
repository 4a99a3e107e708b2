package import Platforms

/// What stands on a platform for a handle that was written for another one.
package struct HandleForms {
  let platform: Platform
  /// The platform that the text was written for; nil where it stands for several.
  let source: String?
  let people: AddressBook

  package init(platform: Platform, source: String?, people: AddressBook) {
    self.platform = platform
    self.source = source
    self.people = people
  }

  /// What takes the place of `handle`, sign included; nil when it can stay as it is.
  ///
  /// A handle that nobody mapped never travels with its sign: on another network it would call a stranger.
  package func form(of handle: String) -> String? {
    guard source != platform.id else { return nil }
    if let person = person(of: handle) {
      let form = person.mention(on: platform) ?? person.name
      return form == handle ? nil : form
    }
    let name = handle.drop { $0 == "@" }
    return String(name.prefix { $0 != "@" })
  }

  /// Who has that handle; nil when nobody is known to have it, or several are.
  private func person(of handle: String) -> Person? {
    let platforms = source.map { [$0] } ?? PlatformCatalog.all.map(\.id)
    var found: [Person] = []
    for platform in platforms {
      for person in people.people(withHandle: handle, on: platform) where !found.contains(person) {
        found.append(person)
      }
    }
    return found.count == 1 ? found.first : nil
  }
}
