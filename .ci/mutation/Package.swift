// swift-tools-version: 6.2
import PackageDescription

// The law with a switch in every comparison, and what tries each on all cases.
let package = Package(
  name: "mutation",
  targets: [
    .target(name: "CAssets"),
    .target(name: "Fishery"),
    .target(name: "Law", dependencies: ["Fishery", "CAssets"], exclude: ["Packs"]),
    .executableTarget(
      name: "trial", dependencies: ["Law", "Fishery"],
      swiftSettings: [.swiftLanguageMode(.v5)]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

for target in package.targets where ["Fishery", "Law"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
