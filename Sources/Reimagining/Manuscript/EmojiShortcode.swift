/// The names that Markdown has for emoji: `:tada:`.
enum EmojiShortcode {
  /// What a name shows; nil for one that isn't known.
  static func emoji(named name: String) -> String? { named[name] }

  /// By name, in alphabetical order.
  static var list: [(name: String, emoji: String)] {
    named.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// As gemoji, the list that code hosts use, has them.
  private static let named: [String: String] = [
    "+1": "👍", "-1": "👎", "art": "🎨", "balloon": "🎈", "bell": "🔔", "birthday": "🎂", "blush": "😊", "book": "📖",
    "books": "📚", "boom": "💥", "bug": "🐛", "bulb": "💡", "cake": "🍰", "calendar": "📆", "camera": "📷", "clap": "👏",
    "coffee": "☕", "computer": "💻", "confetti_ball": "🎊", "crossed_fingers": "🤞", "cry": "😢", "earth_africa": "🌍",
    "earth_americas": "🌎", "earth_asia": "🌏", "eyes": "👀", "fire": "🔥", "gift": "🎁", "green_heart": "💚", "grin": "😁",
    "grinning": "😀", "handshake": "🤝", "heart": "❤️", "heart_eyes": "😍", "joy": "😂", "laughing": "😆", "link": "🔗",
    "lock": "🔒", "loudspeaker": "📢", "mag": "🔍", "mega": "📣", "memo": "📝", "microphone": "🎤", "muscle": "💪",
    "partying_face": "🥳", "pencil": "📝", "point_down": "👇", "point_right": "👉", "pray": "🙏", "pushpin": "📌",
    "rainbow": "🌈", "raised_hands": "🙌", "rocket": "🚀", "rofl": "🤣", "seedling": "🌱", "slightly_smiling_face": "🙂",
    "smile": "😄", "smile_cat": "😸", "smiley": "😃", "sob": "😭", "sparkles": "✨", "star": "⭐", "star2": "🌟",
    "sun_with_face": "🌞", "sunglasses": "😎", "sunny": "☀️", "sweat_smile": "😅", "tada": "🎉", "thinking": "🤔",
    "thumbsup": "👍", "trophy": "🏆", "warning": "⚠️", "wave": "👋", "white_check_mark": "✅", "wink": "😉", "wrench": "🔧",
    "zap": "⚡",
  ]
}
