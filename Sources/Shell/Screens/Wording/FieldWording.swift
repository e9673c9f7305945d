import Activation
import CommandLanguage
import PlainText

extension Field {
  /// The field as people call it; `term` is how the language does.
  var words: Text {
    switch self {
    case .screen: Text(pl: "ekran portalu", en: "portal screen")
    case .status: Text(pl: "stan konta", en: "status")
    case .origin: Text(pl: "powód nieaktywności", en: "why inactive")
    case .method: Text(pl: "sposób aktywacji", en: "activated with")
    case .facility: Text(pl: "podmiot", en: "facility")
    case .pin: Text(pl: "najnowszy kod PIN", en: "newest PIN")
    case .pinExpires: Text(pl: "kod PIN ważny do", en: "PIN valid until")
    case .triesLeft: Text(pl: "pozostało prób", en: "tries left")
    case .resets: Text(pl: "ukończone resety hasła", en: "completed resets")
    case .documents: Text(pl: "dokumenty medyczne", en: "medical documents")
    case .appointments: Text(pl: "umówione wizyty", en: "booked appointments")
    case .pinLocked: Text(pl: "blokada wpisywania kodów PIN", en: "PIN entry locked")
    case .signInLocked: Text(pl: "blokada logowania", en: "signing in locked")
    case .pesel: Text(pl: "PESEL", en: "PESEL")
    case .account: Text(pl: "konto", en: "account")
    case .expires: Text(pl: "ważny do", en: "valid until")
    case .until: Text(pl: "do kiedy", en: "until")
    case .message: Text(pl: "komunikat", en: "message")
    case .count: Text(pl: "liczba", en: "count")
    case .reason: Text(pl: "powód", en: "reason")
    case .next: Text(pl: "następny krok", en: "next step")
    case .obstacle: Text(pl: "przeszkoda", en: "what stands in the way")
    case .entries: Text(pl: "wpisy", en: "entries")
    case .entry: Text(pl: "wpis", en: "entry")
    }
  }
}

extension FieldEntry {
  /// The value as people read it.
  func words(_ language: Language) -> String {
    switch value {
    case .moment(let moment): moment.readable
    case .word, .verb: field.plainWords(value.masked(language), language)
    case .number, .text, .secret: value.masked(language).visible
    }
  }
}

extension FieldEntry {
  /// The value as people say it.
  func spoken(_ language: Language) -> String {
    if case .moment = value { value.spoken(language) } else { words(language) }
  }
}

extension FieldValue {
  /// As people say it: a moment with its month, all else as it is written.
  func spoken(_ language: Language) -> String {
    if case .moment(let moment) = self { SpokenTime.dated(moment).in(language) } else { masked(language) }
  }
}

extension Field {
  /// A word-value without the hyphens of the language, and names written as names.
  fileprivate func plainWords(_ word: String, _ language: Language) -> String {
    if self == .obstacle { return word }
    if self == .screen, WordValues.none.matches(word) {
      return Text(pl: "nie zalogowano", en: "not signed in").in(language)
    }
    if self == .screen, WordValues.term("trusted-profile").matches(word) { return Self.profile.in(language) }
    guard self == .method else {
      let isOne = !word.hasByte { $0 == UInt8(ascii: "-") }
      return isOne ? word : word.split(separator: "-").joined(separator: " ")
    }
    return word == "pin" ? Text(pl: "kod PIN", en: "PIN").in(language) : Self.profile.in(language)
  }

  private static let profile = Text(pl: "Profil Zaufany", en: "Trusted Profile")
}

extension Moment {
  /// As people read it: `2026-01-05 08:00`; on a store what the clocks here show, with the zone named.
  package var readable: String {
    let local = localReading
    return local.date.written + " " + local.timeOfDay + zone
  }

  /// The same with the seconds in any case, so that a column of them holds.
  var readableInColumn: String {
    let local = localReading
    return local.date.written + " " + local.timeToTheSecond + zone
  }

  private var zone: String { zoneName.map { " " + $0 } ?? "" }
}
