import Activation

/// Policies as keys of the verb `policy`, and their values as the language writes them.
package enum PolicyReading {
  static func parameter(_ name: PolicyName) -> Parameter<PolicySetting?> {
    let description = ParameterDescription(
      name: name.term, style: .keyed, need: .optional, kind: kind(name), summary: range(name))
    return .optional(description) { (written) throws(ValueProblem) in
      let value = try value(written, for: name)
      guard let setting = PolicySetting(name, value) else { throw .expected(range(name)) }
      return setting
    }
  }

  private static func value(
    _ written: Written, for name: PolicyName
  ) throws(ValueProblem) -> PolicyValue {
    switch name.slot {
    case .count: return .count(try Reading.number(written))
    case .span: return .span(try Reading.span(written))
    case .optionalSpan:
      return .span(WordValues.none.matches(written.text) ? nil : try Reading.span(written))
    case .reactivation: return .reactivation(try Reading.oneOf(Reactivation.self, written.text))
    case .assurance: return .assurance(try Reading.oneOf(Assurance.self, written.text))
    case .documents: return .documents(try kinds(written.text))
    }
  }

  private static func kinds(_ text: String) throws(ValueProblem) -> [DocumentKind] {
    var kinds: [DocumentKind] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      kinds.append(try Reading.oneOf(DocumentKind.self, String(word)))
    }
    return kinds
  }

  private static func kind(_ name: PolicyName) -> ValueKind {
    switch name.slot {
    case .count: ValueKind(.number)
    case .span: ValueKind(.duration)
    case .optionalSpan: ValueKind(.duration, or: [WordValues.none])
    case .reactivation: ValueKind(nil, or: WordValues.terms(of: Reactivation.self))
    case .assurance: ValueKind(nil, or: WordValues.terms(of: Assurance.self))
    case .documents: ValueKind(.list, or: WordValues.terms(of: DocumentKind.self))
    }
  }

  /// What the values of a policy can be.
  package static func range(_ name: PolicyName) -> Text {
    switch name.slot {
    case .count(let range, _):
      Text(
        pl: "liczba od \(range.lowerBound) do \(range.upperBound)",
        en: "a number from \(range.lowerBound) to \(range.upperBound)")
    case .span: Text(pl: "czas od 1s do 3650d", en: "a duration from 1s to 3650d")
    case .optionalSpan: Text(pl: "czas od 1s do 3650d albo brak", en: "a duration from 1s to 3650d, or none")
    case .reactivation: list(WordValues.terms(of: Reactivation.self))
    case .assurance: list(WordValues.terms(of: Assurance.self))
    case .documents:
      Text(
        pl: "lista rozdzielona przecinkami: " + list(WordValues.terms(of: DocumentKind.self)).pl,
        en: "a comma-separated list of: " + list(WordValues.terms(of: DocumentKind.self)).en)
    }
  }

  private static func list(_ terms: [Term]) -> Text {
    Text(pl: terms.map(\.pl).joined(separator: ", "), en: terms.map(\.en).joined(separator: ", "))
  }

  /// The value as the language writes it.
  package static func written(_ value: PolicyValue, _ language: Language) -> String {
    switch value {
    case .count(let count): String(count)
    case .span(let span): span?.written ?? WordValues.none.in(language)
    case .reactivation(let value): WordValues.term(value.rawValue).in(language)
    case .assurance(let value): WordValues.term(value.rawValue).in(language)
    case .documents(let kinds):
      kinds.map { WordValues.term($0.rawValue).in(language) }.joined(separator: ",")
    }
  }
}
