package import Platforms

/// All recipes: one for each platform.
package enum RecipeCatalog {
  package static let all: [Recipe] = [
    .x,
    .bluesky,
    .mastodon,
    .threads,
    .linkedin,
    .facebook,
    .instagram,
    .pinterest,
    .youtube,
    .tiktok,
    .reddit,
    .telegram,
    .discord,
    .tumblr,
    .googleBusinessProfile,
  ]

  package static func recipe(for platform: Platform) -> Recipe? {
    all.first { $0.platform.id == platform.id }
  }
}
