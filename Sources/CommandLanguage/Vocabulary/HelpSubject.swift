/// What help is asked for.
package enum HelpSubject: Hashable, Sendable {
  /// The language as a whole.
  case everything
  case verb(Verb)
  case topic(HelpTopic)
}

/// The topics of help beside the verbs.
package enum HelpTopic: String, CaseIterable, Hashable, Sendable {
  case files
  case expectations
  case actors
  case keys

  package var term: Term {
    switch self {
    case .files: Term("files", "pliki")
    case .expectations: Term("expectations", "oczekiwania")
    case .actors: Term("actors", "osoby")
    case .keys: Term("keys", "klawisze")
    }
  }

  package static let terms = allCases.map(\.term)
}

extension Reading {
  /// A verb, a topic, or a word of headers.
  static func helpSubject(_ written: Written) throws(ValueProblem) -> HelpSubject {
    let text = written.text
    if let verb = written.vocabulary.verb(text) { return .verb(verb) }
    if HeaderWord.isWord(text) { return .topic(.files) }
    guard let topic = HelpTopic.allCases.first(where: { $0.term.matches(text) }) else {
      throw .word(allowed: HelpTopic.terms + written.vocabulary.verbs.map(\.name))
    }
    return .topic(topic)
  }
}
