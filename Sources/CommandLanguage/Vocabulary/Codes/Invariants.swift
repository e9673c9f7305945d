extension DeclaredCode {
  /// What holds on every path (<doc:/Activation/Invariants>).
  static let invariants = ofAccounts + ofWays + ofTrail

  private static let ofAccounts = [
    invariant(
      1,
      pl:
        "Dokumentację czyta tylko zalogowana osoba, która nie musi zmienić hasła, tylko własną i tylko z aktywnego konta; aktywne konto aktywowano po ostatnim resecie hasła.",
      en:
        "Records are readable only to somebody signed in with no password change pending, only their own, and only on an active account; an active account was activated since the last reset."
    ),
    invariant(
      2,
      pl: "Konto staje się aktywne tylko po zatwierdzeniu kodu PIN albo po powrocie z Profilu Zaufanego.",
      en: "An account becomes active only by confirming a PIN or by the return from the Trusted Profile."),
    invariant(
      3, pl: "Konto przestaje być aktywne tylko wtedy, gdy dokończono resetowanie hasła.",
      en: "An account becomes inactive only when a reset is completed."),
    invariant(
      4, pl: "Konto ma najwyżej jeden ważny kod PIN.", en: "An account has at most one open PIN."),
    invariant(5, pl: "Aktywne konto nie ma ważnego kodu PIN.", en: "An active account has no open PIN."),
    invariant(
      6, pl: "Ważny kod PIN wydano po ostatnim resecie hasła.",
      en: "An open PIN was issued since the last reset."),
    invariant(7, pl: "Kodu PIN używa się najwyżej raz.", en: "A PIN is used at most once."),
    invariant(
      8,
      pl:
        "Każdy kod PIN wydał pracownik podmiotu, który był wtedy zintegrowany w systemie, po okazaniu dokumentu.",
      en: "Every PIN came from staff of a facility integrated at that moment, after a document was shown."),
    invariant(
      9, pl: "Samo wydanie kodu PIN nie zmienia stanu konta.",
      en: "Issuing a PIN never changes the status of the account."),
    invariant(
      10, pl: "Odmowa nie zmienia stanu konta ani uprawnień.",
      en: "A refusal never changes the status or anybody's rights."),
  ]

  private static let ofWays = [
    invariant(
      11, pl: "e-Rejestracja nie zależy od stanu konta.",
      en: "e-Registration does not depend on the status of the account."),
    invariant(
      12, pl: "O dostępie do dokumentacji nie decyduje to, w którym podmiocie powstała.",
      en: "Whether records are readable does not depend on the facility that they come from."),
    invariant(13, pl: "Żadna sesja nie przetrwa resetu hasła.", en: "No session outlives a reset."),
    invariant(
      14,
      pl:
        "Błędnych prób na jeden kod PIN jest najwyżej tyle, ile dopuszczano przy jego wydaniu; nowy kod nie zmniejsza liczby błędnych prób na koncie.",
      en:
        "A PIN takes no more failed entries than the tries that it was issued with; a new PIN never lowers the count of the account."
    ),
    invariant(
      15,
      pl:
        "Żądanie, kwit odbioru odpowiedzi (artefakt) i asercję Profilu Zaufanego portal przyjmuje najwyżej raz.",
      en: "The portal accepts a request, an artifact or an assertion of the Trusted Profile at most once."),
    invariant(
      16,
      pl: "Konto aktywowane Profilem Zaufanym aktywowano z numerem PESEL właściciela.",
      en: "An account active by Trusted Profile was activated with the PESEL of its holder."),
    invariant(
      17,
      pl: "Przy ponowna-aktywacja=pin konto, które już było aktywne, aktywuje się ponownie tylko kodem PIN.",
      en: "Under reactivation=pin an account that was active once is re-activated by PIN alone."),
  ]

  private static let ofTrail = [
    invariant(
      18, pl: "Żaden tajny kod, hasło ani pełny PESEL nie wydostaje się na zewnątrz.",
      en: "No secret and no full PESEL leaves."),
    invariant(
      19,
      pl:
        "Każda zmiana i każda odmowa to jeden wpis w dzienniku; wpisów nie zmienia się ani nie usuwa, a czas cofa się tylko przy wpisie clock-reset.",
      en:
        "There is one entry in the audit trail for each change and each refusal; entries are never changed or removed, and times never go back but at an entry clock-reset."
    ),
    invariant(
      20, pl: "Odtworzenie zdarzeń daje ten sam stan.", en: "Replaying the events gives the same state."),
    invariant(
      21, pl: "Każdy kod odmowy ma oba teksty i następny krok.",
      en: "Every refusal code has both texts and a next step."),
    invariant(
      22, pl: "Końcowy stan kodu PIN już się nie zmienia.", en: "A final state of a PIN never changes."),
  ]

  private static func invariant(_ number: Int, pl: String, en: String) -> DeclaredCode {
    DeclaredCode("I\(number)", .invariant, pl: pl, en: en)
  }
}
