import Activation
import CommandLanguage
import PlainText

extension Performance {
  /// Expected and actual, where they differ.
  package func comparison(_ language: Language) -> [(expected: String, actual: String)] {
    let writer = ExpectationWriter(
      row: rowValues, language: language, vocabulary: statement.source.vocabulary)
    let whole = statement.expectation.map(writer.written)
    return mismatches.map { Invisible.told(writer.expected($0, of: whole), writer.actual($0, outcome)) }
  }

  /// The same as lines under what the shell shows; none where the line says nothing of what it expects.
  func comparisonLines(_ language: Language) -> [String] {
    guard statement.expectation != nil else { return [] }
    return comparison(language).map { expected, actual in
      let said = Text(
        pl: "oczekiwano: \(expected); otrzymano: \(actual)", en: "expected: \(expected); actual: \(actual)")
      return "  " + said.in(language)
    }
  }
}

/// What was expected, and what came, in a dialect; secrets hidden.
private struct ExpectationWriter {
  let row: [String: String]
  let language: Language
  let vocabulary: Vocabulary

  /// All that a line expects, with the values of the row.
  func written(_ expectation: Expectation) -> String {
    let parts = expectation.comparisons.map {
      written($0, mayBeSecret: $0.field == nil && $0.kind == .text)
    }
    switch expectation {
    case .ok: return parts.isEmpty ? "ok" : parts.joined(separator: " ")
    case .refused(let code, _):
      let word = Vocabulary.refused.in(language)
      return ([word] + [code?.written(row)].compactMap { $0 } + parts).joined(separator: " ")
    }
  }

  /// - Parameter whole: all that the line expects, if it says so.
  func expected(_ mismatch: Mismatch, of whole: String?) -> String {
    switch mismatch {
    case .notOK, .failed, .unusable, .notRefused: whole ?? "ok"
    case .otherCode(let code): Vocabulary.refused.in(language) + " " + code.rawValue
    case .field(let comparison, let actual): written(comparison, mayBeSecret: actual?.isSecret ?? false)
    }
  }

  func actual(_ mismatch: Mismatch, _ outcome: Outcome) -> String {
    switch mismatch {
    case .notOK, .notRefused, .otherCode, .failed, .unusable: outcome.head(language)
    case .field(let comparison, let actual):
      // A PESEL that was asked for is shown by the act that reveals it, and nowhere else.
      comparison.name(language) + "="
        + (actual.map { masked($0.masked(language)) } ?? WordValues.none.in(language))
    }
  }

  /// As the language writes it, word-values in a dialect; a name that may bring a secret stays a name.
  private func written(_ comparison: Comparison, mayBeSecret: Bool) -> String {
    comparison.name(language) + comparison.op.rawValue + (mayBeSecret ? "•••" : shown(comparison))
  }

  private func shown(_ comparison: Comparison) -> String {
    guard let literal = try? comparison.expected.filled({ row[$0] }) else {
      return comparison.expected.written
    }
    if case .word(let terms) = comparison.kind, let term = terms.first(where: { $0.matches(literal) }) {
      return term.in(language)
    }
    return masked(literal)
  }

  private func masked(_ text: String) -> String { Redaction.masked(text, in: vocabulary) }
}

extension ExpectedCode {
  fileprivate func written(_ row: [String: String]) -> String {
    switch self {
    case .known(let code): code.rawValue
    case .named(let template): (try? template.filled { row[$0] }) ?? template.written
    }
  }
}

extension Comparison {
  fileprivate func name(_ language: Language) -> String {
    (field?.term ?? Field.valueTerm).in(language)
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
      Vocabulary.refused.in(language) + " " + rejection.refusal.code.rawValue
        + rejection.fields.map { " \($0.field.term.in(language))=\($0.value.masked(language))" }.joined()
    case .error(let error): Text(pl: "błąd ", en: "error ").in(language) + error.code
    }
  }
}
