import CommandLanguage

/// Entering the PIN and confirming it (R2, R20, S2).
extension RefusalWords {
  /// A PIN that is over: the patient may have a newer one.
  private static let newestPIN = Text(
    pl: "Niech pacjent wpisze najnowszy kod PIN (wpisz-pin), a gdy go nie ma, zgłosi się do rejestracji po "
      + "nowy (zgłoś-się).",
    en: "Ask the patient to type their newest PIN (enter-pin) or, without one, to go to a reception desk "
      + "(come).")

  static let pinEmpty = RefusalWords(
    what: Text(
      pl: "Nie wpisano kodu PIN, który można by zatwierdzić.",
      en: "No PIN has been typed that could be confirmed."),
    remedy: Text(
      pl: "Niech pacjent wpisze kod PIN (wpisz-pin), a potem go zatwierdzi (zatwierdź).",
      en: "Ask the patient to type the PIN (enter-pin) and then to confirm it (confirm)."))

  static let pinFormat = RefusalWords(
    what: Text(
      pl: "Wpisany kod nie ma postaci kodu PIN, bo nie zgadza się liczba cyfr albo są w nim inne znaki.",
      en: "What was typed does not look like a PIN, because the number of digits is wrong or it contains "
        + "other characters."),
    remedy: Text(
      pl: "Niech pacjent przepisze kod PIN z kartki otrzymanej w rejestracji (wpisz-pin) i go zatwierdzi "
        + "(zatwierdź).",
      en: "Ask the patient to copy the PIN from the slip received at the desk (enter-pin) and to confirm it "
        + "(confirm)."))

  static let activationLocked = RefusalWords(
    what: Text(
      pl: "Wpisywanie kodów PIN na tym koncie jest chwilowo zablokowane po zbyt wielu nieudanych próbach.",
      en: "Entering PINs on this account is locked for a while after too many failed entries."),
    remedy: Text(
      pl: "Odczekaj do podanej chwili (czekaj), bo nowy kod PIN nie zdejmuje blokady.",
      en: "Wait until the moment given (wait), as a new PIN does not lift the lock."))

  static let pinUsed = RefusalWords(
    what: Text(
      pl: "Ten kod PIN został już wykorzystany, a każdy kod działa tylko raz.",
      en: "This PIN has already been used, and every PIN works only once."),
    remedy: newestPIN)

  static let pinSuperseded = RefusalWords(
    what: Text(
      pl: "Ten kod PIN został zastąpiony nowszym.",
      en: "This PIN has been superseded by a newer one."),
    remedy: newestPIN)

  static let pinExpired = RefusalWords(
    what: Text(
      pl: "Ten kod PIN wygasł, bo minął termin jego ważności.",
      en: "This PIN has expired, because its validity is over."),
    remedy: newestPIN)

  static let pinExhausted = RefusalWords(
    what: Text(
      pl: "Ten kod PIN został wyczerpany zbyt wieloma nieudanymi próbami i już nie zadziała.",
      en: "This PIN has been exhausted by too many failed entries and works no more."),
    remedy: newestPIN)

  static let pinRevoked = RefusalWords(
    what: Text(
      pl: "Ten kod PIN został unieważniony.",
      en: "This PIN has been revoked."),
    remedy: newestPIN)

  static let pinNoneOpen = RefusalWords(
    what: Text(
      pl: "Dla tego konta nie ma teraz żadnego kodu PIN, którego można by użyć.",
      en: "This account has no PIN at present that could be used."),
    remedy: Text(
      pl: "Niech pacjent zgłosi się do rejestracji po nowy kod PIN (zgłoś-się).",
      en: "Ask the patient to go to a reception desk for a new PIN (come)."))

  static let pinWrong = RefusalWords(
    what: Text(
      pl: "Takiego kodu PIN nie wydano dla tego konta.",
      en: "No such PIN has been issued for this account."),
    remedy: Text(
      pl: "Niech pacjent sprawdzi kod na kartce i wpisze go ponownie (wpisz-pin), bo liczba prób jest "
        + "ograniczona.",
      en: "Ask the patient to check the slip and type the PIN again (enter-pin), as the number of tries is "
        + "limited."))
}
