import CommandLanguage

/// The steps on the portal: with the PIN, and with the Trusted Profile (R17–R24).
extension DeclaredRule {
  static let r17 = DeclaredRule(
    page: Text(
      pl: "„Zalogować się na swoje konto”",
      en: "“Sign in to your account”"),
    reading: Text(
      pl: "Krok 1: pacjent loguje się na swoje konto.",
      en: "Step 1: the patient signs in to their account."))

  static let r18 = DeclaredRule(
    page: Text(
      pl: "„Wybrać właściwości swojego konta … kliknięcie w imię i nazwisko w górnym rogu ekranu”",
      en: "“Choose the properties of your account … a click on your name in the top corner of the screen”"),
    reading: Text(
      pl: "Krok 2: pacjent klika swoje imię i nazwisko w górnym rogu ekranu i otwiera właściwości konta.",
      en: "Step 2: the patient clicks their name in the top corner of the screen, which opens the account "
        + "properties."))

  static let r19 = DeclaredRule(
    page: Text(
      pl: "„W oknie właściwości konta kliknąć przycisk Aktywuj konto”",
      en: "“In the account properties window click the button ‘Aktywuj konto’ (Activate account)”"),
    reading: Text(
      pl: "Krok 3: w tym oknie pacjent naciska przycisk „Aktywuj konto”.",
      en: "Step 3: in that window the patient presses the button “Aktywuj konto”."))

  static let r20 = DeclaredRule(
    page: Text(
      pl: "„wpisać posiadany kod PIN i wcisnąć przycisk zatwierdzający”",
      en: "“type the PIN that you have and press the confirming button”"),
    reading: Text(
      pl: "Krok 4: pacjent wpisuje kod PIN i zatwierdza go; to dwie osobne czynności.",
      en: "Step 4: the patient types the PIN and confirms it: two separate acts."))

  static let r21 = DeclaredRule(
    page: Text(
      pl: "Kroki 1–3 sposobu z Profilem Zaufanym.",
      en: "Steps 1–3 of the Trusted Profile way."),
    reading: Text(
      pl: "Sposób z Profilem Zaufanym zaczyna się od tych samych trzech kroków.",
      en: "The Trusted Profile way starts with the same three steps."))

  static let r22 = DeclaredRule(
    page: Text(
      pl: "„wybrać przycisk Aktywuj konto używając Profilu Zaufanego”",
      en: "“choose the button ‘Aktywuj konto używając Profilu Zaufanego’ (Activate account using the Trusted "
        + "Profile)”"),
    reading: Text(
      pl: "Krok 4: na tym samym formularzu pacjent wybiera przycisk Profilu Zaufanego.",
      en: "Step 4: on the same form the patient chooses the Trusted Profile button."))

  static let r23 = DeclaredRule(
    page: Text(
      pl: "„Postępuj zgodnie z komunikatami Profilu Zaufanego”",
      en: "“Follow the messages of the Trusted Profile”"),
    reading: Text(
      pl: "Krok 5: pacjent postępuje zgodnie z komunikatami; jeśli zrezygnuje albo coś się nie uda, konto "
        + "pozostaje nieaktywne.",
      en: "Step 5: the patient follows its messages; if they cancel or something fails, the account stays "
        + "inactive."))

  static let r24 = DeclaredRule(
    page: Text(
      pl: "„Po uwierzytelnieniu konto umożliwia dostęp”",
      en: "“After authentication the account gives access”"),
    reading: Text(
      pl: "Krok 6: dostęp jest od razu, w tej samej sesji.",
      en: "Step 6: there is access at once, in the same session."))
}
