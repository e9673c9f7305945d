import Activation
import Foundation
import Synchronization
import Testing

/// Which guards the procedure has: it is asked itself, while the stories are played.
@Suite struct GuardTests {
  /// Every guard that the law would pass without: `ScenarioTesting` weakens each, or says why not.
  @Test("The guards that refuse somewhere in the stories are those of the committed list (guards.txt)")
  func guards() throws {
    let found = GuardRecord()
    let procedure = Procedure.law.replacing(\.refusal) { code, question in
      found.add(code, of: question.act.name)
      return true
    }
    for story in StoryTests.all { story.play(following: procedure) }
    for ladder in LadderTests.all { ladder.climb(following: procedure) }
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../guards.txt")
    let committed = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
    let difference = found.sorted.difference(from: committed)
    #expect(difference.isEmpty, "\(difference.map { "\($0)" }.joined(separator: "\n"))")
  }
}

/// The guards that have been asked and have refused.
private final class GuardRecord: Sendable {
  private let guards = Mutex<Set<String>>([])

  func add(_ code: RefusalCode, of act: ActName) {
    guards.withLock { _ = $0.insert("\(act.rawValue) \(code.rawValue)") }
  }

  var sorted: [String] { guards.withLock { $0.sorted() } }
}
