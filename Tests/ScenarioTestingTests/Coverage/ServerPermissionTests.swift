import Activation
import CommandLanguage
import Shell
import Testing

@testable import Journal
@testable import ScenarioTesting

/// What a server lets each role bring about is what the verbs declare and the procedure does.
@Suite struct ServerPermissionTests {
  private struct Deed: Hashable, CustomStringConvertible {
    let role: Role
    let act: String
    let kind: EventKind

    var description: String { "\(role) \(act) \(kind.rawValue)" }
  }

  /// Whoever is shown names nearby is told of people, and stands in the trail as if they had looked for them.
  private static let foundByAnybody: Set<String> = ["find"]

  @Test func whoHasAPartInAnActIsAsItsVerbSays() {
    for verb in Vocabulary.standard.verbs where !Self.foundByAnybody.contains(verb.name.en) {
      guard let permission = ServerPermission.all.first(where: { $0.act == verb.name.en }) else { continue }
      #expect(permission.roles == verb.actorsWithArguments, "\(verb.name.en)")
    }
  }

  @Test func everyActThatCanStandInTheTrailHasItsRow() {
    let acts = Set(ServerPermission.all.map(\.act))
    for verb in Vocabulary.standard.verbs where verb.group != .shell && !verb.isForPracticeAlone {
      #expect(acts.contains(verb.name.en) || verb == .clock, "\(verb.name.en)")
    }
    for verb in Vocabulary.standard.verbs where verb.isAlwaysRecorded {
      #expect(acts.contains(verb.name.en), "\(verb.name.en)")
    }
  }

  /// By all scenarios that ship, but for faults, which there are for practice alone.
  @Test func whatAnActLeadsToIsAllowedAndNothingElse() throws {
    let allowed = Set(
      ServerPermission.all.flatMap { permission in
        permission.roles.flatMap { role in
          permission.kinds.map { Deed(role: role, act: permission.act, kind: $0) }
        }
      })
    let done = Set(ShippedScenarios.scripts.flatMap(Self.deeds))
    #expect(done.subtracting(allowed).map(\.description).sorted() == [])
    // Anybody may ask for the reset of a password and complete it; that support does it needs no scenario.
    let open: Set<String> = ["forgot-password", "reset-password"]
    let missed = allowed.subtracting(done).filter { !open.contains($0.act) || $0.role == .patient }
    // Roles are given in stores alone.
    #expect(
      missed.map(\.description).sorted() == [
        "admin grant role-granted", "admin revoke role-revoked", "patient change-password reset-token-voided",
      ])
  }

  private static let faults: Set<EventKind> = [
    .faultArmed, .faultsDisarmed, .startFaultSpent, .returnFaultSpent,
  ]

  private static func deeds(of script: Script) -> [Deed] {
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
    runner.measuresCoverage = true
    return script.scenarios.flatMap { scenario in
      scenario.rows.flatMap { row in
        var course = ScenarioCourse(
          runner, ScenarioIdentity(scenario, row, in: script, seed: nil),
          script.given.merging(row.values) { $1 },
          on: nil)
        course.session.keepSteps()
        if course.carryOut(script.setup, .setup) { course.carryOut(scenario.steps, .scenario) }
        return course.session.witnessed.flatMap(deeds)
      }
    }
  }

  private static func deeds(of deed: WitnessedDeed) -> [Deed] {
    guard case .recorded(let entry) = deed else { return [] }
    return entry.events.compactMap { event in
      guard let kept = KeptEvent(event, entry: 1, version: 1), let kind = EventKind(rawValue: kept.kind),
        !faults.contains(kind)
      else { return nil }
      return Deed(role: entry.actor.role, act: entry.act, kind: kind)
    }
  }
}
