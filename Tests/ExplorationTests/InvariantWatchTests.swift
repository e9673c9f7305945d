import Activation
import CommandLanguage
import ScenarioTesting
import Testing

@testable import Exploration
@testable import Shell

/// What the watch looks at where an entry of the trail tells of no event.
@Suite struct InvariantWatchTests {
  private static func witnessed(_ session: Session) -> Session {
    var session = session
    session.isWitnessed = true
    return session
  }

  private static func perform(_ line: String, in session: inout Session) throws -> Performance {
    session.perform(try #require(Move(line, .look), "\(line)").statement)
  }

  /// What is found when one more line is carried out.
  private static func found(
    by watch: inout InvariantWatch, _ line: String, in session: inout Session, before: World? = nil
  ) throws -> Violation? {
    let (world, seen) = (before ?? session.world, session.witnessed.count)
    let performance = try perform(line, in: &session)
    return violation(&watch, performance, world, session, seen)
  }

  private static func violation(
    _ watch: inout InvariantWatch, _ performance: Performance, _ before: World, _ session: Session,
    _ seen: Int
  ) -> Violation? {
    do throws(Violation) {
      try watch.check(performance, before, session, witnessed: seen)
      return nil
    } catch {
      return error
    }
  }

  @Test("A refusal without an event is held against what became of the world")
  func refusal() throws {
    var session = Self.witnessed(Explored.cast)
    let before = session.world
    _ = try Self.perform("policy pin-tries=3", in: &session)
    var watch = InvariantWatch()
    #expect(try Self.found(by: &watch, "akowalska: records", in: &session, before: before)?.invariant == 10)
    #expect(try Self.found(by: &watch, "akowalska: records", in: &session) == nil)
  }

  @Test("At another moment the account of whoever acts is looked at anew")
  func moment() throws {
    var watch = InvariantWatch()
    var session = Self.witnessed(Explored.cast)
    #expect(try Self.found(by: &watch, "czielinski: records", in: &session) == nil)
    session = try Self.activeWithOpenPIN()
    _ = try Self.perform("wait 1m", in: &session)
    #expect(try Self.found(by: &watch, "czielinski: records of=akowalska", in: &session)?.invariant == 5)
  }

  /// Somebody’s world that the procedure does not lead to.
  private static func activeWithOpenPIN() throws -> Session {
    let mutant = try #require(Mutant.all.first { $0.id == "confirm/trusted-profile-leaves-pin-open" })
    var session = Cast.session(
      preferences: Explored.preferences, surroundings: Ground.surroundings(mutant.procedure))
    for line in ["czielinski: login", "czielinski: activate trusted-profile=own"] {
      _ = try perform(line, in: &session)
    }
    return witnessed(session)
  }

  @Test("The newest entry is held against the world of the session, whatever stands behind it")
  func newest() throws {
    var session = Self.witnessed(Explored.cast)
    let (before, seen) = (session.world, session.witnessed.count)
    let performance = try Self.perform("akowalska: records", in: &session)
    let looked = UnrecordedDeed(actor: .support, subject: nil, verb: .show)
    session.witnessed.append(.unrecorded(looked))
    var other = session
    _ = try Self.perform("policy pin-tries=3", in: &other)
    session.world = other.world
    var watch = InvariantWatch()
    #expect(Self.violation(&watch, performance, before, session, seen)?.invariant == 10)
  }

  @Test("What the trail shows is read for secrets as it is shown")
  func rendering() throws {
    var session = Self.witnessed(Explored.empty)
    let line = #"create-account akowalska "Anna Kowalska" pesel=01620300022"#
    _ = try Self.perform(line, in: &session)
    var watch = InvariantWatch()
    try watch.checkWhole(session)
    // What no entry that was witnessed says stands in the keeper's trail alone.
    try session.note(.show, by: .support, .done, because: "01620300022")
    session.witnessed.removeLast()
    var found: Violation?
    do throws(Violation) { try watch.checkWhole(session) } catch { found = error }
    #expect(found?.invariant == 18)
  }
}
