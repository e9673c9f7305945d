import Activation
import Synchronization
import TestSupport
import Testing

/// Which guards the procedure has: it is asked itself, while the stories are played.
@Suite struct GuardTests {
  @Test("The guards that refuse somewhere in the stories are those of the committed list (guards.txt)")
  func guards() throws {
    let found = Mutex<Set<String>>([])
    let procedure = Procedure.law.replacing(\.refusal) { code, question in
      found.withLock { _ = $0.insert("\(question.act.name.rawValue) \(code.rawValue)") }
      return true
    }
    for story in StoryTests.all { story.play(following: procedure) }
    for ladder in LadderTests.all { ladder.climb(following: procedure) }
    let lines = [Self.head] + found.withLock { $0.sorted() }
    try RecordedText("../guards.txt").expect(lines.map { $0 + "\n" }.joined())
  }

  private static let head =
    "# Every guard that the law tests with a condition, by act and refusal: as it refused in the stories."
}
