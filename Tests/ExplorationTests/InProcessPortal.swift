import Activation
import CommandLanguage
import Journal
import PlainText
import ScenarioTesting
import Shell

@testable import Exploration

/// The ground of walks in tests.
enum Ground {
  static let means = Means(hashing: .inMemory).remembering(4096)

  static func surroundings(_ procedure: Procedure = .law) -> Surroundings {
    Surroundings.simulated(means) { _, _ throws(RunError) in FileTranscript("") }.following(procedure)
  }

  static func walks(_ procedure: Procedure = .law) -> Walk.Ground {
    Walk.Ground(surroundings: surroundings(procedure), preferences: Explored.preferences)
  }
}

/// A portal that follows a procedure, behind a driver without a process: it is asked as any other is, and answers values
/// of JSON instead of lines.
final class InProcessPortal {
  private let surroundings: Surroundings
  private let seed: UInt64
  private var session: Session?

  /// - Parameter seed: its own secrets are others than the reference’s.
  init(_ surroundings: Surroundings, seed: UInt64 = 7) {
    self.surroundings = surroundings
    self.seed = seed
  }

  func introduced() throws(DriverFailure) -> Portal {
    try Portal(behind: ask, masking: { $0 }, sayingLast: { [] }) { [] }
  }

  private func ask(_ request: DriverRequest, _ limit: Duration?) throws(DriverFailure) -> JSONValue {
    switch request {
    case .hello:
      return .object([
        "version": .integer(1), "name": .string("test"), "clock": .string("settable"), "codes": .bool(true),
      ])
    case .begin(_, let clock):
      session = Session(
        seed: seed, at: clock, preferences: Explored.preferences, surroundings: surroundings)
      return .object(["result": .string("ok")])
    case .act(let statement, let place, let isAside):
      let before = isAside ? session : nil
      defer { if isAside { session = before } }
      return carryOut(statement.text, place)
    case .end:
      session = nil
      return .object(["result": .string("ok")])
    }
  }

  private func carryOut(_ text: String, _ place: Place) -> JSONValue {
    guard let line = WalkLine(text, at: place), let outcome = session?.perform(line.statement).outcome else {
      return .object(["result": .string("error"), "message": .string(text)])
    }
    switch outcome {
    case .ok(let success):
      var answer: [String: JSONValue] = [
        "result": .string("ok"), "fields": .object(Self.told(success.fields)),
      ]
      if let value = success.value { answer["value"] = Self.told(value) }
      return .object(answer)
    case .refused(let rejection):
      return .object([
        "result": .string("refused"), "code": .string(rejection.refusal.code.rawValue),
        "fields": .object(Self.told(rejection.fields)),
      ])
    case .error(let error): return .object(["result": .string("error"), "message": .string(error.code)])
    }
  }

  private static func told(_ fields: [FieldEntry]) -> [String: JSONValue] {
    fields.reduce(into: [:]) { $0[$1.field.rawValue] = told($1.value) }
  }

  private static func told(_ value: FieldValue) -> JSONValue {
    switch value {
    case .word(let text), .text(let text): .string(text)
    case .number(let number): .integer(number)
    case .moment(let moment): .string(moment.timestamp)
    case .verb(let verb): .string(verb.name.en)
    case .secret(let secret): .string(secret.revealed)
    }
  }
}
