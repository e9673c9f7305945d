import CommandLanguage
import ScenarioTesting
import Shell
import Synchronization
import Testing

/// How a scenario runs: its blocks, its end, and who may stop it.
@Suite struct RunnerTests {
  private static let text = """
    setup
      facility brzoza "B"
    scenario "A"
      facility brzoza "B"
      print "not reached"
    cleanup
      delist brzoza
      facility jawor "J"
    """

  @Test func cleanupRunsAfterAFailure() throws {
    let result = try SmallSuite(Self.text).scenario()
    #expect(
      result.carriedOut == [
        "setup: facility brzoza \"B\"", "scenario: facility brzoza \"B\"", "cleanup: delist brzoza",
        "cleanup: facility jawor \"J\"",
      ])
    #expect(result.told == ["scenario 4: ok / refused facility-taken"])
    #expect(result.verdict == .unexpected && result.statements == 4)
  }

  @Test func cleanupRunsAfterAFailingSetup() throws {
    let result = try SmallSuite("setup\nclock => refused\nscenario \"A\"\nprint a\ncleanup\nprint c\n")
      .scenario()
    #expect(result.carriedOut == ["setup: clock => refused", "cleanup: print c"])
    #expect(result.told == ["setup 2: refused / ok"])
  }

  @Test func aFailureOfCleanupIsItsOwn() throws {
    let result = try SmallSuite(Self.text.replacing("delist brzoza", with: "delist nowhere")).scenario()
    #expect(
      result.told == ["scenario 4: ok / refused facility-taken", "cleanup 7: ok / refused facility-unknown"])
    #expect(result.carriedOut.last == "cleanup: delist nowhere")
    let only = try SmallSuite("print a\ncleanup\nclock => refused\n").scenario()
    #expect(only.told == ["cleanup 3: refused / ok"] && only.verdict == .unexpected)
  }

  @Test func whatCannotBeCarriedOutIsAnError() throws {
    let result = try SmallSuite("nobody: login -> u=until => refused\nprint $u\n").scenario()
    #expect(result.told == ["scenario 2: ok / error name-unset"] && result.verdict == .error)
    let both = try SmallSuite("clock => refused\ncleanup\nnobody: login -> u=until => refused\nprint $u\n")
      .scenario()
    #expect(both.told.count == 2 && both.verdict == .error)
  }

  @Test func aNameThatCameOutUnsetIsUnsetInCleanupToo() throws {
    let result = try SmallSuite(
      "facility brzoza \"B\"\nclerk@brzoza: issue-pin -> pin\ncleanup\nprint \"$pin\"\n"
    ).scenario()
    #expect(result.told == ["scenario 2: ok / refused no-request", "cleanup 4: ok / error name-unset"])
  }

  @Test func namesOfAScenarioAreKnownInItsCleanup() throws {
    let result = try SmallSuite("set who brzoza\nfacility $who \"B\"\ncleanup\ndelist $who\n").scenario()
    #expect(result.isAsExpected && result.statements == 3)
  }

  @Test func eachRowHasAWorldOfItsOwn() throws {
    let suite = SmallSuite("facility brzoza $name\nfacilities => count=1\nexamples\nname\nA\nB\n")
    #expect(try suite.run().tally.asExpected == 2)
  }

  @Test func quitSkipsTheRestButNotCleanup() throws {
    let result = try SmallSuite("print a\nquit\nclock => refused\ncleanup\nprint c\n").scenario()
    #expect(
      result.carriedOut == ["scenario: print a", "scenario: quit", "cleanup: print c"] && result.isAsExpected)
  }

  @Test func verbsOfTheShellChangeNoReport() throws {
    let suite = SmallSuite("language pl\noutput json\nclock => refused\n")
    #expect(try suite.report() == (try SmallSuite("print a\nprint b\nclock => refused\n").report()))
  }

  // MARK: Time

  /// A clock that goes on by a second whenever it is asked.
  private final class MadeUpClock: Sendable {
    private let seconds = Atomic<Int>(0)
    func now() -> Duration { .seconds(seconds.wrappingAdd(1, ordering: .relaxed).oldValue) }
  }

  private static func limited(_ text: String, to limit: Duration) throws -> ScenarioResult {
    let clock = MadeUpClock()
    return try SmallSuite(text).scenario { $0.timeLimit = TimeLimit(limit) { clock.now() } }
  }

  private static let long = "setup\nprint 1\nscenario \"A\"\nprint 2\nprint 3\ncleanup\nprint 4\nprint 5\n"

  @Test func aScenarioThatTakesTooLongIsAnErrorAndCleanupHasItsOwnTime() throws {
    let result = try Self.limited(Self.long, to: .seconds(3))
    #expect(
      result.carriedOut == [
        "setup: print 1", "scenario: print 2", "scenario: print 3", "cleanup: print 4", "cleanup: print 5",
      ])
    #expect(result.told == ["scenario 5: finished within 3 s / the time was over"])
    #expect(result.verdict == .error)
  }

  @Test func setupAndCleanupMayTakeTooLongToo() throws {
    let result = try Self.limited(Self.long, to: .seconds(1))
    #expect(result.carriedOut == ["setup: print 1", "cleanup: print 4"])
    #expect(
      result.told == [
        "setup 2: finished within 1 s / the time was over",
        "cleanup 7: finished within 1 s / the time was over",
      ])
  }

  @Test func enoughTimeIsEnough() throws {
    #expect(try Self.limited(Self.long, to: .seconds(4)).isAsExpected)
  }

  @Test(
    "Durations are told in seconds",
    arguments: [
      (Duration.milliseconds(500), "0.5"), (.seconds(90), "90"), (.milliseconds(1_012), "1.012"),
      (.zero, "0"),
      (.microseconds(999), "0.000999"), (.nanoseconds(999), "0"),
    ])
  func seconds(_ duration: Duration, _ text: String) {
    #expect(duration.seconds == text)
  }

  // MARK: Interruption

  @Test func anInterruptedScenarioSaysNothing() throws {
    let asked = Atomic<Int>(0)
    let result = try SmallSuite(Self.long).run {
      $0.attendance.isInterrupted = { asked.wrappingAdd(1, ordering: .relaxed).newValue > 2 }
    }
    #expect(result.wasInterrupted && result.scenarios.isEmpty && result.notRun.count == 1)
  }

  @Test func thoseWhoLookOnSeeEveryStatement() throws {
    let seen = Mutex<[String]>([])
    @Sendable func note(_ text: String) { seen.withLock { $0.append(text) } }
    _ = try SmallSuite(Self.text).scenario {
      $0.attendance.before = { statement, identity in
        note("\(identity.title): \(statement.source.place.line)")
      }
      $0.attendance.performed = { turn in note(turn.performance.isExpected ? "ok" : "no") }
      $0.attendance.failed = { failure, _, session in
        note("\(failure.block) \(session.now == Session.start)")
        return false
      }
    }
    let order = seen.withLock { $0 }
    #expect(
      order == ["A: 2", "ok", "A: 4", "no", "scenario true", "A: 7", "ok", "A: 8", "ok"])
  }

  @Test func aScenarioMayGoOnAfterAFailure() throws {
    let result = try SmallSuite("clock => refused\nprint b\nclock => refused\nprint d\n").scenario {
      $0.attendance.failed = { _, _, _ in true }
    }
    #expect(
      result.carriedOut.count == 4 && result.told == ["scenario 1: refused / ok", "scenario 3: refused / ok"])
  }

  @Test(
    "What went as expected is kept only where it is wanted",
    arguments: [
      (ScenarioRunner.Keeping.nothing, 0), (.dialogue, 2), (.dialogueAndScreens, 2),
    ])
  func keeping(_ keeping: ScenarioRunner.Keeping, _ count: Int) throws {
    let result = try SmallSuite("print a\nprint b\n").scenario { $0.keeping = keeping }
    #expect(result.items.count == count && result.statements == 2)
    #expect(try SmallSuite("print a\nclock => refused\n").scenario { $0.keeping = keeping }.items.count == 2)
  }
}
