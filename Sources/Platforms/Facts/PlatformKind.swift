/// What people come to a platform for. Between two of a kind a post can travel as it is; between two kinds it reads as
/// brought from elsewhere.
package enum PlatformKind: String, Sendable {
  /// A line or two of the moment.
  case microblog = "short posts"
  case professional = "working life"
  case community = "friends and groups"
  case pictures = "pictures"
  case video = "video"
  case forum = "discussion by topic"
  case chat = "chat"
  case blog = "blogs"
  case listing = "places and opening hours"
}
