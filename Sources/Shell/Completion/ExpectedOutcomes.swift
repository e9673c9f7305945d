import Activation
import CommandLanguage

/// What can stand behind `=>`.
extension Completer {
  /// - Parameter given: the words between `=>` and the cursor.
  func expectations(_ verb: Verb, _ word: String, _ given: [String]) -> [Proposal] {
    let field = Self.field(of: word)
    if field != word { return values(of: field, verb, in: word) }
    let isRefused = given.first.map(Vocabulary.refused.matches) ?? false
    let outcomes = given.isEmpty ? [Proposal("ok"), Proposal(Vocabulary.refused, in: language)] : []
    let codes = isRefused && given.count == 1 ? codes(of: verb) : []
    return outcomes + codes + fields(of: verb, isRefused: isRefused, beside: given)
  }

  private func fields(of verb: Verb, isRefused: Bool, beside given: [String]) -> [Proposal] {
    let value = verb.value == nil ? [] : [Field.valueTerm]
    let terms = isRefused ? verb.refusalFields.map(\.term) : verb.fields.map(\.term) + value
    return terms.filter { term in !given.contains { term.matches(Self.field(of: $0)) } }
      .map { Proposal($0, in: language, suffix: "=", endsWord: false) }
  }

  private func values(of field: String, _ verb: Verb, in word: String) -> [Proposal] {
    let kind = Field.valueTerm.matches(field) ? verb.value?.kind : Field(word: field)?.kind
    guard case .word(let terms) = kind else { return [] }
    let sign = word.dropFirst(field.count).prefix { Self.signs.contains($0) }
    return terms.map { Proposal($0, in: language).behind(field + sign) }
  }

  private static let signs = "=!<>~"

  /// What stands before the sign of a comparison.
  private static func field(of word: String) -> String { String(word.prefix { !signs.contains($0) }) }

  /// First those that the verb can meet, in the order in which they are tested, with those of what it does too.
  private func codes(of verb: Verb) -> [Proposal] {
    (([verb] + verb.alsoRefusedAs).flatMap(\.refusals) + RefusalCode.allCases)
      .map { Proposal($0.rawValue, $0.declared.what.in(language)) }
  }
}
