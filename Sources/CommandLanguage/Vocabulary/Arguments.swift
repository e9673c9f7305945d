/// What is given to a verb's parameters.
struct Arguments {
  /// Names filled in, or without them.
  let given: [BoundArgument]
  let vocabulary: Vocabulary

  /// In the order of the verb's parameters; nil where one is left out.
  struct InOrder {
    fileprivate let given: [BoundArgument]
    private var parameter = 0

    fileprivate init(_ given: [BoundArgument]) { self.given = given }

    mutating func next() -> BoundArgument? {
      defer { parameter += 1 }
      return given.first { $0.parameter == parameter }
    }
  }

  var inOrder: InOrder { InOrder(given) }
}

/// Why the arguments of a statement do not make an instruction.
package enum ArgumentProblem: Error {
  case missing(Term)
  case bad(BoundArgument, ValueProblem)
  /// Two keys that exclude each other.
  case exclusive(Term, Term)
}
