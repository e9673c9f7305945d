import CommandLanguage

extension Field {
  /// What the field tells, for `explain`.
  var meaning: Text {
    switch self {
    case .screen:
      Text(
        pl: "na którym ekranie portalu jest teraz pacjent; brak, jeśli nie zalogowano",
        en: "which screen of the portal the patient is on; none if not signed in")
    case .status:
      Text(
        pl: "czy konto jest aktywne: od tego zależy dostęp do dokumentacji",
        en: "whether the account is active: the records depend on it")
    case .origin:
      Text(
        pl: "dlaczego konto jest nieaktywne: jeszcze go nie aktywowano albo zresetowano hasło",
        en: "why the account is inactive: not activated yet, or the password was reset")
    case .method:
      Text(
        pl: "czym aktywowano konto: kodem PIN albo Profilem Zaufanym",
        en: "what the account was activated with: a PIN or the Trusted Profile")
    case .facility:
      Text(
        pl: "podmiot, który wydał kod PIN", en: "the facility that issued the PIN")
    case .pin:
      Text(
        pl: "w jakim stanie jest teraz najnowszy kod PIN konta",
        en: "the state of the account's newest PIN, as of now")
    case .pinExpires:
      Text(
        pl: "do kiedy można wpisać ważny kod PIN", en: "until when the open PIN can be entered")
    case .triesLeft:
      Text(
        pl: "ile błędnych prób zostało, zanim ważny kod PIN przestanie działać",
        en: "how many failed entries are left before the open PIN is exhausted")
    case .resets:
      Text(
        pl: "ile razy dokończono resetowanie zapomnianego hasła",
        en: "how many resets of a forgotten password were completed")
    case .documents:
      Text(
        pl: "ile dokumentów medycznych zgromadzono na koncie",
        en: "how many medical documents there are on the account")
    case .appointments:
      Text(pl: "ile wizyt jest umówionych", en: "how many appointments are booked")
    case .pinLocked:
      Text(
        pl: "czy wpisywanie kodów PIN na tym koncie jest czasowo zablokowane",
        en: "whether entering PINs on this account is locked for a time")
    case .signInLocked:
      Text(
        pl: "czy logowanie na to konto jest czasowo zablokowane",
        en: "whether signing in to this account is locked for a time")
    case .pesel:
      Text(
        pl: "cały numer PESEL; pokazuje go tylko pokaż z odsłoń=pesel",
        en: "the whole PESEL; only show with reveal=pesel gives it")
    case .account:
      Text(pl: "login konta, dla którego wydano kod PIN", en: "the login of the account that the PIN is for")
    case .expires:
      Text(pl: "do kiedy będzie ważny wydany kod PIN", en: "until when the PIN that was issued is valid")
    case .until:
      Text(
        pl: "kiedy skończy się to, co teraz każe czekać: blokada albo limit",
        en: "when that ends which makes somebody wait: a lock or a limit")
    case .message:
      Text(
        pl: "który komunikat Profilu Zaufanego czeka na odpowiedź",
        en: "which message of the Trusted Profile waits for an answer")
    case .count:
      Text(
        pl: "ile jest wszystkiego, o czym mówi wynik, także gdy lista jest skrócona",
        en: "how many there are of what the result lists, also where the list is cut short")
    case .reason:
      Text(
        pl: "dlaczego dokumentację można czytać albo nie", en: "why the records can be read, or cannot")
    case .next:
      Text(
        pl: "polecenie, które jest następnym krokiem", en: "the verb that is the next step")
    case .obstacle:
      Text(
        pl: "co stoi na przeszkodzie: kod odmowy, a brak oznacza, że nic",
        en: "what stands in the way: a refusal code; none if nothing does")
    case .entries: Text(pl: "ile wpisów ma dziennik zdarzeń", en: "how many entries the audit trail has")
    case .entry:
      Text(
        pl: "numer pierwszego wpisu dziennika, który się nie zgadza",
        en: "the number of the first entry of the trail that does not fit")
    }
  }
}
