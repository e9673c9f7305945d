import Activation
import CommandLanguage
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// The procedure as a driver's portal: a world for each scenario.
struct DriveRun {
  private let settings: Settings
  private let surroundings = Assembly.surroundings()
  private var session: Session?

  init(_ settings: Settings) { self.settings = settings }

  func carryOut() -> ExitStatus {
    Interrupts.whileRunning {
      var run = self
      // One byte more tells that a line is too long.
      var lines = InputLines(keeping: DriverProtocol.longestLine + 1)
      while let line = lines.next() {
        guard StandardStreams.write(run.answer(to: line) + "\n", to: 1) else { return .inputOutput }
      }
      return Interrupts.wasInterrupted ? .interrupted : .asExpected
    }
  }

  /// The line that answers a request.
  private mutating func answer(to line: [UInt8]) -> String {
    var answer = JSONObject()
    let request = line.last == 10 ? Array(line.dropLast()) : line
    if request.count > DriverProtocol.longestLine {
      answer.fail("the line has more than \(DriverProtocol.longestLine) bytes")
    } else if let value = JSONText.value(request) {
      self.answer(value, in: &answer)
    } else {
      answer.fail("the line is not JSON")
    }
    return answer.line
  }

  private mutating func answer(_ request: JSONValue, in answer: inout JSONObject) {
    if case .integer(let id)? = request["id"] { answer.add("id", id) }
    do throws(DriverQuestion.Unreadable) {
      carryOut(try DriverQuestion(request, in: surroundings.vocabulary), answering: &answer)
    } catch {
      answer.fail(error.message)
    }
  }

  private mutating func carryOut(_ question: DriverQuestion, answering answer: inout JSONObject) {
    switch question {
    case .hello: introduce(&answer)
    case .begin(let clock):
      session = newWorld(at: clock)
      answer.add("result", "ok")
    case .act(let text, let place, let isAside):
      // Held for nothing, the world before would make every act copy what it changes.
      let before = isAside ? session : nil
      perform(text, at: place, answering: &answer)
      if isAside { session = before }
    case .end:
      session = nil
      answer.add("result", "ok")
    }
  }

  private func introduce(_ answer: inout JSONObject) {
    answer.add("version", DriverProtocol.version)
    answer.add("name", "konto " + ProgramVersion.number)
    answer.add("clock", "settable")
    answer.add("verbs", surroundings.vocabulary.verbs.filter(\.isOfPortals).map(\.name.en))
    answer.add("codes", true)
  }

  private func newWorld(at clock: Moment?) -> Session {
    Session(
      seed: settings.seed ?? 1, at: clock ?? Session.start, preferences: settings.preferencesOfAnyWidth,
      surroundings: surroundings)
  }

  private mutating func perform(_ text: String, at place: Place, answering answer: inout JSONObject) {
    let lines = RawLine.lines(of: Array(text.utf8), file: place.file, in: surroundings.vocabulary)
    guard case .line(let line)? = lines.first, lines.count == 1 else {
      return answer.fail("the text is not one line")
    }
    switch LineReader.readCommand(line) {
    case .failure(let errors):
      answer.fail(errors.all.first?.message(.en) ?? "the line cannot be read")
    case .success(.statement(let statement)): perform(statement, answering: &answer)
    case .success(.blank), .success(.narration), .success(.header): answer.fail("there is no statement in it")
    }
  }

  private mutating func perform(_ statement: Statement, answering answer: inout JSONObject) {
    guard let performance = session?.perform(statement) else { return answer.fail("no scenario has begun") }
    StatementJSON.add(performance, to: &answer, .en, false)
  }
}

extension JSONObject {
  fileprivate mutating func fail(_ message: String) {
    add("result", "error")
    add("message", message)
  }
}
