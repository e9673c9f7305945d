// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

// How the program is linked for release, which a third of the time to start depends on: at a fixed address, so that a
// hundred thousand places need no relocation; with the archives of all libraries but the system's own, so that none is
// looked for and loaded; without offering its own functions to libraries, of which none asks for them.
let startingQuickly = [
  "-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc", "-L", Context.packageDirectory + "/scripts/archives",
  "-Xlinker", "--no-export-dynamic",
]

// Every module that a target imports is named among its dependencies: one that is not is not watched, and a
// change of it leaves stale code in the build.
let package = Package(
  name: "konto",
  products: [.executable(name: "konto", targets: ["konto"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibcrypto"),
    .systemLibrary(name: "CLibedit"),
    .systemLibrary(name: "CLibsodium"),
    .systemLibrary(name: "CMalloc"),
    .target(name: "Activation", swiftSettings: strict),
    .target(name: "CommandLanguage", dependencies: ["Activation"], swiftSettings: strict),
    .target(
      name: "Cryptography", dependencies: ["CLibcrypto", "CLibsodium"], swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libcrypto.a"), .linkedLibrary(":libsodium.a")]),
    .target(
      name: "Journal",
      dependencies: ["Activation", "Cryptography", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "TrustedProfile", dependencies: ["Activation", "Cryptography"], swiftSettings: strict),
    .target(
      name: "Shell",
      dependencies: ["Activation", "CommandLanguage", "Journal", "TrustedProfile"],
      swiftSettings: strict),
    .target(
      name: "ScenarioTesting", dependencies: ["Activation", "CommandLanguage", "Journal", "Shell"],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CLibedit"], swiftSettings: strict),
    .executableTarget(
      name: "konto",
      dependencies: [
        "Activation", "CMalloc", "CommandLanguage", "Journal", "ScenarioTesting", "Shell", "Terminal",
        "TrustedProfile",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(startingQuickly, .when(configuration: .release))]),
    .testTarget(
      name: "ActivationTests", dependencies: ["Activation", "TrustedProfile"],
      exclude: ["Mutation/mutants.txt"],
      swiftSettings: strict),
    .testTarget(name: "CryptographyTests", dependencies: ["Cryptography"], swiftSettings: strict),
    .testTarget(
      name: "TrustedProfileTests", dependencies: ["Activation", "TrustedProfile"], swiftSettings: strict),
    .testTarget(
      name: "CommandLanguageTests", dependencies: ["Activation", "CommandLanguage"], exclude: ["codes.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Activation", "CommandLanguage", "Journal", "Shell", "TrustedProfile",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ShellTests",
      dependencies: ["Activation", "CommandLanguage", "Journal", "Shell", "TrustedProfile"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioTestingTests",
      dependencies: [
        "Activation", "CommandLanguage", "Journal", "ScenarioTesting", "Shell", "TrustedProfile",
      ],
      exclude: ["JUnit.xsd", "text-report.en.txt", "text-report.pl.txt"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    .testTarget(name: "ProgramTests", dependencies: ["konto"], swiftSettings: strict),
  ]
)
