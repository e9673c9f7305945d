import Activation

/// The parameters as the verbs declare them: what, how it is given, how it is read.
extension Parameter {
  /// A positional parameter that must be given.
  package static func required(
    _ name: Term, _ form: ValueKind.Form, or words: [Term] = [], _ summary: Text, _ read: @escaping Reader
  ) -> Parameter<Value> {
    needed(name, .positional, ValueKind(form, or: words), summary, read)
  }

  /// A positional parameter that must be given: all the words, quoted or not, with a blank between them.
  package static func words(
    _ name: Term, _ form: ValueKind.Form, _ summary: Text, _ read: @escaping Reader
  ) -> Parameter<Value> {
    needed(name, .positional, ValueKind(form), summary, takesAllWords: true, read)
  }

  /// A `key=value` that must be given.
  package static func requiredKey(
    _ name: Term, _ form: ValueKind.Form, _ summary: Text, asked: AskedSecret? = nil, _ read: @escaping Reader
  ) -> Parameter<Value> {
    needed(name, .keyed, ValueKind(form), summary, asked: asked, read)
  }

  /// A positional parameter that must be given: one of some words.
  package static func required(
    _ name: Term, oneOf words: [Term], _ summary: Text, _ read: @escaping Reader
  ) -> Parameter<Value> {
    needed(name, .positional, ValueKind(nil, or: words), summary, read)
  }

  private static func needed(
    _ name: Term, _ style: ParameterDescription.Style, _ kind: ValueKind, _ summary: Text,
    takesAllWords: Bool = false, asked: AskedSecret? = nil, _ read: @escaping Reader
  ) -> Parameter<Value> {
    let description = ParameterDescription(
      name: name, style: style, need: .required, kind: kind, summary: summary, takesAllWords: takesAllWords,
      asked: asked)
    return Parameter(description, absent: nil, read: read)
  }
}

/// Those that may be left out.
extension Parameter {
  /// A positional parameter that may be left out.
  package static func optional<Given: Sendable>(
    _ name: Term, _ form: ValueKind.Form, _ summary: Text, _ read: @escaping Parameter<Given>.Reader
  ) -> Parameter<Given?> where Value == Given? {
    let description = ParameterDescription(
      name: name, style: .positional, need: .optional, kind: ValueKind(form), summary: summary)
    return optional(description, read)
  }

  /// A positional parameter that may be left out: one of some words.
  package static func optional<Given: Sendable>(
    _ name: Term, oneOf words: [Term], _ summary: Text, _ read: @escaping Parameter<Given>.Reader
  ) -> Parameter<Given?> where Value == Given? {
    let description = ParameterDescription(
      name: name, style: .positional, need: .optional, kind: ValueKind(nil, or: words), summary: summary)
    return optional(description, read)
  }

  /// A positional parameter that may be left out: all the words, quoted or not, with a blank between them.
  package static func optionalWords<Given: Sendable>(
    _ name: Term, _ form: ValueKind.Form, _ summary: Text, _ read: @escaping Parameter<Given>.Reader
  ) -> Parameter<Given?> where Value == Given? {
    let description = ParameterDescription(
      name: name, style: .positional, need: .optional, kind: ValueKind(form), summary: summary,
      takesAllWords: true)
    return optional(description, read)
  }

  /// A `key=value` that may be left out.
  package static func key<Given: Sendable>(
    _ name: Term, _ form: ValueKind.Form, or words: [Term] = [], _ summary: Text,
    need: ParameterDescription.Need = .optional, asked: AskedSecret? = nil,
    _ read: @escaping Parameter<Given>.Reader
  ) -> Parameter<Given?> where Value == Given? {
    let description = ParameterDescription(
      name: name, style: .keyed, need: need, kind: ValueKind(form, or: words), summary: summary, asked: asked)
    return optional(description, read)
  }

  /// A `key=value` that may be left out: one of some words.
  package static func key<Given: Sendable>(
    _ name: Term, oneOf words: [Term], _ summary: Text, _ read: @escaping Parameter<Given>.Reader
  ) -> Parameter<Given?> where Value == Given? {
    let description = ParameterDescription(
      name: name, style: .keyed, need: .optional, kind: ValueKind(nil, or: words), summary: summary)
    return optional(description, read)
  }

  static func optional<Given: Sendable>(
    _ description: ParameterDescription, _ read: @escaping Parameter<Given>.Reader
  ) -> Parameter<Given?> where Value == Given? {
    Parameter(description, absent: .some(nil)) { (written) throws(ValueProblem) in
      try read(written)
    }
  }
}

/// One of the words of a type.
extension Parameter where Value: RawRepresentable<String> & CaseIterable {
  /// A positional parameter whose value is one of the type's words in either dialect.
  package static func required(_ name: Term, oneOf type: Value.Type, _ summary: Text) -> Parameter<Value> {
    required(name, oneOf: WordValues.terms(of: type), summary) { (written) throws(ValueProblem) in
      try Reading.oneOf(type, written.text)
    }
  }
}

extension Parameter {
  /// A key whose value is one of the type's words; nil where it is left out.
  package static func key<Given: Sendable & RawRepresentable<String> & CaseIterable>(
    _ name: Term, oneOf type: Given.Type, _ summary: Text
  ) -> Parameter<Given?> where Value == Given? {
    key(name, oneOf: WordValues.terms(of: type), summary) { (written) throws(ValueProblem) in
      try Reading.oneOf(type, written.text)
    }
  }
}
