import Activation
import CommandLanguage

/// The value of a field, or a main value.
package enum FieldValue: Hashable, Sendable {
  /// A word-value, by its English name.
  case word(String)
  /// A verb, which `next` names.
  case verb(Verb)
  case number(Int)
  case moment(Moment)
  case text(String)
  /// A PIN, token, password or code: shown by the act that gives it, never in a comparison.
  case secret(Secret)

  /// As the language writes it; what `-> name` keeps.
  package var written: String {
    switch self {
    case .word(let word), .text(let word): word
    case .verb(let verb): verb.name.en
    case .number(let number): String(number)
    case .moment(let moment): moment.unambiguous
    case .secret(let secret): secret.revealed
    }
  }

  /// As people read it in their dialect; a secret stays hidden.
  package func masked(_ language: Language) -> String {
    switch self {
    case .secret: "•••"
    // What a field holds is English already.
    case .word(let word): language == .en ? word : WordValues.term(word).in(language)
    case .verb(let verb): verb.name(language)
    case .moment(let moment): moment.localWritten + (moment.zoneName.map { " " + $0 } ?? "")
    case .number, .text: written
    }
  }

  /// The word for a condition that holds or not.
  package static func yesOrNo(_ condition: Bool) -> FieldValue { .word(condition ? "yes" : "no") }
}
