// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A target of the package with the strict settings; `dependencies` point down only (see Sources/ARCHITECTURE.md).
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "timbre",
  products: [.executable(name: "timbre", targets: ["timbre"])],
  targets: [
    module("PostText"),
    module("Platforms", ["PostText"]),
    // The data comes with an attribute of C that embeds a file; Swift has none.
    .target(name: "CVoiceBackground", exclude: ["background.bin", "background.md"]),
    module("Voice", ["CVoiceBackground", "PostText"]),
    module("Native", ["PostText", "Voice"]),
    module("Rules", ["Native", "PostText", "Platforms", "Voice"]),
    module("Reimagining", ["PostText", "Platforms", "Voice"]),
    module("JSON"),
    module("Engine", ["JSON", "Native", "PostText", "Platforms", "Voice", "Rules", "Reimagining"]),
    module("WireProtocol", ["JSON"]),
    module(
      "Server", ["Engine", "JSON", "Native", "Platforms", "PostText", "Reimagining", "Rules", "Voice", "WireProtocol"]),
    module("HostIO", ["Engine", "Native", "PostText", "Server", "Voice", "WireProtocol"]),
    .executableTarget(
      name: "timbre",
      dependencies: [
        "Engine", "HostIO", "JSON", "Native", "Platforms", "PostText", "Reimagining", "Rules", "Server", "Voice",
      ],
      swiftSettings: strict),
    tests("PostTextTests", ["PostText"]),
    tests("PlatformsTests", ["JSON", "Platforms", "PostText"]),
    tests("EndToEndTests", ["JSON", "WireProtocol", "timbre"]),
    tests("EngineTests", ["Engine", "JSON", "Native", "Platforms", "PostText", "Reimagining", "Rules", "Voice"]),
    tests("JSONTests", ["JSON"]),
    tests("NativeTests", ["Native", "PostText", "Voice"]),
    tests("ReimaginingTests", ["Engine", "Platforms", "PostText", "Reimagining", "Rules", "Voice"]),
    tests(
      "ServerTests", ["Engine", "JSON", "Native", "Platforms", "PostText", "Rules", "Server", "Voice", "WireProtocol"]),
    tests("VoiceTests", ["PostText", "Voice"]),
    tests("WireProtocolTests", ["JSON", "WireProtocol"]),
  ]
)
