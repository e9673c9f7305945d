import Activation
import CommandLanguage
import Exploration
import Shell
import Testing

/// With whom a search begins, and what it tries.
@Suite struct MovesTests {
  @Test func everyLineOfTheCastGoesWell() throws {
    var session = Session(preferences: Explored.preferences, surroundings: Explored.surroundings)
    for line in Cast.lines {
      let move = try #require(Move(line, .world), "\(line)")
      #expect(session.perform(move.statement).isExpected, "\(line)")
    }
    #expect(Cast.people.allSatisfy { session.world.has($0) })
  }

  @Test(arguments: Cast.people)
  func everyMoveIsALineAndNoneIsAnError(_ patient: Login) {
    var moves = Moves()
    let offered = moves.all(in: Explored.cast, of: patient)
    #expect(offered.count > 120)
    #expect(Set(offered).count == offered.count)
    for move in offered {
      var session = Explored.cast
      if case .error(let error) = session.perform(move.statement).outcome {
        Issue.record("\(move.line): \(error.code)")
      }
    }
  }

  @Test func timePassesToTheSecondBeforeAtAndAfterAnExpiry() throws {
    let patient = try #require(Login("czielinski"))
    var moves = Moves()
    let waits = moves.all(in: Explored.cast, of: patient, [.time]).map(\.line)
    for seconds in [604_799, 604_800, 604_801] {
      #expect(waits.contains("wait \(Span(seconds: Int64(seconds)).written)"))
    }
  }

  @Test func everyPolicyIsOffered() throws {
    let patient = try #require(Login("akowalska"))
    var moves = Moves()
    let offered = moves.all(in: Explored.cast, of: patient, [.policy])
    for policy in PolicyName.allCases { #expect(offered.contains { $0.statement.sets(policy) }) }
  }
}
