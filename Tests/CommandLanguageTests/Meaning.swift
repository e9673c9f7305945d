import Activation

@testable import CommandLanguage

/// What a file says, without how it is spelled: its blocks with statements as the program understands them, a
/// scenario with a table once for each row, filled in.
struct Meaning {
  private let values: [String: String]

  static func of(_ text: String) throws -> [String] {
    of(try Files(["test.scn": text, "x.scn": ""]).script())
  }

  static func of(_ script: Script) -> [String] {
    let setup = script.setup.map { "setup: " + Meaning(values: [:]).of($0) }
    return setup
      + script.scenarios.flatMap { scenario in
        let tables = scenario.tables.map { "table \($0.title?.written ?? "") \($0.tags) \($0.names)" }
        let marks = [scenario.skip, scenario.knownBug].map { $0?.written ?? "" }
        return ["scenario \(scenario.tags) \(marks)"] + tables
          + scenario.rows.flatMap { row -> [String] in
            let meaning = Meaning(values: row.values)
            let cleanup = script.cleanup.map { "cleanup: " + meaning.of($0) }
            return ["run \(meaning.filled(scenario.title))"] + scenario.steps.map(meaning.of) + cleanup
          }
      }
  }

  private func value(_ name: String) -> String? { values[name] ?? "akowalska" }

  private func filled(_ template: Template) -> String { (try? template.filled(value)) ?? "?" }

  private func of(_ step: Step) -> String {
    switch step {
    case .narration(let text, _): "> " + String(text.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    case .statement(let statement): of(statement)
    }
  }

  private func of(_ statement: Statement) -> String {
    let capture = statement.capture.map { "-> \($0.name)=\($0.field?.rawValue ?? "value")" } ?? ""
    return "\(of(statement.actor)) \(statement.verb.name.en) \(request(statement)) "
      + "\(statement.names.map(\.name)) \(capture) \(of(statement.expectation))"
  }

  private func request(_ statement: Statement) -> String {
    do {
      return "\(try statement.instruction(value))"
    } catch FillingProblem.unfit(let error) {
      return "\(error.problem.code)"
    } catch {
      return "\(error)"
    }
  }

  private func of(_ actor: ActorReference?) -> String {
    switch actor {
    case .stated(let stated): ActorName.written(stated.withoutAccount)
    case .named(let template): ActorName.parse(filled(template)).map { ActorName.written($0) } ?? "?"
    case nil: "-"
    }
  }

  private func of(_ expectation: Expectation?) -> String {
    switch expectation {
    case .ok(let comparisons): "ok" + comparisons.map(of).joined()
    case .refused(.named(let name)?, let comparisons):
      "refused \(filled(name))" + comparisons.map(of).joined()
    case .refused(.known(let code)?, let comparisons):
      "refused \(code.rawValue)" + comparisons.map(of).joined()
    case .refused(nil, let comparisons): "refused" + comparisons.map(of).joined()
    case nil: ""
    }
  }

  private func of(_ comparison: Comparison) -> String {
    let text = filled(comparison.expected)
    let word = (comparison.words + [WordValues.none]).first { $0.matches(text) }?.en
    let value = comparison.op == .contains ? text : word ?? text
    return " \(comparison.field?.rawValue ?? "value")\(comparison.op.rawValue)‹\(value)›"
  }
}
