import CommandLanguage

/// The two ways to activate, and the way to the PIN (R8–R16).
extension DeclaredRule {
  static let r8 = DeclaredRule(
    page: Text(
      pl:
        "„Aktywacja konta pacjenta możliwa jest poprzez: aktywację kodem PIN…, aktywację własnym Profilem Zaufanym”",
      en: "“The patient's account can be activated with a PIN…, with one's own Trusted Profile”"),
    reading: Text(
      pl: "Są dokładnie dwa sposoby aktywacji.",
      en: "There are exactly two ways to activate."))

  static let r9 = DeclaredRule(
    page: Text(
      pl: "„kodem PIN uzyskanym w podmiocie leczniczym”",
      en: "“with a PIN obtained at a healthcare facility”"),
    reading: Text(
      pl: "Kod PIN pochodzi z podmiotu leczniczego, nigdy z portalu.",
      en: "The PIN comes from a healthcare facility, never from the portal."))

  static let r10 = DeclaredRule(
    page: Text(
      pl: "„własnym Profilem Zaufanym”",
      en: "“with one's own Trusted Profile”"),
    reading: Text(
      pl: "Profil Zaufany musi należeć do właściciela konta.",
      en: "The Trusted Profile must be the holder's own."))

  static let r11 = DeclaredRule(
    page: Text(
      pl: "„w podmiotach leczniczych zintegrowanych w systemie”",
      en: "“at healthcare facilities integrated in the system”"),
    reading: Text(
      pl: "Kody PIN wydają tylko podmioty zintegrowane w systemie.",
      en: "Only facilities integrated in the system issue PINs."))

  static let r12 = DeclaredRule(
    page: Text(
      pl: "„Zgłosić się do rejestracji podmiotu leczniczego i poprosić o aktywację”",
      en: "“Come to the reception desk of a healthcare facility and ask for activation”"),
    reading: Text(
      pl: "Krok 1: pacjent zgłasza się do rejestracji i prosi o aktywację.",
      en: "Step 1: the patient comes to the reception desk and asks for activation."))

  static let r13 = DeclaredRule(
    page: Text(
      pl: "„Podać swój login”",
      en: "“State your login”"),
    reading: Text(
      pl: "Krok 2, część pierwsza: pacjent podaje własny login.",
      en: "Step 2, first part: the patient states their own login."))

  static let r14 = DeclaredRule(
    page: Text(
      pl: "„okazać dowód tożsamości”",
      en: "“show an identity document”"),
    reading: Text(
      pl: "Krok 2, część druga: pacjent okazuje dokument tożsamości dowolnego przyjmowanego rodzaju, "
        + "niekoniecznie dowód osobisty.",
      en: "Step 2, second part: the patient shows an identity document of any accepted kind, not only the "
        + "identity card."))

  static let r15 = DeclaredRule(
    page: Text(
      pl: "„Pracownik podmiotu leczniczego wygeneruje kod PIN”",
      en: "“An employee of the healthcare facility will generate the PIN”"),
    reading: Text(
      pl: "Krok 3: pracownik podmiotu generuje kod PIN, a konto jest nadal nieaktywne.",
      en: "Step 3: an employee of the facility generates the PIN, and the account is still inactive."))

  static let r16 = DeclaredRule(
    page: Text(
      pl: "„PIN do aktywacji konta”",
      en: "“the PIN for activating the account”"),
    reading: Text(
      pl: "Kod PIN służy do aktywacji tylko tego jednego konta.",
      en: "The PIN is for that account alone."))
}
