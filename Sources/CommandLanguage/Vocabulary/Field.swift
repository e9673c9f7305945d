import Activation

/// A field of an outcome (the language, Fields and Values).
package enum Field: String, CaseIterable, Hashable, Sendable {
  case screen
  case status
  case origin
  case method
  case facility
  case pin
  case pinExpires = "pin-expires"
  case triesLeft = "tries-left"
  case resets
  case documents
  case appointments
  case pinLocked = "pin-locked"
  case signInLocked = "sign-in-locked"
  case pesel
  case account
  case expires
  case until
  case message
  case count
  case reason
  case next
  case obstacle
  case entries
  case entry

  /// What expectations call it in either language.
  package var term: Term {
    switch self {
    case .screen: Term("screen", "ekran")
    case .status: Term("status", "stan")
    case .origin: Term("origin", "powód-nieaktywności")
    case .method: Term("method", "sposób")
    case .facility: Term("facility", "podmiot")
    case .pin: Term("pin")
    case .pinExpires: Term("pin-expires", "pin-ważny-do")
    case .triesLeft: Term("tries-left", "pozostało-prób")
    case .resets: Term("resets", "resety")
    case .documents: Term("documents", "dokumenty")
    case .appointments: Term("appointments", "wizyty")
    case .pinLocked: Term("pin-locked", "blokada-wpisywania")
    case .signInLocked: Term("sign-in-locked", "blokada-logowania")
    case .pesel: Term("pesel")
    case .account: Term("account", "konto")
    case .expires: Term("expires", "ważny-do")
    case .until: Term("until", "do")
    case .message: Term("message", "komunikat")
    case .count: Term("count", "liczba")
    case .reason: Term("reason", "powód")
    case .next: Term("next", "następny-krok")
    case .obstacle: Term("obstacle", "przeszkoda")
    case .entries: Term("entries", "wpisy")
    case .entry: Term("entry", "wpis")
    }
  }

  /// What a value of the field can be.
  package var kind: FieldKind { Self.kinds[self] ?? .text }

  private static let kinds = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.declaredKind) })

  private var declaredKind: FieldKind {
    switch self {
    case .screen: .word(WordValues.terms(of: ScreenName.self))
    case .status: .word(WordValues.statuses)
    case .origin: .word(WordValues.terms(of: Origin.self))
    case .method: .word([WordValues.term("pin"), WordValues.term("trusted-profile")])
    case .pin: .word([WordValues.none] + WordValues.terms(of: ActivationPIN.State.self))
    case .pinLocked, .signInLocked: .word(WordValues.yesOrNo)
    case .message: .word(WordValues.terms(of: TrustedProfileMessage.self))
    case .reason:
      .word([WordValues.active] + WordValues.terms(of: Origin.self))
    case .next: .word(NextStep.terms)
    case .obstacle: .word([WordValues.none] + RefusalCode.allCases.map { Term($0.rawValue) })
    case .facility, .pesel, .account: .text
    case .pinExpires, .expires, .until: .moment
    case .triesLeft, .resets, .documents, .appointments, .count, .entries, .entry: .number
    }
  }

  /// What `value` compares with: the main value of a verb, not a field of its own.
  package static let valueTerm = Term("value", "wartość")

  /// What can be captured or compared: the fields and the main value.
  static let allTerms = [valueTerm] + allCases.map(\.term)

  /// The field of that name in either dialect.
  package init?(word: String) {
    guard let field = Self.glossary[word] else { return nil }
    self = field
  }

  static let glossary = Glossary(allCases.map { ($0.term, $0) })
}

/// What the value of a field or a main value can be.
package enum FieldKind: Hashable, Sendable {
  case word([Term])
  case number
  case moment
  case text
}
