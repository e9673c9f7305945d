import Activation
import Foundation
import Testing

/// The mutants of the procedure: their names are stable, and no guard is without one or a reason.
@Suite struct MutantTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private static func text(_ path: String) -> String {
    let file = folder.appendingPathComponent(path)
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  @Test("Names and tenets are those of the committed list (mutants.txt)")
  func names() {
    let committed = Self.text("mutants.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }
    let present = Mutant.all.map { "\($0.id) \($0.breaks.written)" }.sorted()
    let difference = present.difference(from: committed.map(String.init))
    #expect(difference.isEmpty, "\(difference)")
  }

  @Test("No mutant stands twice, and no two have one name")
  func unique() {
    #expect(Set(Mutant.all).count == Mutant.all.count)
    #expect(Set(Mutant.all.map(\.id)).count == Mutant.all.count)
  }

  @Test("A name is words with hyphens, the act or the policy first", arguments: Mutant.all)
  func form(_ mutant: Mutant) {
    let parts = mutant.id.split(separator: "/")
    #expect((2...3).contains(parts.count))
    #expect(parts.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") } })
    let isPolicy = PolicyName(rawValue: String(parts[0])) != nil
    #expect(mutant.act != nil || isPolicy || parts[0] == "audit", "\(mutant.id)")
  }

  @Test("A tenet that is an invariant is one of PROCEDURE.md §7")
  func invariants() {
    for mutant in Mutant.all {
      if case .invariant(let number) = mutant.breaks { #expect((1...22).contains(number), "\(mutant.id)") }
    }
  }

  /// Why a refusal has no mutant that skips it: there is nothing to go on with, or nobody gets there in one world.
  private static let unskippable: Set<String> = [
    "loginInvalid", "nameInvalid", "peselInvalid", "facilityInvalid",
    "personaUnknown", "noTransaction", "appointmentUnknown", "malformed", "assertedPESELInvalid",
  ]

  @Test(
    "Every guard of the procedure can be skipped, but those without which there is nothing to go on with",
    arguments: [
      "AccountKeeping", "Desk", "IdentityCheck", "PINEntry", "PasswordReset", "PatientServices", "Portal",
      "RegisterKeeping", "Ruling", "SignIn", "TrustedProfileWay",
    ])
  func everyGuard(_ file: String) {
    check(Self.text("../../../Sources/Activation/Procedure/\(file).swift"))
  }

  @Test("Every check of the return can be skipped, but those without which there is nobody to activate")
  func everyCheck() {
    check(Self.text("../../../Sources/TrustedProfile/ServiceProvider.swift"))
  }

  /// Every refusal that a source names.
  private func check(_ source: String) {
    #expect(!source.isEmpty)
    let skips = Mutant.all.filter { if case .skip = $0 { true } else { false } }
    let skipped = Set(skips.compactMap(\.code).map { "\($0)" })
    let codes = Set(source.matches(of: /\.([a-zA-Z]+)/).map { String($0.1) }).filter(Self.isCode)
    let missing = codes.subtracting(skipped).subtracting(Self.unskippable)
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  private static func isCode(_ name: String) -> Bool { RefusalCode.allCases.contains { "\($0)" == name } }
}
