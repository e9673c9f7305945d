import CommandLanguage
import Testing

@testable import Shell

/// What `explain` says, in both languages.
struct ScreensExplainTests {
  /// A code: what, remedy, what the patient sees, the rule.
  @Test func aCode() throws {
    let lines = "explain pin-wrong"
    #expect(
      try shown(lines, .pl) == """
        pin-wrong – kod odmowy
          Takiego kodu PIN nie wydano dla tego konta.
          ▶ Niech pacjent sprawdzi kod na kartce i wpisze go ponownie (wpisz-pin), bo
            liczba prób jest ograniczona.
          Pacjent widzi na portalu: „Nie udało się aktywować konta. Sprawdź kod PIN lub
          zgłoś się do rejestracji podmiotu.”
          Podstawa: reguła R2: „…do momentu uzyskania i wprowadzenia kodu PIN”
        """)
    #expect(
      try shown(lines, .en) == """
        pin-wrong – refusal code
          No such PIN has been issued for this account.
          ▶ Ask the patient to check the slip and type the PIN again (enter-pin), as
            the number of tries is limited.
          The patient sees on the portal: “The account could not be activated. Please
          check the PIN, or go to a facility's reception desk.”
          It rests on rule R2: “…until a PIN is obtained and entered”
        """)
  }

  /// A code that rests on a decision of this project.
  @Test func aCodeThatRestsOnADecisionOfThisProject() throws {
    let lines = "explain not-allowed"
    #expect(
      try shown(lines, .pl) == """
        not-allowed – kod odmowy
          Ta osoba nie może wykonać tej czynności.
          ▶ Sprawdź, kto wykonuje tę czynność (pomoc), i działaj jako ta osoba (jako).
          Decyzja tego projektu, bo strona o tym milczy; służy regule R31: „w celu
          zapewnienia bezpiecznego dostępu do danych wrażliwych”
        """)
    #expect(
      try shown(lines, .en) == """
        not-allowed – refusal code
          This person may not do this.
          ▶ See who performs this act (help), and act as that person (as).
          A decision of this project, because the page says nothing of it; it serves
          rule R31: “in order to ensure secure access to sensitive data”
        """)
  }

  /// A rule.
  @Test func aRule() throws {
    let lines = "explain R11"
    #expect(
      try shown(lines, .pl) == """
        R11 – reguła ze strony o aktywacji konta
          „w podmiotach leczniczych zintegrowanych w systemie”
          Kody PIN wydają tylko podmioty zintegrowane w systemie.
        """)
    #expect(
      try shown(lines, .en) == """
        R11 – a rule of the page on activation
          “at healthcare facilities integrated in the system”
          Only facilities integrated in the system issue PINs.
        """)
  }

  /// A rule of a sister page.
  @Test func aRuleOfASisterPage() throws {
    let lines = "explain S4"
    #expect(
      try shown(lines, .pl) == """
        S4 – reguła z innej strony tego portalu
          Hasło można zresetować raz na 24 godziny.
          Czas liczy się od ostatniego ukończonego resetu.
        """)
    #expect(
      try shown(lines, .en) == """
        S4 – a rule of another page of the same portal
          The password can be reset once per 24 hours.
          The time counts from the last completed reset.
        """)
  }

  /// A policy whose default is ours.
  @Test func aPolicyWhoseDefaultIsOurs() throws {
    let lines = "explain pin-tries"
    #expect(
      try shown(lines, .pl) == """
        pin-tries – ustawienie procedury
          Liczba nieudanych prób, po której nowy kod PIN jest wyczerpany (1–1000).
          Domyślnie: 5
          ▶ ustawienie pin-tries=…
          Decyzja tego projektu, bo strona o tym milczy; służy regule R31: „w celu
          zapewnienia bezpiecznego dostępu do danych wrażliwych”
        """)
    #expect(
      try shown(lines, .en) == """
        pin-tries – a policy
          The number of failed entries that exhausts a new PIN (1–1000).
          Default: 5
          ▶ policy pin-tries=…
          A decision of this project, because the page says nothing of it; it serves
          rule R31: “in order to ensure secure access to sensitive data”
        """)
  }

  /// A policy whose default the page gives.
  @Test func aPolicyWhoseDefaultThePageGives() throws {
    let lines = "explain reactivation"
    #expect(
      try shown(lines, .pl) == """
        reactivation – ustawienie procedury
          Czym można ponownie aktywować konto po zresetowaniu hasła (pin albo
          pin-lub-profil-zaufany).
          Domyślnie: pin
          ▶ ustawienie reactivation=…
          Podstawa: reguła R30: „Po jego dezaktywacji należy ponownie udać się do
          podmiotu leczniczego i uzyskać kod PIN”
          Tak stanowi strona; to, że można to przestawić, jest decyzją tego projektu.
        """)
    #expect(
      try shown(lines, .en) == """
        reactivation – a policy
          What can re-activate an account after a password reset (pin or
          pin-or-trusted-profile).
          Default: pin
          ▶ policy reactivation=…
          It rests on rule R30: “After its deactivation you must go to a healthcare
          facility again and obtain a PIN”
          So the page has it; that it can be set otherwise is a decision of this
          project.
        """)
  }
}
