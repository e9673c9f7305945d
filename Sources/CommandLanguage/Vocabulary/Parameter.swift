import Activation

/// A parameter of a verb, with the type of its value. A class: a parameter pack over a generic struct
/// crashes the compiler in release (ARCHITECTURE.md §2.2).
package final class Parameter<Value: Sendable>: Sendable {
  package let description: ParameterDescription
  private let read: @Sendable (String) throws(ValueProblem) -> Value
  private let absent: (@Sendable () -> Value)?

  init(
    _ description: ParameterDescription, absent: (@Sendable () -> Value)?,
    read: @escaping @Sendable (String) throws(ValueProblem) -> Value
  ) {
    self.description = description
    self.absent = absent
    self.read = read
  }

  func value(of given: BoundArgument?) throws(ArgumentProblem) -> Value {
    guard let given else {
      guard let absent else { throw .missing(description.written) }
      return absent()
    }
    do throws(ValueProblem) {
      return try read(given.text)
    } catch {
      throw .bad(given, error)
    }
  }

  /// Why a value that is given does not fit, if it does not.
  func problem(with given: BoundArgument?) -> ArgumentProblem? {
    guard let given else { return nil }
    do throws(ValueProblem) {
      _ = try read(given.text)
      return nil
    } catch {
      return .bad(given, error)
    }
  }
}

/// What is known of a parameter without its type: for help, completion and the tools (ARCHITECTURE.md §2.2).
package struct ParameterDescription: Hashable, Sendable, Codable {
  package enum Style: Hashable, Sendable, Codable {
    case positional
    case keyed
  }

  package let name: Term
  package let style: Style
  package let isRequired: Bool
  package let kind: ValueKind
  package let summary: Text
}

/// What a value of a parameter looks like.
package enum ValueKind: Hashable, Sendable, Codable {
  case account
  case facility
  case persona
  case actor
  case name
  case title
  case pesel
  case secret
  case moment
  case date
  case duration
  case signedDuration
  case number
  case code
  case verb
  case topic
  case explainable
  case file
  case variable
  case text
  case words([Term])
  case wordsOr([Term], Other)

  package indirect enum Other: Hashable, Sendable, Codable {
    case text
    case account
    case persona
    case list
    case duration
  }

  /// Whether what is typed here must not be kept anywhere (PROCEDURE.md §2).
  package var isSecret: Bool { self == .secret || self == .pesel }
}

/// Why a value does not fit its parameter.
enum ValueProblem: Error {
  case expected(Text)
  case word(allowed: [Term])
  case name
}

/// What is given to a verb's parameters.
struct Arguments {
  /// Names filled in, or without them.
  let given: [BoundArgument]

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
enum ArgumentProblem: Error {
  case missing(Term)
  case bad(BoundArgument, ValueProblem)
  /// Two keys that exclude each other.
  case exclusive(Term, Term)
}
