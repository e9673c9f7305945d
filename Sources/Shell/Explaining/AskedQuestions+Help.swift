import CommandLanguage

/// When something does not go as it should, and who knows what.
extension AskedQuestion {
  static let ofHelp = [pinRefused, whereToType, nothingCame, changedContact, changedName, whoSees]

  private static let pinRefused = AskedQuestion(
    Term("pin-refused", "pin-nie-działa"),
    Text(pl: "Dlaczego kod PIN nie działa?", en: "Why does the PIN not work?"),
    alsoAsked: Text(
      pl: "nie przyjmuje odrzuca odrzucony niepoprawny nieprawidłowy zły błąd pin pinu działający",
      en: "rejected refused accept accepted incorrect invalid bad error pin doesn't does working work"),
    Text(
      pl:
        "Portal po każdej nieudanej próbie mówi to samo; przyczynę wsparcie znajdzie w dzienniku (dziennik), a stan kodu poda „dlaczego”.",
      en:
        "The portal says the same after every failed try; support finds the cause in the trail (audit), and “why” tells the state of the PIN."
    ),
    Text(
      pl:
        "Najczęściej kod jest źle przepisany (pin-wrong), wygasł (pin-expired), już aktywował konto (pin-used) albo zastąpił go nowszy (pin-superseded).",
      en:
        "Mostly it is mistyped (pin-wrong), has expired (pin-expired), has already activated the account (pin-used), or a newer one supersedes it (pin-superseded)."
    ),
    Text(
      pl:
        "Źle przepisany można wpisać jeszcze raz, a zamiast zastąpionego – najnowszy; gdy kod wygasł albo już aktywował konto, trzeba iść po nowy do rejestracji.",
      en:
        "A mistyped one can be typed again, and the newest in place of a superseded one; if it has expired or was used, it takes a new one from the desk."
    ),
    basis: ["R2", "pin-wrong", "pin-expired", "pin-used", "pin-superseded", "audit", "why"])

  private static let whereToType = AskedQuestion(
    Term("where-to-type", "gdzie-wpisać-pin"),
    Text(pl: "Gdzie na portalu wpisać kod PIN?", en: "Where on the portal does one type the PIN?"),
    alsoAsked: Text(
      pl:
        "gdzie wpisać pin kliknąć kliknięcie przycisk przycisku aktywuj konto widzę znaleźć formularz okno pole wpisywać",
      en: "where type enter click button press activate account form window field see find put pin"),
    Text(
      pl:
        "Po zalogowaniu trzeba kliknąć swoje imię i nazwisko w górnym rogu ekranu, a w oknie właściwości konta – przycisk „Aktywuj konto”.",
      en:
        "Signed in, click your name in the top corner of the screen, and in the window of the account's properties the button “Aktywuj konto”."
    ),
    Text(
      pl: "W formularzu wpisuje się kod PIN i zatwierdza go; samo wpisanie niczego jeszcze nie aktywuje.",
      en: "Type the PIN into the form and confirm it; typing alone activates nothing yet."),
    Text(
      pl: "Spacje i myślniki w kodzie nie mają znaczenia.",
      en: "Blanks and hyphens in the PIN make no difference."),
    basis: ["R17", "R18", "R19", "R20", "confirm"])

  private static let nothingCame = AskedQuestion(
    Term("nothing-came", "nic-nie-przyszło"),
    Text(
      pl: "Dlaczego nie przyszedł e-mail ani SMS?", en: "Why did no e-mail and no SMS come?"),
    alsoAsked: Text(
      pl:
        "dostałem dostałam dostał dostała przyszła przyszło dotarł dotarła mail maila mailem e-maila sms smsa wiadomość wiadomości link linku kod kodu czekam otrzymałem otrzymałam",
      en: "got get receive received arrive arrived mail message text link code waiting came come"),
    Text(
      pl:
        "Portal odpowiada zawsze tak samo, ale niczego nie wysyła, gdy login jest nieznany, gdy na koncie nie ma takiego adresu albo numeru i gdy od ostatniego resetu hasła nie minęły 24 godziny.",
      en:
        "The answer is always the same, but nothing is sent if the login is unknown, the account has no such address or number, or less than 24 hours have passed since the last reset."
    ),
    Text(
      pl: "Wiadomość przychodzi tylko na adres albo numer zapisany na koncie; zmienia je administrator.",
      en: "A message comes only to the address or the number on the account; an administrator changes these."),
    Text(
      pl: "Kod PIN do aktywacji konta nigdy nie przychodzi e-mailem ani SMS-em: wydaje go tylko rejestracja.",
      en:
        "The PIN that activates the account never comes by e-mail or SMS: only a reception desk issues it."
    ),
    basis: ["S3", "S4", "S5", "S9", "R9", "reset-throttled"])

  private static let changedContact = AskedQuestion(
    Term("changed-contact", "zmiana-kontaktu"),
    Text(
      pl: "Jak zmienić adres e-mail albo numer telefonu?",
      en: "How does one change the e-mail address or the phone number?"),
    alsoAsked: Text(
      pl:
        "zmiana numeru telefonu telefon nowy numer inny adres e-mail mail maila zmienił zmieniłem zmieniłam kontakt dane kontaktowe",
      en: "changed new phone number mobile address e-mail mail contact details update"),
    Text(
      pl:
        "Zmienia je administrator (zmień-kontakt); sam pacjent i wsparcie nie mogą (not-allowed).",
      en: "An administrator changes them (contact); the patient and support may not (not-allowed)."),
    Text(
      pl:
        "Wysłany wcześniej link lub kod do zresetowania hasła przestaje wtedy działać (reset-token-invalid).",
      en: "A link or code for a password reset that was sent before stops working then (reset-token-invalid)."
    ),
    Text(
      pl: "Konto aktywne pozostaje aktywne, a wydany kod PIN pozostaje ważny.",
      en: "An active account remains active, and a PIN that was issued remains good."),
    basis: ["S9", "R29", "contact", "reset-token-invalid"])

  private static let changedName = AskedQuestion(
    Term("changed-name", "zmiana-nazwiska"),
    Text(
      pl: "Czy po zmianie nazwiska trzeba aktywować konto od nowa?",
      en: "After a change of name, must the account be activated again?"),
    alsoAsked: Text(
      pl: "nazwisko nazwiska zmieniłam zmieniłem nowe ślub wyszłam mąż panieńskie imię inne",
      en: "surname last maiden married marriage wedding new different changed"),
    Text(
      pl: "Nie: o tym, czyje jest konto, rozstrzyga numer PESEL, a nie nazwisko.",
      en: "No: whose account it is the PESEL tells, not the name."),
    Text(
      pl: "Inne nazwisko w Profilu Zaufanym też nie przeszkadza w aktywacji.",
      en: "Another name in the Trusted Profile does not prevent the activation either."),
    Text(
      pl: "Danych konta pacjent sam nie zmienia (not-allowed).",
      en: "The patient does not change what the account says (not-allowed)."),
    basis: ["S9", "R10", "R29", "tp-identity-mismatch"])

  private static let whoSees = AskedQuestion(
    Term("who-sees", "kto-widzi-dane"),
    Text(pl: "Kto widzi moje dane?", en: "Who sees my data?"),
    alsoAsked: Text(
      pl:
        "dane danych dokumentację dokumentacji osobowe wsparcie administrator lekarz podgląd ogląda zagląda zajrzeć dostęp prywatność rodo",
      en: "personal data records support administrator doctor looks views access privacy gdpr"),
    Text(
      pl:
        "Dokumentację medyczną czyta na portalu tylko sam pacjent, na własnym aktywnym koncie (not-own-records).",
      en:
        "On the portal the patient alone reads the medical records, on their own active account (not-own-records)."
    ),
    Text(
      pl:
        "Pracownik rejestracji i wsparcie nie mogą jej otworzyć (not-allowed); wsparcie widzi stan konta.",
      en: "Neither a clerk nor support can open them (not-allowed); support sees the status of the account."),
    Text(
      pl: "Każde obejrzenie konta zostawia wpis w dzienniku.",
      en: "Every look at the account leaves an entry in the audit trail."),
    basis: ["R6", "S7", "not-own-records", "not-allowed", "I19"])
}
