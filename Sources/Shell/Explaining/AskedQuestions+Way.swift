import CommandLanguage

/// The whole way, for those who begin.
extension AskedQuestion {
  static let ofTheWay = [howToActivate, noRecords]
  static let atADistance = [pinByMail, othersRecords]

  private static let howToActivate = AskedQuestion(
    Term("how-to-activate", "jak-aktywować"),
    Text(pl: "Jak aktywować konto?", en: "How does one activate the account?"),
    alsoAsked: Text(
      pl: "aktywacja aktywuje aktywacji krok po kroku od czego zacząć sposób sposoby",
      en: "activation activated activating step by step begin start way ways"),
    Text(
      pl:
        "Kodem PIN: podać login i okazać dokument tożsamości w rejestracji zintegrowanego podmiotu, a otrzymany kod wpisać na portalu i zatwierdzić.",
      en:
        "With a PIN: state the login and show an identity document at the desk of an integrated facility, then type the PIN on the portal and confirm."
    ),
    Text(
      pl:
        "Albo własnym Profilem Zaufanym, bez wychodzenia z domu; konto, które było już aktywne, po zresetowaniu hasła aktywuje się tylko kodem PIN.",
      en:
        "Or with one's own Trusted Profile, without leaving home; an account that was active before is activated only with a PIN after a reset."
    ),
    Text(
      pl:
        "Na portalu obie drogi zaczynają się tak samo: logowanie, właściwości konta, przycisk „Aktywuj konto”.",
      en: "On the portal both begin alike: sign in, account properties, the button “Aktywuj konto”."),
    basis: ["R8", "R9", "R10", "R17", "R18", "R20"])

  private static let noRecords = AskedQuestion(
    Term("no-records", "nie-widać-dokumentacji"),
    Text(
      pl: "Dlaczego na portalu nie widać dokumentacji?", en: "Why can the records not be seen on the portal?"),
    alsoAsked: Text(
      pl: "widzę wyników wyniki badań badania dostępu dostęp otworzyć przeczytać czytać pusta",
      en: "see seeing results tests access open read my view empty"),
    Text(
      pl:
        "Najczęściej dlatego, że konto jest nieaktywne: wtedy działa tylko e-Rejestracja (account-inactive).",
      en: "Mostly because the account is inactive: then e-Registration alone works (account-inactive)."),
    Text(
      pl: "Nieaktywne jest konto, którego jeszcze nie aktywowano, i takie, którego hasło zresetowano.",
      en: "Inactive is an account that has not been activated yet, and one whose password was reset."),
    Text(
      pl: "Sam wydany kod PIN niczego nie otwiera: trzeba go wpisać i zatwierdzić.",
      en: "A PIN that was issued opens nothing by itself: it has to be typed and confirmed."),
    basis: ["R1", "R2", "R3", "R4", "R27", "account-inactive", "why"])

  private static let othersRecords = AskedQuestion(
    Term("others-records", "cudza-dokumentacja"),
    Text(
      pl: "Czy można czytać dokumentację innej osoby?", en: "May one read somebody else's records?"),
    alsoAsked: Text(
      pl: "cudzą cudza żony męża mamy ojca matki dziecka rodziny badania wyniki zajrzeć zobaczyć",
      en: "another person's wife's husband's mother's father's child's family's see results"),
    Text(
      pl:
        "Nie: na portalu każdy czyta tylko własną dokumentację; każda inna próba kończy się odmową not-own-records.",
      en:
        "No: on the portal everybody reads their own records only; any other try is refused with not-own-records."
    ),
    Text(
      pl: "Odmowa jest taka sama także wtedy, gdy takiego konta w ogóle nie ma.",
      en: "The refusal is the same where there is no such account at all."),
    Text(
      pl: "Aktywne konto niczego tu nie zmienia: aktywacja otwiera tylko własną dokumentację.",
      en: "An active account changes nothing here: activation opens one's own records only."),
    basis: ["R5", "R6", "not-own-records"])

  private static let pinByMail = AskedQuestion(
    Term("pin-by-mail", "pin-e-mailem"),
    Text(
      pl: "Czy kod PIN można dostać e-mailem albo przez telefon?",
      en: "Can the PIN come by e-mail or by telephone?"),
    alsoAsked: Text(
      pl:
        "wysłać wysłanie przysłać zadzwonić dzwonić mail mailem maila poczta pocztą sms telefonicznie podyktować zdalnie online",
      en: "send mail mailed post sms phone text message dictate remotely online"),
    Text(
      pl: "Nie: kod PIN wydaje tylko pracownik rejestracji osobie, która tam przyszła (no-request).",
      en: "No: only a clerk at a reception desk issues it, to a person who has come there (no-request)."),
    Text(
      pl: "Wsparcie też go nie wygeneruje (not-allowed).",
      en: "Support cannot generate one either (not-allowed)."),
    Text(
      pl:
        "E-mailem albo SMS-em przychodzi tylko link lub kod do zresetowania hasła, a ten konta nie aktywuje.",
      en: "By e-mail or SMS comes only the link or the code for a password reset, which activates nothing."),
    subjects: [Term("phone", "telefon"), Term("email"), Term("sms")],
    basis: ["R9", "R12", "R15", "no-request", "not-allowed", "S3"])
}
