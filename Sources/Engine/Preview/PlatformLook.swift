import Platforms

/// How a card of a platform is put together: what stands where, and what is written around a post.
struct PlatformLook: Sendable {
  /// What a card has, from top to bottom.
  enum Slot: Sendable {
    case author, media, text, actions
    /// A text apart from the body, by its name.
    case field(String)
  }

  var slots: [Slot] = Self.usualSlots
  /// What stands below or beside the name.
  var byline: @Sendable (PreviewAuthor) -> String
  /// What stands before the handle where this takes the place of the name; nil where the name shows.
  var handlePrefix: String?
  /// The words of the row below a post.
  var actions: [String]
  /// What is said where a feed cuts a post.
  var more = "… more"
  /// What the platform shows where nothing is attached, since it posts nothing without.
  var medium: String?
  /// The colour of what can be followed and of the avatar, on a light card and on a dark one, and the shape of both.
  var styles: StaticString

  static let usualSlots: [Slot] = [
    .author, .field("topic"), .field("title"), .text, .field("description"), .media, .field("link"), .field("tags"),
    .field("coupon"), .actions, .field("comment"),
  ]
}
