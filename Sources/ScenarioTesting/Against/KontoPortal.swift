import Activation
import CommandLanguage
import PlainText
import Shell

/// The procedure as a driver's portal: a world for each scenario.
package struct KontoPortal {
  private let seed: UInt64
  private let version: String
  private let preferences: Preferences
  private let surroundings: Surroundings
  private var session: Session?

  /// - Parameters:
  ///   - version: of the program, which its name tells.
  ///   - seed: what its secrets are drawn from, in each world anew.
  package init(version: String, seed: UInt64, preferences: Preferences, surroundings: Surroundings) {
    self.version = version
    self.seed = seed
    self.preferences = preferences
    self.surroundings = surroundings
  }

  /// Answers a request, whatever it is.
  package mutating func answer(to request: JSONValue) -> JSONObject {
    var answer = JSONObject()
    if case .integer(let id)? = request["id"] { answer.add("id", id) }
    do throws(DriverQuestion.Unreadable) {
      carryOut(try DriverQuestion(request, in: surroundings.vocabulary), answering: &answer)
    } catch {
      answer.fail(error.message)
    }
    return answer
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
    answer.add("name", "konto " + version)
    answer.add("clock", "settable")
    answer.add("verbs", surroundings.vocabulary.verbs.filter(\.isOfPortals).map(\.name.en))
    answer.add("codes", true)
  }

  private func newWorld(at clock: Moment?) -> Session {
    Session(seed: seed, at: clock ?? Session.start, preferences: preferences, surroundings: surroundings)
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
    StatementJSON.add(performance, to: &answer, .en)
  }
}

extension JSONObject {
  /// Says that a request could not be carried out, and why.
  package mutating func fail(_ message: String) {
    add("result", "error")
    add("message", message)
  }
}
