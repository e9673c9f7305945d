import Activation
import CommandLanguage

/// Entering the PIN and confirming it (R2, R20, S2).
extension EntryRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .empty:
      DeclaredRefusal(
        restsOn: .page(.r20),
        what: Text(
          pl: "Nie wpisano kodu PIN, który można by zatwierdzić.",
          en: "No PIN has been typed that could be confirmed."),
        remedy: Text(
          pl: "Niech pacjent wpisze kod PIN (wpisz-pin), a potem go zatwierdzi (zatwierdź).",
          en: "Ask the patient to type the PIN (enter-pin) and then to confirm it (confirm)."),
        onScreen: Text(
          pl: "Wpisz kod PIN.",
          en: "Please type the PIN."))
    case .format:
      DeclaredRefusal(
        restsOn: .ours(serving: .r20),
        what: Text(
          pl: "Wpisany kod nie ma postaci kodu PIN, bo nie zgadza się liczba cyfr albo są w nim inne znaki.",
          en: "What was typed does not look like a PIN, because the number of digits is wrong or it contains "
            + "other characters."),
        remedy: Text(
          pl:
            "Niech pacjent przepisze kod PIN z wydruku otrzymanego w rejestracji (wpisz-pin) i go zatwierdzi "
            + "(zatwierdź).",
          en: "Ask the patient to copy the PIN from the slip received at the desk (enter-pin) and to confirm "
            + "it (confirm)."),
        // It does not say how many digits are expected: that could tell whether a PIN is open.
        onScreen: Text(
          pl: "To nie wygląda na kod PIN. Przepisz wszystkie jego cyfry.",
          en: "This does not look like a PIN. Please copy all of its digits."))
    case .locked:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Wpisywanie kodów PIN na tym koncie jest czasowo zablokowane po zbyt wielu błędnych "
            + "próbach.",
          en: "Entering PINs on this account is locked for a while after too many failed entries."),
        remedy: Text(
          pl: "Odczekaj do podanej godziny (czekaj), bo nowy kod PIN nie zdejmuje blokady.",
          en: "Wait until the moment given (wait), as a new PIN does not lift the lock."),
        onScreen: .pinFailed)
    }
  }
}

extension PINRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .used:
      .spent(
        restsOn: .page(.s2),
        what: Text(
          pl: "Ten kod PIN został już wykorzystany, a każdy kod działa tylko raz.",
          en: "This PIN has already been used, and every PIN works only once."))
    case .superseded:
      .spent(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Ten kod PIN został zastąpiony nowszym.",
          en: "This PIN has been superseded by a newer one."))
    case .expired:
      .spent(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Ten kod PIN wygasł, bo minął termin jego ważności.",
          en: "This PIN has expired, because its validity is over."))
    case .exhausted:
      .spent(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Ten kod PIN został zablokowany po zbyt wielu błędnych próbach i już nie zadziała.",
          en: "This PIN has been exhausted by too many failed entries and no longer works."))
    case .revoked:
      .spent(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Ten kod PIN został unieważniony.",
          en: "This PIN has been revoked."))
    case .noneOpen:
      DeclaredRefusal(
        restsOn: .page(.r2),
        what: Text(
          pl: "Dla tego konta nie ma teraz żadnego kodu PIN, którego można by użyć.",
          en: "This account has no PIN at present that could be used."),
        remedy: Text(
          pl: "Niech pacjent zgłosi się do rejestracji po nowy kod PIN (zgłoś-się).",
          en: "Ask the patient to go to a reception desk for a new PIN (come)."),
        onScreen: .pinFailed)
    case .wrong:
      DeclaredRefusal(
        restsOn: .page(.r2),
        what: Text(
          pl: "Takiego kodu PIN nie wydano dla tego konta.",
          en: "No such PIN has been issued for this account."),
        remedy: Text(
          pl:
            "Niech pacjent sprawdzi kod na wydruku z rejestracji i wpisze go ponownie (wpisz-pin), bo liczba "
            + "prób jest ograniczona.",
          en: "Ask the patient to check the slip and type the PIN again (enter-pin), as the number of tries "
            + "is limited."),
        onScreen: .pinFailed)
    }
  }
}

extension DeclaredRefusal {
  /// A PIN that is over: the patient may have a newer one.
  fileprivate static func spent(restsOn basis: Basis, what: Text) -> DeclaredRefusal {
    DeclaredRefusal(
      restsOn: basis, what: what,
      remedy: Text(
        pl: "Niech pacjent wpisze najnowszy kod PIN (wpisz-pin), a gdy go nie ma, zgłosi się do rejestracji "
          + "po nowy (zgłoś-się).",
        en: "Ask the patient to type their newest PIN (enter-pin) or, without one, to go to a reception desk "
          + "(come)."),
      onScreen: .pinFailed)
  }
}

extension Text {
  /// The answer to every failed entry of a PIN, whatever the cause.
  fileprivate static let pinFailed = Text(
    pl: "Nie udało się aktywować konta. Sprawdź kod PIN lub zgłoś się do rejestracji podmiotu leczniczego.",
    en: "The account could not be activated. Please check the PIN, or go to a facility's reception desk.")
}
