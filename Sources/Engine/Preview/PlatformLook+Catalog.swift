import Platforms

extension PlatformLook {
  static func look(of platform: Platform) -> PlatformLook { looks[platform.id] ?? plain }

  /// What a platform looks like of which nobody has said it yet.
  private static let plain = PlatformLook(byline: { "@\($0.handle)" }, actions: [], styles: "")

  private static let looks: [String: PlatformLook] = [
    "x": PlatformLook(
      byline: { "@\($0.handle) · now" }, actions: ["Reply", "Repost", "Like", "Bookmark"], more: "Show more",
      styles: ".x{--light:#1565a9;--dark:#6db8f7;--corner:16px}"),
    "bluesky": PlatformLook(
      byline: { "@\($0.domain) · now" }, actions: ["Reply", "Repost", "Like", "Share"], more: "Show more",
      styles: ".bluesky{--light:#0b62c4;--dark:#6fb1ff;--corner:8px}"),
    "mastodon": PlatformLook(
      byline: { "@\($0.handle) · now" }, actions: ["Reply", "Boost", "Favourite", "Bookmark"], more: "Read more",
      styles: ".mastodon{--light:#5a46d6;--dark:#aba4ff;--corner:8px;--avatar:6px}.mastodon .byline{display:block}"),
    "threads": PlatformLook(
      byline: { _ in "now" }, handlePrefix: "", actions: ["Like", "Reply", "Repost", "Share"],
      styles: ".threads{--light:#0f5ea8;--dark:#7ab8ff;--corner:16px}"),
    "linkedin": PlatformLook(
      byline: { _ in "Now · Anyone" }, actions: ["Like", "Comment", "Repost", "Send"], more: "…more",
      styles: ".linkedin{--light:#0a5fb5;--dark:#74b3f7;--corner:8px}.linkedin .byline{display:block}"),
    "facebook": PlatformLook(
      byline: { _ in "Just now · Public" }, actions: ["Like", "Comment", "Share"], more: "… See more",
      styles: ".facebook{--light:#0b5cc4;--dark:#76aefc;--corner:8px}.facebook .byline{display:block}"),
    "instagram": PlatformLook(
      slots: [.author, .media, .actions, .text, .field("comment")], byline: { _ in "" }, handlePrefix: "",
      actions: ["Like", "Comment", "Share", "Save"], more: "… more", medium: "Your picture or reel",
      styles: ".instagram{--light:#0b4f8f;--dark:#8cc4ff;--corner:4px}"),
    "pinterest": PlatformLook(
      slots: [.media, .field("link"), .field("title"), .text, .author, .actions], byline: { _ in "" },
      actions: ["Save", "Share", "Comment"], more: "…more", medium: "Your pin",
      styles: ".pinterest{--light:#b3001b;--dark:#ff8f99;--corner:24px}"),
    "youtube": PlatformLook(
      slots: [.media, .field("title"), .author, .actions, .text, .field("tags"), .field("comment")],
      byline: { "@\($0.handle)" }, actions: ["Like", "Share", "Save"], more: "...more", medium: "Your film",
      styles: ".youtube{--light:#065fd4;--dark:#6cb4ff;--corner:12px}.youtube .byline{display:block}"),
    "tiktok": PlatformLook(
      slots: [.media, .author, .field("title"), .text, .actions], byline: { _ in "" }, handlePrefix: "",
      actions: ["Like", "Comment", "Favourite", "Share"], more: "more", medium: "Your film",
      styles: ".tiktok{--light:#0b5c8a;--dark:#7cc0f0;--corner:12px}"),
    "reddit": PlatformLook(
      slots: [.author, .field("title"), .media, .text, .actions, .field("comment")],
      byline: { _ in "now" }, handlePrefix: "u/", actions: ["Upvote", "Comment", "Share"],
      styles: ".reddit{--light:#0a5db0;--dark:#7db7ff;--corner:16px}"),
    "telegram": PlatformLook(
      slots: [.author, .media, .text], byline: { _ in "now" }, actions: [],
      styles: ".telegram{--light:#1f6aa5;--dark:#7cc2f5;--corner:15px}"),
    "discord": PlatformLook(
      byline: { _ in "Today" }, actions: [],
      styles: ".discord{--light:#3d4bd1;--dark:#a3adff;--corner:4px}"),
    "tumblr": PlatformLook(
      slots: [.author, .field("title"), .text, .media, .field("tags"), .actions], byline: { _ in "now" },
      handlePrefix: "", actions: ["Reply", "Reblog", "Like"],
      styles: ".tumblr{--light:#0a5f9c;--dark:#79c0f2;--corner:4px;--avatar:4px}"),
    "gbp": PlatformLook(
      slots: [.author, .media, .field("title"), .text, .field("coupon"), .field("link"), .actions],
      byline: { _ in "Just now" }, actions: ["Share"], more: "More",
      styles: ".gbp{--light:#0b57d0;--dark:#8ab4f8;--corner:12px}.gbp .byline{display:block}"),
  ]
}
