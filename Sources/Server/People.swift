import Engine
import PostText
import Rules
import WireProtocol

/// The address book: whom drafts speak of.
extension LanguageServer {
  /// Asks for the address book of a configuration unless it is known.
  mutating func loadPeople(of loaded: LoadedConfiguration) {
    guard let path = loaded.configuration.people, addressBooks[path] == nil else { return }
    addressBooks[path] = PeopleOutcome()
    askForPeople(in: path)
    watch(Array(addressBooks.keys), as: "timbre.people")
  }

  /// Asks again for the address books among these files.
  mutating func reloadPeople(readFrom paths: [String]) {
    for path in addressBooks.keys where paths.contains(path) { askForPeople(in: path) }
  }

  private mutating func askForPeople(in path: String) {
    configurationsUnderWay += 1
    effects.append(.loadPeople(path))
  }

  mutating func peopleLoaded(_ path: String, _ outcome: PeopleOutcome) {
    configurationsUnderWay -= 1
    let before = addressBooks[path]?.problems ?? []
    addressBooks[path] = outcome
    for problem in outcome.problems where !before.contains(problem) { log(.warning, problem) }
    for folder in configurations.keys { takePeople(in: folder) }
    reportConfigurationFiles()
  }

  /// Gives a configuration the address book that is known.
  mutating func takePeople(in folder: String) {
    guard let path = configurations[folder]?.configuration.people else { return }
    configurations[folder]?.configuration.addressBook = (addressBooks[path] ?? PeopleOutcome()).book
  }

  /// What is wrong with the address book that a configuration file names, to be shown at its `people`.
  func peopleProblems(of file: ConfigurationFile) -> [ConfigurationProblem] {
    guard let people = file.people else { return [] }
    let problems = addressBooks[people.value]?.problems ?? []
    return problems.prefix(Self.mostShown).map {
      ConfigurationProblem(.warning, file.text.clamped(people.range), $0)
    }
  }

  private static let mostShown = 10
}
