import Activation
import CommandLanguage
import Foundation
import ScenarioTesting
import Shell
import Testing

@testable import Exploration

/// Each mutant, put behind a driver, is found as a difference by some walk.
@Suite struct MutantWalkTests {
  /// How many statements the walks have at most until a mutant is found.
  private static let most = 6_000

  /// Those that no walk can find, and why.
  private static let hidden: [String: String] = [:]

  /// The walks that `konto explore` goes beside a portal in which nothing is wrong: up to the first difference they are
  /// the same beside any other.
  private static let walks: Result<[[WalkLine]], DriverFailure> = Result { () throws(DriverFailure) in
    var walks: [[WalkLine]] = []
    var suspicions: Suspicions? = Suspicions()
    while walks.count * 200 < most {
      var walk = Walk(Ground.walks(), seed: UInt64(walks.count + 1), suspecting: suspicions)
      let found = try walk.go(200)
      if let found { Issue.record("\(found)") }
      suspicions = walk.suspicions
      walks.append(walk.lines)
    }
    return walks
  }

  @Test("Beside a portal that follows the procedure these walks find nothing")
  func law() throws {
    let portal = try InProcessPortal(Ground.surroundings()).introduced()
    for lines in try Self.walks.get() {
      var course = ComparedCourse(Ground.walks(), on: portal)
      try course.begin(ScenarioIdentity("walk", in: "explore"))
      for (index, line) in lines.enumerated() {
        guard case .parted(let divergence) = try course.carryOut(line.statement) else { continue }
        Issue.record("\(lines[...index].map(\.line).joined(separator: "\n")): \(divergence)")
        return
      }
    }
  }

  @Test("Beside a portal that follows a mutant a difference is found", arguments: Mutant.all)
  func isFound(_ mutant: Mutant) throws {
    let count = try Self.statements(until: mutant)
    if ProcessInfo.processInfo.environment["HUNT"] != nil { print("HUNT", mutant.id, count ?? -1) }
    if Self.hidden[mutant.id] != nil {
      #expect(count == nil, "it is found after all, after \(count ?? 0) statements")
    } else {
      #expect(count != nil, "no walk finds it")
    }
  }

  /// How many statements were carried out when the first of them led elsewhere on the portal.
  private static func statements(until mutant: Mutant) throws -> Int? {
    var count = 0
    let portal = try InProcessPortal(Ground.surroundings(mutant.procedure)).introduced()
    for lines in try walks.get() {
      var course = ComparedCourse(Ground.walks(), on: portal)
      try course.begin(ScenarioIdentity("walk", in: "explore"))
      for line in lines {
        count += 1
        if case .parted = try course.carryOut(line.statement) { return count }
      }
    }
    return nil
  }
}
