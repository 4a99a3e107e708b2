import JSON
import PostText
package import Voice

/// The file of a learned profile: an object with what a person may want to know, and the profile itself as Base64.
package enum VoiceProfileFile {
  package static let suffix = ".timbre-voice.json"
  private static let format = "timbre-voice"

  /// Why a file can't be taken, in words.
  package struct Refusal: Error, Equatable {
    package var reason: String
  }

  package static func bytes(of profile: VoiceProfile) -> [UInt8] {
    let data = profile.data
    return JSONWriter.bytes(style: .indented) { json in
      json.object {
        $0.field("format", format)
        $0.field("version", VoiceProfile.fileVersion)
        $0.field("learnedFrom", profile.learnedFrom)
        $0.field("contrast", profile.contrast)
        $0.field("background", hexadecimal(profile.background))
        $0.field("checksum", hexadecimal(VoiceProfile.checksum(of: data)))
        $0.field("data", Base64.encoded(data))
      }
    } + [UInt8(ascii: "\n")]
  }

  package static func profile(in bytes: [UInt8]) throws(Refusal) -> VoiceProfile {
    guard let root = try? JSONParser.parse(bytes, dialect: .strict), root["format"]?.string == format else {
      throw Refusal(reason: "this is no profile of a voice; make one with “timbre voice learn”")
    }
    guard root["version"]?.int == VoiceProfile.fileVersion else {
      let version = root["version"]?.int.map { "version \($0)" } ?? "a version that isn't named"
      throw Refusal(
        reason: "the profile is of \(version), this program reads version \(VoiceProfile.fileVersion); learn it anew "
          + "with “timbre voice learn”")
    }
    guard let data = root["data"]?.string.flatMap({ Base64.decoded($0) }),
      root["checksum"]?.string == hexadecimal(VoiceProfile.checksum(of: data)), let profile = VoiceProfile(data: data)
    else { throw Refusal(reason: "the profile is damaged; learn it anew with “timbre voice learn”") }
    return profile
  }

  /// A scorer for a profile, or why there is none.
  package static func scorer(_ profile: VoiceProfile, background: VoiceBackground?) throws(Refusal) -> VoiceScorer {
    guard let background, let scorer = VoiceScorer(profile, background: background) else {
      throw Refusal(
        reason: "the profile was learned against another background than this program's; learn it anew with "
          + "“timbre voice learn”, or name its background with --background")
    }
    return scorer
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
