// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

// Every module that a target imports is named among its dependencies: one that is not is not watched, and a
// change of it leaves stale code in the build.
let package = Package(
  name: "konto",
  products: [.executable(name: "konto", targets: ["konto"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibedit",
      pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "PlainText", swiftSettings: strict),
    .target(name: "Activation", swiftSettings: strict),
    .target(name: "CommandLanguage", dependencies: ["Activation", "PlainText"], swiftSettings: strict),
    .target(
      name: "Journal",
      dependencies: [
        "Activation", "PlainText", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "TrustedProfile",
      dependencies: ["Activation", "PlainText", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "Shell",
      dependencies: ["Activation", "CommandLanguage", "Journal", "PlainText", "TrustedProfile"],
      swiftSettings: strict),
    .target(
      name: "ScenarioTesting",
      dependencies: ["Activation", "CommandLanguage", "Journal", "PlainText", "Shell"],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CLibedit", "PlainText"], swiftSettings: strict),
    .executableTarget(
      name: "konto",
      dependencies: [
        "Activation", "CMalloc", "CommandLanguage", "Journal", "PlainText", "ScenarioTesting", "Shell",
        "Terminal", "TrustedProfile",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // A program at a fixed address starts without a hundred thousand relocations.
      linkerSettings: [.unsafeFlags(["-Xclang-linker", "-no-pie"], .when(configuration: .release))]),
    .target(
      name: "TestSupport", dependencies: ["CommandLanguage", "Shell"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText"], swiftSettings: strict),
    .testTarget(
      name: "ActivationTests", dependencies: ["Activation", "TestSupport", "TrustedProfile"],
      exclude: ["Mutation/mutants.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "TrustedProfileTests", dependencies: ["Activation", "TrustedProfile"], swiftSettings: strict),
    .testTarget(
      name: "CommandLanguageTests", dependencies: ["Activation", "CommandLanguage", "PlainText", "TestSupport"],
      exclude: ["codes.txt"], swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Activation", "CommandLanguage", "Journal", "PlainText", "Shell", "TrustedProfile",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ShellTests",
      dependencies: ["Activation", "CommandLanguage", "Journal", "PlainText", "Shell", "TestSupport"],
      exclude: ["Sessions"], swiftSettings: strict),
    .testTarget(
      name: "ScenarioTestingTests",
      dependencies: [
        "Activation", "CommandLanguage", "Journal", "PlainText", "ScenarioTesting", "Shell", "TestSupport",
      ],
      exclude: ["Coverage/Recorded", "JUnit.xsd", "Recorded"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["PlainText", "Terminal"], swiftSettings: strict),
    .testTarget(name: "ProgramTests", dependencies: ["konto", "TestSupport"], swiftSettings: strict),
  ]
)
