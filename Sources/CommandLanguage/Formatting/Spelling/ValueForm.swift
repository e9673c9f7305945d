/// What in a value belongs to the language, and is spelled and translated; all else stays as written.
enum ValueForm {
  case text
  case word([Term])
  /// Words with commas between them.
  case list([Term])
  case actor
  /// What an operator can be given.
  case role
  /// A code, a rule or a policy.
  case explained

  init(_ kind: ValueKind, in vocabulary: Vocabulary) {
    switch kind.form {
    case nil: self = .word(kind.words)
    case .list: self = .list(kind.words)
    case .act: self = .list(vocabulary.verbs.map(\.name) + StoreAct.allCases.map(\.name))
    case .code: self = .list(kind.words)
    case .topic: self = .word(vocabulary.verbs.map(\.name) + HelpTopic.terms)
    case .explainable: self = .explained
    case .actor: self = .actor
    case .role: self = .role
    case .account, .facility, .persona, .name, .title, .pesel, .secret, .moment, .date, .pointInTime,
      .duration, .signedDuration, .number, .file, .variable, .checkpoint, .text, .operatorName:
      self = kind.words.isEmpty ? .text : .word(kind.words)
    }
  }

  /// In an expectation any field can be `none`. What is searched for with `~` is a text: a part of a word means
  /// something else in the other dialect.
  init(_ kind: FieldKind, _ op: Operator) {
    switch op {
    case .contains: self = .text
    case .equal, .notEqual, .less, .atMost, .greater, .atLeast: self = Self.form(compared: kind)
    }
  }

  private static func form(compared kind: FieldKind) -> ValueForm {
    switch kind {
    case .word(let terms): .word(terms + [WordValues.none])
    case .number, .moment, .text: .word([WordValues.none])
    }
  }
}

/// A name that a line uses, and as what the value that it brings is read.
struct NameUse {
  let name: String
  let form: ValueForm

  /// A name that is all of a value brings words of the language; among other text it brings text.
  static func all(in template: Template, readAs form: ValueForm) -> [NameUse] {
    template.names.map { NameUse(name: $0.name, form: template.pieces.count == 1 ? form : .text) }
  }
}
