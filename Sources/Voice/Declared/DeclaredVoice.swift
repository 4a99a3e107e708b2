/// A voice's declarations made ready for checking, once a configuration.
///
/// A class, since every draft and each of its texts refers to it.
package final class DeclaredVoice: Sendable {
  package let settings: VoiceSettings
  package let terms: TermTable
  package let brand: BrandNames

  package init(_ settings: VoiceSettings, brand: Brand = Brand()) {
    self.settings = settings
    self.terms = TermTable(settings.terms)
    self.brand = BrandNames(brand.names)
  }

  /// Whether anything is declared that a text could break.
  package var hasBounds: Bool {
    var silent = VoiceSettings()
    silent.exemplars = settings.exemplars
    silent.contrast = settings.contrast
    silent.profile = settings.profile
    silent.alarmRate = settings.alarmRate
    return settings != silent
  }

  /// The bounds of a text on each of its platforms: one without a platform where none of them differs.
  package func bounds<Bound: Equatable>(
    on platforms: [String], _ bound: (VoiceBounds) -> Bound?
  ) -> [(platform: String?, bound: Bound)] {
    guard !settings.flex.isEmpty, let first = platforms.first else {
      return bound(settings.bounds).map { [(nil, $0)] } ?? []
    }
    let one = bound(settings.bounds(on: first))
    if platforms.allSatisfy({ bound(settings.bounds(on: $0)) == one }) { return one.map { [(nil, $0)] } ?? [] }
    return platforms.compactMap { platform in
      bound(settings.bounds(on: platform)).map { (platform, $0) }
    }
  }
}
