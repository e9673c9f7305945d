import Activation
import CommandLanguage
import ScenarioTesting
import Shell
import Testing

@testable import Exploration

/// Random walks through the procedure, alone and beside a portal.
@Suite struct WalkTests {
  private static let seeds: ClosedRange<UInt64> = 1...40
  private static let count = 250

  private static func walk(_ seed: UInt64, _ procedure: Procedure = .law) throws -> (Walk, Discovery?) {
    var walk = Walk(Ground.walks(procedure), seed: seed)
    let found = try walk.go(count)
    return (walk, found)
  }

  @Test("The invariants hold after every statement of 10,000, and the walks see the world")
  func invariantsHold() async throws {
    let figures = await withTaskGroup(of: WalkFigures.self) { group in
      for seed in Self.seeds {
        group.addTask {
          guard let (walk, found) = try? Self.walk(seed) else { return WalkFigures() }
          if let found { Issue.record("seed \(seed): \(found) after \(walk.lines.suffix(3).map(\.line))") }
          return walk.figures
        }
      }
      return await group.reduce(into: WalkFigures()) { $0.add($1) }
    }
    #expect(figures.scenarios == 40 && figures.statements == 10_000)
    // Walks that came across little would prove little.
    #expect(figures.transitions.count >= Transition.all.count - 1, "\(Self.missing(figures))")
    #expect(figures.codes.count >= 64, "\(Self.missing(figures))")
    #expect(figures.states.count > 450, "\(figures.states.count)")
  }

  private static func missing(_ figures: WalkFigures) -> [String] {
    Transition.all.filter { !figures.transitions.contains($0) }.map(\.name)
      + RefusalCode.allCases.filter { !figures.codes.contains($0) }.map(\.rawValue)
  }

  @Test("A walk of the same seed is the same walk, of another another one")
  func sameSeed() throws {
    let (one, _) = try Self.walk(3)
    let (again, _) = try Self.walk(3)
    let (other, _) = try Self.walk(4)
    #expect(one.lines.map(\.line) == again.lines.map(\.line))
    #expect(one.lines.map(\.line) != other.lines.map(\.line))
  }

  @Test("Time is met a second before, at and after what ends")
  func expiries() throws {
    var met: Set<Int64> = []
    for seed in Self.seeds.prefix(10) {
      let (walk, _) = try Self.walk(seed)
      var session = Explored.empty
      for line in walk.lines {
        let before = session.now
        _ = session.perform(line.statement)
        guard line.statement.verb == .clock else { continue }
        for account in session.world.accounts.values {
          for pin in account.pins where pin.expires > before {
            met.insert(session.now.seconds - pin.expires.seconds)
          }
        }
      }
    }
    #expect(met.isSuperset(of: [-1, 0, 1]), "\(met)")
  }

  @Test("Beside a portal that follows the procedure there is no difference, whatever secrets it draws")
  func law() throws {
    for seed in UInt64(1)...6 {
      let portal = try InProcessPortal(Ground.surroundings(), seed: seed + 100).introduced()
      var walk = Walk(Ground.walks(), seed: seed, on: portal, suspecting: Suspicions())
      let found = try walk.go(150)
      #expect(found == nil, "\(walk.lines.suffix(3).map(\.line))")
    }
  }

  /// Those whose wrongs one world alone shows: no portal is needed to see them.
  @Test(
    "Whoever watches the invariants notices that the procedure breaks one",
    arguments: [
      ("issue-pin/activates", [2, 5, 9]), ("login/activates", [2, 5]), ("book/activates", [2, 5]),
      ("login/deactivates", [3]), ("change-password/deactivates", [3]), ("forgot-password/deactivates", [3]),
      ("issue-pin/earlier-stays-open", [4]), ("confirm/trusted-profile-leaves-pin-open", [5]),
      ("reset-password/pin-stays-open", [6]), ("issue-pin/skip/document-not-shown", [8]),
      ("issue-pin/skip/facility-not-integrated", [8]), ("issue-pin/skip/identity-mismatch", [8]),
      ("book/extra/account-inactive", [11]), ("records/of-the-issuer-only", [1, 12]),
      ("reset-password/session-stays", [13]), ("issue-pin/clears-failures", [14]),
      ("confirm/skip/tp-identity-mismatch", [16]),
      ("audit/refusal-missing", [19]), ("records/skip/account-inactive", [1]),
    ])
  func violations(_ id: String, _ invariants: [Int]) throws {
    let mutant = try #require(Mutant.all.first { $0.id == id })
    for seed in Self.seeds {
      let (_, found) = try Self.walk(seed, mutant.procedure)
      guard case .violation(let violation)? = found else { continue }
      #expect(invariants.contains(violation.invariant), "\(violation)")
      return
    }
    Issue.record("\(id) is not noticed")
  }
}
