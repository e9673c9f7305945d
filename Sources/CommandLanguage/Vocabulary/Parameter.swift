import Activation

/// A parameter of a verb, with the type of its value. A class: a parameter pack over a generic struct crashes
/// the compiler of Swift 6.3.1 in release.
package final class Parameter<Value: Sendable>: Sendable {
  /// Reads a value from what was written for it.
  package typealias Reader = @Sendable (Written) throws(ValueProblem) -> Value

  /// What is known of it without its type.
  package let description: ParameterDescription
  // Closed over where the type of the value is known: for a type that is not, each reading costs three times as much.
  private let read: @Sendable (Written?) throws(ArgumentProblem) -> Value

  /// - Parameter absent: what it brings where it is left out; nil where it must be given.
  init(_ description: ParameterDescription, absent: Value?, read: @escaping Reader) {
    self.description = description
    self.read = { (written) throws(ArgumentProblem) in
      guard let written else {
        guard let absent else { throw .missing(description.written) }
        return absent
      }
      do throws(ValueProblem) {
        return try read(written)
      } catch {
        throw .bad(written.argument, error)
      }
    }
  }

  /// What it is called.
  var name: Term { description.name }

  func value(of written: Written?) throws(ArgumentProblem) -> Value { try read(written) }
}

/// A parameter of whatever type.
protocol AnyParameter: Sendable {
  var description: ParameterDescription { get }
  /// Why what is written for it does not fit, if it does not.
  func problem(with written: Written?) -> ArgumentProblem?
}

extension Parameter: AnyParameter {
  func problem(with written: Written?) -> ArgumentProblem? {
    guard written != nil else { return nil }
    do throws(ArgumentProblem) {
      _ = try value(of: written)
      return nil
    } catch {
      return error
    }
  }
}

/// What is known of a parameter without its type: for help, completion and the tools.
package struct ParameterDescription: Hashable, Sendable {
  /// How a value finds its parameter: by its place among the words, or by a key.
  package enum Style: String, Hashable, Sendable {
    case positional
    case keyed
  }

  /// Whether the parameter may be left out.
  package enum Need: String, Hashable, Sendable {
    case optional
    case required
    /// Only a patient may leave it out.
    case ofOthersThanPatients = "needed-of-others"
  }

  /// What help and errors call it; of a keyed one, the key.
  package let name: Term
  /// By its place or by a key.
  package let style: Style
  /// Whether it may be left out.
  package let need: Need
  /// What its values look like.
  package let kind: ValueKind
  /// What it is for, one sentence for help.
  package let summary: Text
  /// Whether all words of the line that stand behind no key are its value, with a blank between them.
  package var takesAllWords = false
  /// How a secret is asked for that is missing at the prompt; nil: by its name.
  package var asked: AskedSecret?

  /// Its English name in lower case, as a driver is told it: `who`, `text`.
  package var key: String { String(name.en.lowercased().prefix { $0 != "…" }) }

  /// Whether nobody may leave it out.
  package var isRequired: Bool { need == .required }

  /// As an error names it: `LOGIN`, or `pesel=`.
  package var written: Term {
    switch style {
    case .positional: name
    case .keyed: Term(name.en + "=", name.pl + "=")
    }
  }
}

extension ParameterDescription {
  /// What a word for it names, if it names somebody; a patient where it is whoever acts.
  var kindNamed: StrangerKind? { kind.form == .actor ? .person : strangerKind }

  var strangerKind: StrangerKind? {
    switch kind.form {
    case .account: .person
    case .facility: .facility
    case .persona, .actor, .operatorName, .role, .name, .title, .pesel, .secret, .moment, .date, .pointInTime,
      .duration, .signedDuration, .number,
      .code, .act, .topic, .explainable, .file, .variable, .checkpoint, .text, .list, nil:
      nil
    }
  }
}
