import Activation

/// A line of the language, checked against the vocabulary.
package struct Statement: Sendable {
  package let source: SourceLine
  /// nil: whoever acts at the time.
  package let actor: ActorReference?
  package let verb: Verb
  package let capture: Capture?
  package let expectation: Expectation?
  let request: Request

  /// What is asked for: known when the line was read, or once the names in it are filled in.
  enum Request: Sendable {
    case ready(Instruction)
    case awaiting([BoundArgument])
  }

  /// The names that the line uses, where they stand.
  package let names: [UnsetName]
}

package enum ActorReference: Hashable, Sendable {
  case known(Actor)
  case named(Template)
}

/// `-> name` keeps the main value, `-> name=field` a field.
package struct Capture: Hashable, Sendable {
  package let name: String
  package let field: Field?
}

/// An argument with the parameter that it is for.
struct BoundArgument: Sendable {
  let parameter: ParameterDescription
  let value: Template
  let key: Range<Int>?
}

/// Why a line could not be carried out although it was well formed: a name without a value, or a value that
/// a name brought and that does not fit.
package enum FillingProblem: Error, Hashable, Sendable {
  case unset(UnsetName)
  case unfit(SyntaxError)
}

extension Statement {
  /// What the line asks for, with names filled in.
  package func instruction(_ value: (String) -> String?) throws(FillingProblem) -> Instruction {
    switch request {
    case .ready(let instruction): return instruction
    case .awaiting(let arguments):
      var given = Arguments()
      for argument in arguments {
        given.given.append(try filled(argument, value))
      }
      do throws(SyntaxError) {
        return try Binder.instruction(verb, given, arguments, source)
      } catch {
        throw .unfit(error)
      }
    }
  }

  private func filled(
    _ argument: BoundArgument, _ value: (String) -> String?
  ) throws(FillingProblem) -> Arguments.Given {
    do throws(UnsetName) {
      let text = try argument.value.filled(value)
      return Arguments.Given(name: argument.parameter.name, text: text, range: argument.value.range)
    } catch {
      throw .unset(error)
    }
  }

  /// Whether the line gives a key that others than patients need, or needs none.
  package var satisfiesOthers: Bool {
    guard let needed = verb.neededOfOthers else { return true }
    switch request {
    case .ready(.act(.requestReset(let account, _))): return account != nil
    case .ready(.resetPassword(let token)): return token != nil
    case .ready: return true
    case .awaiting(let arguments): return arguments.contains { $0.parameter.name == needed }
    }
  }
}
