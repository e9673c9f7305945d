import Activation
import CommandLanguage

extension Performance {
  /// Expected and actual, where they differ.
  package func comparison(_ language: Language) -> [(expected: String, actual: String)] {
    let whole = statement.expectation?.written(rowValues, language)
    return mismatches.map { ($0.expected(of: whole, row: rowValues, language), $0.actual(outcome, language)) }
  }
}

extension Expectation {
  /// All of it, in a dialect, with the values of the row.
  fileprivate func written(_ row: [String: String], _ language: Language) -> String {
    let parts = comparisons.map {
      $0.written(row, language, mayBeSecret: $0.field == nil && $0.kind == .text)
    }
    switch self {
    case .ok: return parts.isEmpty ? "ok" : parts.joined(separator: " ")
    case .refused(let code, _):
      let word = Vocabulary.refused(language)
      return ([word] + [code?.written(row)].compactMap { $0 } + parts).joined(separator: " ")
    }
  }
}

extension ExpectedCode {
  fileprivate func written(_ row: [String: String]) -> String {
    switch self {
    case .known(let code): code.rawValue
    case .named(let template): (try? template.filled { row[$0] }) ?? template.written
    }
  }
}

extension Mismatch {
  /// - Parameter whole: all that the line expects, if it says so.
  fileprivate func expected(of whole: String?, row: [String: String], _ language: Language) -> String {
    switch self {
    case .notOK, .failed, .unusable, .notRefused: whole ?? "ok"
    case .otherCode(let code): Vocabulary.refused(language) + " " + code.rawValue
    case .field(let comparison, let actual):
      comparison.written(row, language, mayBeSecret: actual?.isSecret ?? false)
    }
  }

  fileprivate func actual(_ outcome: Outcome, _ language: Language) -> String {
    switch self {
    case .notOK, .notRefused, .otherCode, .failed, .unusable: outcome.head(language)
    case .field(let comparison, let actual):
      // A PESEL that was asked for is shown by the act that reveals it, and nowhere else.
      comparison.name(language) + "="
        + (actual.map { Redaction.masked($0.masked(language)) } ?? WordValues.none(language))
    }
  }
}

extension Comparison {
  /// As the language writes it, word-values in a dialect; a name that may bring a secret stays a name.
  fileprivate func written(_ row: [String: String], _ language: Language, mayBeSecret: Bool) -> String {
    name(language) + op.rawValue + (mayBeSecret ? "•••" : shown(row, language))
  }

  private func shown(_ row: [String: String], _ language: Language) -> String {
    guard let literal = try? expected.filled({ row[$0] }) else { return expected.written }
    if case .word(let terms) = kind, let term = terms.first(where: { $0.matches(literal) }) {
      return term(language)
    }
    return Redaction.masked(literal)
  }

  fileprivate func name(_ language: Language) -> String {
    (field?.term ?? Field.valueTerm)(language)
  }
}

extension FieldValue {
  fileprivate var isSecret: Bool {
    switch self {
    case .secret: true
    case .word, .verb, .number, .moment, .text: false
    }
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
