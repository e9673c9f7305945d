// swift-tools-version: 6.1
// konto. Licence: Apache License, Version 2.0 (SPDX-License-Identifier: Apache-2.0); README.md, “Licence”.
import PackageDescription

// The documents are built by `scripts/docs` alone: nobody else needs the plugin, or waits for it.
let documents: [Package.Dependency] =
  Context.environment["KONTO_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

// Each function by itself, so that the linker can put those side by side that run one after the other.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

// The other modules may see into the functions of one that they ask at every step: else each of its values is compared and
// handed on by calls, and a look-up of a key of a type that is not known there takes ten times as long.
let seenInto = strict + [.unsafeFlags(["-enable-cmo-everything"], .when(configuration: .release))]

// How the program is linked for release, which a third of the time to start depends on: at a fixed address, so that a
// hundred thousand places need no relocation; with the archives of all libraries but the system's own, so that none is
// looked for and loaded; without offering its own functions to libraries, of which none asks for them. And in what order: the
// functions that a suite is in all the time lie in a few pages instead of several hundred, more than a processor remembers
// the places of (scripts/order-functions finds them; those that are no longer there do no harm).
let linking = Context.packageDirectory + "/scripts/linking"
let startingQuickly = [
  "-use-ld=lld", "-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc", "-L", linking,
  "-Xlinker", "--no-export-dynamic", "-Xlinker", "--symbol-ordering-file=" + linking + "/functions.txt",
  "-Xlinker", "--no-warn-symbol-ordering",
]

// Every module that a target imports is named among its dependencies: one that is not is not watched, and a
// change of it leaves stale code in the build.
let package = Package(
  name: "konto",
  products: [.executable(name: "konto", targets: ["konto"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")
  ] + documents,
  targets: [
    .systemLibrary(name: "CLibcrypto"),
    .systemLibrary(name: "CLibedit"),
    .systemLibrary(name: "CLibsodium"),
    .systemLibrary(name: "CGlibc"),
    .target(name: "PlainText", swiftSettings: strict),
    .target(name: "Activation", swiftSettings: seenInto),
    .target(name: "CommandLanguage", dependencies: ["Activation", "PlainText"], swiftSettings: strict),
    .target(
      name: "Cryptography", dependencies: ["CLibcrypto", "CLibsodium"], swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libcrypto.a"), .linkedLibrary(":libsodium.a")]),
    .target(name: "PostgreSQL", dependencies: ["PlainText"], swiftSettings: strict),
    .target(
      name: "Journal",
      dependencies: [
        "Activation", "Cryptography", "PlainText", "PostgreSQL",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "TrustedProfile", dependencies: ["Activation", "Cryptography", "PlainText"], swiftSettings: strict
    ),
    .target(
      name: "Shell",
      dependencies: ["Activation", "CommandLanguage", "Journal", "PlainText", "TrustedProfile"],
      swiftSettings: strict),
    .target(
      name: "ScenarioTesting",
      dependencies: ["Activation", "CommandLanguage", "Journal", "PlainText", "Shell"],
      swiftSettings: strict),
    .target(
      name: "Lessons",
      dependencies: ["Activation", "CommandLanguage", "PlainText", "ScenarioTesting", "Shell"],
      swiftSettings: strict),
    .target(
      name: "Exploration",
      dependencies: ["Activation", "CommandLanguage", "Journal", "PlainText", "ScenarioTesting", "Shell"],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CLibedit", "PlainText"], swiftSettings: strict),
    .executableTarget(
      name: "konto",
      dependencies: [
        "Activation", "CGlibc", "CommandLanguage", "Exploration", "Journal", "Lessons", "PlainText",
        "ScenarioTesting", "Shell", "Terminal", "TrustedProfile",
      ],
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(startingQuickly, .when(configuration: .release))]),
    .target(
      name: "TestSupport", dependencies: ["Journal", "PlainText", "PostgreSQL"], path: "Tests/Support",
      swiftSettings: strict),
    // Development only: no part of the product.
    .executableTarget(
      name: "StoreBench",
      dependencies: [
        "Activation", "Journal", "PlainText", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ActivationTests", dependencies: ["Activation", "TestSupport", "TrustedProfile"],
      exclude: ["guards.txt"],
      swiftSettings: strict),
    .testTarget(name: "CryptographyTests", dependencies: ["Cryptography"], swiftSettings: strict),
    .testTarget(
      name: "TrustedProfileTests", dependencies: ["Activation", "TrustedProfile"], swiftSettings: strict),
    .testTarget(
      name: "CommandLanguageTests",
      dependencies: ["Activation", "CommandLanguage", "PlainText", "TestSupport"],
      exclude: ["codes.txt"], swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Activation", "Journal", "PostgreSQL", "StoreBench", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "Activation", "CommandLanguage", "Journal", "PlainText", "Shell", "TestSupport", "TrustedProfile",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Keeping/Fixtures", "Sessions"], swiftSettings: strict),
    .testTarget(
      name: "ScenarioTestingTests",
      dependencies: [
        "Activation", "CommandLanguage", "Journal", "PlainText", "ScenarioTesting", "Shell", "TestSupport",
      ],
      exclude: ["Answers/answers.scn", "Coverage/Recorded", "JUnit.xsd", "Mutation/mutants.txt", "Recorded"],
      swiftSettings: strict),
    .testTarget(
      name: "LessonsTests",
      dependencies: [
        "Activation", "CommandLanguage", "Lessons", "PlainText", "ScenarioTesting", "Shell", "TestSupport",
        "TrustedProfile",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExplorationTests",
      dependencies: [
        "Activation", "CommandLanguage", "Exploration", "Journal", "PlainText", "ScenarioTesting", "Shell",
        "TestSupport", "TrustedProfile",
      ],
      exclude: ["found.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentTests",
      dependencies: ["Activation", "CommandLanguage", "ScenarioTesting", "Shell", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["PlainText", "Terminal", "TestSupport"],
      exclude: ["functions.txt"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["konto", "Activation", "Journal", "TestSupport"],
      exclude: ["Portal"],
      swiftSettings: strict),
  ]
)
