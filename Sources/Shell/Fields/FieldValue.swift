import Activation
import CommandLanguage

/// The value of a field, or a main value.
package enum FieldValue: Hashable, Sendable {
  /// A word-value, by its English name.
  case word(String)
  case number(Int)
  case moment(Moment)
  case text(String)
  /// A PIN, token, password or code: shown by the act that gives it, never in a comparison.
  case secret(Secret)

  /// As the language writes it; what `-> name` keeps.
  package var written: String {
    switch self {
    case .word(let word), .text(let word): word
    case .number(let number): String(number)
    case .moment(let moment): moment.written
    case .secret(let secret): secret.revealed
    }
  }

  /// As people read it in their dialect; a secret stays hidden.
  package func masked(_ language: Language) -> String {
    switch self {
    case .secret: "•••"
    case .word(let word): Self.word(word, language)
    case .number, .moment, .text: written
    }
  }

  /// A word-value, or a verb that `next` names, in a dialect.
  private static func word(_ english: String, _ language: Language) -> String {
    let term = WordValues.term(english)
    return term.pl == english ? Vocabulary.verb(english)?.name(language) ?? english : term(language)
  }

  package static func yesOrNo(_ condition: Bool) -> FieldValue { .word(condition ? "yes" : "no") }
}
