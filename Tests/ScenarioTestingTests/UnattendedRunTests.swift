import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Synchronization
import Testing

/// Where nobody wants to know what lines lead to as long as all goes well, no more of it is worked out than they ask for
/// themselves; what fails is run again with everything.
@Suite struct UnattendedRunTests {
  private static let suite = SmallSuite(
    """
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account akowalska "Anna Kowalska" pesel=01620300015

    scenario "What lines ask for"
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin -> pin
      clerk@brzoza: queue => count=0
      support: show akowalska -> tries=tries-left => pin=open status=inactive resets=0
      print $tries
      clock -> now => value>2026-01-01T00:00
      print $now
      support: why akowalska => next=login obstacle=none
      akowalska: login
      akowalska: activate pin=$pin => status=active
      support: show akowalska => method=pin facility=brzoza tries-left=none origin=none

    scenario "A field that is otherwise"
      > Anna comes.
      akowalska: come brzoza
      support: show akowalska => status=active screen=home

    scenario "A value that is otherwise"
      print a
      clock => value=2020-01-01T00:00

    scenario "A bug" known-bug="nobody has mended it"
      akowalska: login
      clerk@brzoza: queue => count=7

    scenario "A refusal that is otherwise"
      akowalska: records => refused wrong-screen
    """)

  @Test("A report of the failures is the same whether or not the rest is kept")
  func reports() throws {
    let attended = try Self.suite.run { $0.keeping = .dialogue }
    let unattended = try Self.suite.run { $0.keeping = .nothing }
    let report = TextReport(SmallSuite.preferences(.en))
    #expect(report.text(unattended) == report.text(attended))
    #expect(unattended.scenarios.map(\.verdict) == attended.scenarios.map(\.verdict))
    #expect(unattended.scenarios.map(\.statements) == attended.scenarios.map(\.statements))
    let failed = zip(unattended.scenarios, attended.scenarios).filter { !$0.0.failures.isEmpty }
    #expect(failed.count == 4)
    for (one, other) in failed {
      #expect(one.told == other.told && one.items.count == other.items.count && !one.items.isEmpty)
    }
  }

  @Test("Every shipped scenario goes as it says where nobody looks on")
  func shipped() {
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: ShippedScenarios.preferences)
    runner.keeping = .nothing
    for script in ShippedScenarios.scripts {
      for scenario in script.scenarios {
        for row in scenario.rows {
          let result = runner.run(scenario, row, in: script)
          #expect(result.isAsExpected && result.items.isEmpty, "\(script.file): \(scenario.place.line)")
        }
      }
    }
  }

  @Test(
    "A scenario that runs files is not gone through again to be looked at: a pipe is not there a second time")
  func files() throws {
    let count = Mutex(0)
    let surroundings = Surroundings.simulated(Means(hashing: .inMemory)) { (path, _) throws(RunError) in
      count.withLock { $0 += 1 }
      return FileTranscript("")
    }
    let result = try SmallSuite("run other.scn\nclock => refused\n").scenario {
      $0.surroundings = surroundings
      $0.keeping = .nothing
    }
    #expect(count.withLock { $0 } == 1 && result.hasFailed && result.items.count == 2)
  }

  @Test("Where the verdict alone is wanted, nothing is run again")
  func verdicts() throws {
    let result = try SmallSuite("print a\nclock => refused\n").scenario { $0.keeping = .verdict }
    #expect(result.hasFailed && result.items.isEmpty && result.told == ["scenario 2: refused / ok"])
  }
}
