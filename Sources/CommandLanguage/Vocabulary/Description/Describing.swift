import Activation

extension VocabularyDescription {
  /// What the vocabulary declares, in the order in which the language tells of it.
  package init(_ vocabulary: Vocabulary) {
    version = Self.version
    verbs = vocabulary.verbs.map(VerbDescription.init)
    fields = Field.allCases.map(FieldDescription.init)
    value = BilingualText(Field.valueTerm)
    outcomes = [Vocabulary.ok, Vocabulary.refused].map(BilingualText.init)
    headers = HeaderWord.glossary.entries.map { BilingualText($0.term) }
    topics = HelpTopic.terms.map(BilingualText.init)
  }
}

extension BilingualText {
  init(_ term: Term) { self.init(en: term.en, pl: term.pl) }
  init(_ text: Text) { self.init(en: text.en, pl: text.pl) }
}

extension VerbDescription {
  fileprivate init(_ verb: Verb) {
    func roles(_ roles: Set<Role>) -> [String] { Role.allCases.filter(roles.contains).map(\.rawValue) }
    name = BilingualText(verb.name)
    group = verb.group.rawValue
    summary = BilingualText(verb.summary)
    actors = roles(verb.actors)
    actorsWithArguments = roles(verb.actorsWithArguments)
    parameters = verb.parameters.map(ParameterOfVerb.init)
    value = verb.value.map { ValueOfVerb(kind: $0.kind.name, isSecret: $0.isSecret) }
    fields = verb.fields.map(\.rawValue)
    refusalFields = verb.refusalFields.map(\.rawValue)
    refusals = verb.refusals.map(\.rawValue)
    walks = verb.walks.map(\.name.en)
    effect = verb.effect?.rawValue
    deed = BilingualText(verb.deed)
    examples = verb.examples
  }
}

extension ParameterOfVerb {
  fileprivate init(_ parameter: ParameterDescription) {
    name = BilingualText(parameter.name)
    style = parameter.style.rawValue
    need = parameter.need.rawValue
    summary = BilingualText(parameter.summary)
    words = parameter.kind.words.map(BilingualText.init)
    form = parameter.kind.form?.rawValue
    isSecret = parameter.kind.isSecret || parameter.kind.maybeSecret
  }
}

extension FieldDescription {
  fileprivate init(_ field: Field) {
    name = BilingualText(field.term)
    kind = field.kind.name
    words = field.kind.words.map(BilingualText.init)
  }
}

extension FieldKind {
  fileprivate var name: String {
    switch self {
    case .word: "word"
    case .number: "number"
    case .moment: "moment"
    case .text: "text"
    }
  }

  /// The words that it can be.
  package var words: [Term] {
    switch self {
    case .word(let terms): terms
    case .number, .moment, .text: []
    }
  }
}
