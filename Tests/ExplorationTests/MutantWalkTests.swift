import Activation
import CommandLanguage
import Foundation
import ScenarioTesting
import Shell
import TestSupport
import Testing

@testable import Exploration

/// Each mutant, put behind a driver, is found as a difference by some walk.
@Suite struct MutantWalkTests {
  /// How many statements the walks have at most until a mutant is found.
  private static let most = 9_000

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
      _ = try course.begin(ScenarioIdentity("walk", in: "explore"))
      for (index, line) in lines.enumerated() {
        guard case .parted(let divergence) = try course.carryOut(line.statement) else { continue }
        Issue.record("\(lines[...index].map(\.line).joined(separator: "\n")): \(divergence)")
        return
      }
    }
  }

  /// In which of the walks each was found last: there it is looked for first. Of those that none of them finds the list
  /// says why. `KONTO_RECORD=1` tells anew where each is found.
  private static let known: [String: Whereabouts] = {
    let lines = (RecordedText("found.txt").text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
    return lines.reduce(into: [:]) { known, line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return }
      known[parts[0]] = Int(parts[1]).map { .walk($0) } ?? .nowhere(parts[1])
    }
  }()

  private enum Whereabouts {
    case walk(Int)
    case nowhere(String)
  }

  @Test("Beside a portal that follows a mutant a difference is found", arguments: Mutant.all)
  func isFound(_ mutant: Mutant) throws {
    let walks = try Self.walks.get()
    let portal = try InProcessPortal(Ground.surroundings(mutant.procedure)).introduced()
    if Self.isRecording {
      var found: Int?
      if case .walk(let number)? = Self.known[mutant.id], walks.indices.contains(number),
        try Self.finds(mutant, walks[number], portal)
      {
        found = number
      } else {
        found = try walks.firstIndex { try Self.finds(mutant, $0, portal) }
      }
      print("FOUND", mutant.id, found.map(String.init) ?? "nowhere")
      return
    }
    switch Self.known[mutant.id] {
    case .nowhere(let why)?: #expect(!why.isEmpty)
    case .walk(let number)?:
      if walks.indices.contains(number), try Self.finds(mutant, walks[number], portal) { return }
      #expect(try walks.contains { try Self.finds(mutant, $0, portal) })
    case nil: #expect(try walks.contains { try Self.finds(mutant, $0, portal) })
    }
  }

  @Test("Few are not found, and no list says so of what is no mutant")
  func fewAreNotFound() {
    let unfound = Self.known.filter { if case .nowhere = $0.value { true } else { false } }
    #expect(unfound.count <= 16, "\(unfound.count)")
    for case .nowhere(let why) in unfound.values { #expect(why.count > 60) }
    #expect(Set(Self.known.keys).isSubset(of: Mutant.all.map(\.id)))
  }

  /// Whether some statement leads elsewhere on the portal.
  private static func finds(_ mutant: Mutant, _ lines: [WalkLine], _ portal: Portal) throws -> Bool {
    var course = ComparedCourse(Ground.walks(), on: portal)
    _ = try course.begin(ScenarioIdentity("walk", in: "explore"))
    for line in lines {
      if case .parted = try course.carryOut(line.statement) { return true }
    }
    return false
  }

  private static let isRecording = ProcessInfo.processInfo.environment["KONTO_RECORD"] != nil
}
