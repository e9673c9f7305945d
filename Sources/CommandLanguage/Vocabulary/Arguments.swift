/// What is given to a verb's parameters.
struct Arguments {
  /// Names filled in, or without them.
  let given: [BoundArgument]
  /// The verbs that can be spoken of.
  let verbs: Glossary<Verb>

  /// What is written for each parameter, in the order of the verb's; nil where one is left out.
  struct InOrder {
    fileprivate let arguments: Arguments
    private var parameter = 0

    fileprivate init(_ arguments: Arguments) { self.arguments = arguments }

    mutating func next() -> Written? {
      defer { parameter += 1 }
      guard let argument = arguments.given.first(where: { $0.parameter == parameter }) else { return nil }
      return Written(argument: argument, verbs: arguments.verbs)
    }
  }

  var inOrder: InOrder { InOrder(self) }
}

/// What was written for a parameter, and the verbs that it can speak of.
package struct Written {
  let argument: BoundArgument
  /// The verbs that a value can name, as `audit act=` does.
  package let verbs: Glossary<Verb>

  /// The text, with names filled in.
  package var text: String { argument.text }
}

/// Why a value does not fit its parameter.
package enum ValueProblem: Error {
  case expected(Text)
  case word(allowed: [Term])
  case name
}

/// Why the arguments of a statement do not make an instruction.
package enum ArgumentProblem: Error {
  case missing(Term)
  case bad(BoundArgument, ValueProblem)
  /// Two keys that exclude each other.
  case exclusive(Term, Term)
}
