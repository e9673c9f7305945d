import Activation
import CommandLanguage

extension Performance {
  /// Expected and actual, where they differ.
  package func comparison(_ language: Language) -> [(expected: String, actual: String)] {
    mismatches.map { ($0.expected(language), $0.actual(outcome, language)) }
  }
}

extension Mismatch {
  fileprivate func expected(_ language: Language) -> String {
    switch self {
    case .notOK, .failed, .unusable: "ok"
    case .notRefused: Vocabulary.refused(language)
    case .otherCode(let code): Vocabulary.refused(language) + " " + code.rawValue
    case .field(let comparison, let expected, let actual):
      comparison.name(language) + comparison.op.rawValue + Self.shown(expected, actual, comparison, language)
    }
  }

  fileprivate func actual(_ outcome: Outcome, _ language: Language) -> String {
    switch self {
    case .notOK, .notRefused, .otherCode, .failed, .unusable: outcome.head(language)
    case .field(let comparison, _, let actual):
      // A PESEL that was asked for is shown by the act that reveals it, and nowhere else.
      comparison.name(language) + "="
        + (actual.map { Redaction.masked($0.masked(language)) } ?? WordValues.none(language))
    }
  }

  private static func shown(
    _ expected: String, _ actual: FieldValue?, _ comparison: Comparison, _ language: Language
  ) -> String {
    if case .secret? = actual { return "•••" }
    if comparison.expected.literal == nil { return comparison.expected.written }
    if case .word(let terms) = comparison.kind, let term = terms.first(where: { $0.matches(expected) }) {
      return term(language)
    }
    return Redaction.masked(expected)
  }
}

extension Comparison {
  fileprivate func name(_ language: Language) -> String {
    (field?.term ?? Field.valueTerm)(language)
  }
}

extension Outcome {
  /// `ok`, `odmowa pin-wrong`, `błąd name-unset`.
  package func head(_ language: Language) -> String {
    switch self {
    case .ok: "ok"
    case .refused(let rejection):
      Vocabulary.refused(language) + " " + rejection.refusal.code.rawValue
        + rejection.fields.map { " \($0.field.term(language))=\($0.value.masked(language))" }.joined()
    case .error(let error): Text(pl: "błąd ", en: "error ")(language) + error.code
    }
  }
}
