// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "muster",
  products: [.executable(name: "muster", targets: ["muster"])],
  targets: [
    .target(
      name: "CTerm",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CCSV"),
    .systemLibrary(name: "CSodium"),
    .target(name: "CAssets"),

    .target(name: "Fishery"),
    .target(name: "Law", dependencies: ["Fishery", "CAssets"], exclude: ["Packs"]),
    .target(name: "Intake", dependencies: ["Fishery", "CCSV"]),
    .target(name: "SQLite", dependencies: ["CSQLite"]),
    .target(name: "Seal", dependencies: ["CSodium"]),
    .target(name: "Registry", dependencies: ["Fishery", "SQLite", "Seal"]),
    .target(name: "Admission", dependencies: ["Fishery", "Intake", "Registry"]),
    .target(name: "Screening", dependencies: ["Fishery", "Law", "Registry"]),
    .target(name: "Casework", dependencies: ["Fishery", "Seal", "Registry"]),
    .target(name: "Words", dependencies: ["Fishery", "Law"]),
    .target(
      name: "Report", dependencies: ["Fishery", "Law", "Registry", "Casework", "Words"]),
    .target(name: "Terminal", dependencies: ["CTerm"]),
    .target(
      name: "Desk",
      dependencies: [
        "Fishery", "Law", "Intake", "Seal", "Registry", "Admission", "Screening", "Casework",
        "Words", "Report", "Terminal",
      ]),
    .executableTarget(
      name: "muster",
      dependencies: [
        "CAssets", "Fishery", "Law", "Intake", "Seal", "Registry", "Admission", "Screening",
        "Casework",
        "Words", "Report", "Terminal", "Desk",
      ]),
    .executableTarget(
      name: "Benchmarks", dependencies: ["muster", "Fishery", "Law", "Registry", "TestSupport"]),

    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .target(
      name: "TestSupport", dependencies: ["CVTerm", "CTerm", "Fishery"],
      path: "Tests/TestSupport"),
    .testTarget(name: "FisheryTests", dependencies: ["Fishery", "TestSupport"]),
    .testTarget(name: "LawTests", dependencies: ["Law", "Fishery", "TestSupport"]),
    .testTarget(name: "IntakeTests", dependencies: ["Intake", "Fishery", "TestSupport"]),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite", "TestSupport"]),
    .testTarget(name: "SealTests", dependencies: ["Seal", "TestSupport"]),
    .testTarget(
      name: "RegistryTests",
      dependencies: ["Registry", "Fishery", "SQLite", "Intake", "TestSupport"]),
    .testTarget(
      name: "ScreeningTests",
      dependencies: ["Screening", "Registry", "SQLite", "Law", "Fishery", "Intake", "TestSupport"]),
    .testTarget(
      name: "CaseworkTests",
      dependencies: [
        "Casework", "Screening", "Seal", "Registry", "SQLite", "Law", "Fishery", "Intake",
        "TestSupport",
      ]),
    .testTarget(name: "WordsTests", dependencies: ["Words", "Law", "Fishery", "TestSupport"]),
    .testTarget(
      name: "ReportTests",
      dependencies: ["Report", "Registry", "Fishery", "Law", "Words", "TestSupport"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TestSupport"]),
    .testTarget(
      name: "DeskTests",
      dependencies: [
        "Desk", "Terminal", "Casework", "Registry", "Screening", "Law", "Fishery", "Intake",
        "TestSupport",
      ]),
    .testTarget(name: "MusterTests", dependencies: ["muster", "SQLite", "TestSupport"]),
    .testTarget(name: "BenchmarksTests", dependencies: ["Benchmarks", "Fishery", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

let swiftKinds: Set<Target.TargetType> = [.regular, .executable, .test]
for target in package.targets
where swiftKinds.contains(target.type) && !["CTerm", "CAssets"].contains(target.name) {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
  ]
}

// Tests try every rule with thousands of dossiers: what judges and stores is optimised for them too.
let busy: Set<String> = [
  "Fishery", "Law", "Intake", "SQLite", "Seal", "Registry", "Admission", "Screening", "Casework",
  "Words", "Report",
]
for target in package.targets where busy.contains(target.name) {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}

// The runtime goes into the program as it is released, which then need not look up its symbols first;
// what watches a program does so in the libraries that it shares.
let runtime = ["_FoundationCShims", "_FoundationCollections"].map { "-l\($0)" }
if Context.environment["MUSTER_SHARES_RUNTIME"] == nil {
  for target in package.targets where target.type == .executable {
    target.linkerSettings = [
      .unsafeFlags(
        ["-static-stdlib", "-use-ld=lld", "-Xlinker", "--no-export-dynamic"] + runtime,
        .when(configuration: .release))
    ]
  }
}
