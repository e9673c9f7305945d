import CommandLanguage
import Testing

@testable import Shell

/// The checklist where the way is barred, and without a patient.
struct ScreensLockTests {
  /// Entering PINs is locked.
  @Test func enteringPINsIsLocked() throws {
    let lines =
      """
      policy activation-failures=1
      czielinski: login
      czielinski: properties
      czielinski: activate
      czielinski: enter-pin 00000000
      czielinski: confirm
      czielinski: steps
      """
    #expect(
      try shown(lines, .pl) == """
        Cezary Zieliński (czielinski)
        Konto nieaktywne (jeszcze nieaktywowane).
        Sposób pierwszy: kodem PIN (R9)
          Wpisywanie kodów PIN jest zablokowane do 2026-01-06 08:00.
         ✓ 1.  R12      zgłoś-się      zgłosić się do rejestracji i poprosić o aktywację
         ✓ 2.  R13 R14  okaż           podać swój login i okazać dokument tożsamości
         ✓ 3.  R15      wygeneruj-pin  pracownik podmiotu generuje kod PIN
         ✓ 4.  R17      zaloguj        zalogować się na swoje konto
         ✓ 5.  R18      właściwości    kliknąć swoje imię i nazwisko w rogu ekranu
         ✓ 6.  R19      aktywuj        nacisnąć „Aktywuj konto”
         · 7.  R20      wpisz-pin      wpisać kod PIN
         · 8.  R20      zatwierdź      zatwierdzić kod PIN
        Sposób drugi: własnym Profilem Zaufanym (R10)
         ✓ 1.  R17  zaloguj         zalogować się na swoje konto
         ✓ 2.  R18  właściwości     kliknąć swoje imię i nazwisko w rogu ekranu
         ✓ 3.  R19  aktywuj         nacisnąć „Aktywuj konto”
         ▶ 4.  R22  profil-zaufany  nacisnąć „Aktywuj konto używając Profilu Zaufanego”
         · 5.  R23  odpowiedz       wybrać sposób logowania do Profilu Zaufanego
         · 6.  R23  odpowiedz       podać kod z SMS-a
         · 7.  R23  zatwierdź       zgodzić się na przekazanie danych
        Potem
         · 1.  R5 R24  dokumentacja  czytać własną dokumentację medyczną
        Następny krok: odczekać do 2026-01-06 08:00
        ▶ admin: zegar 2026-01-06T08:00
        """)
    #expect(
      try shown(lines, .en) == """
        Cezary Zieliński (czielinski)
        Account inactive (never activated so far).
        The first way: with a PIN (R9)
          Entering PINs is locked until 2026-01-06 08:00.
         ✓ 1.  R12      come        go to the reception desk and ask for activation
         ✓ 2.  R13 R14  present     state the login and show an identity document
         ✓ 3.  R15      issue-pin   the facility's clerk generates the PIN
         ✓ 4.  R17      login       sign in to the account
         ✓ 5.  R18      properties  click the name in the corner of the screen
         ✓ 6.  R19      activate    press “Aktywuj konto”
         · 7.  R20      enter-pin   type the PIN
         · 8.  R20      confirm     confirm the PIN
        The second way: with one's own Trusted Profile (R10)
         ✓ 1.  R17  login            sign in to the account
         ✓ 2.  R18  properties       click the name in the corner of the screen
         ✓ 3.  R19  activate         press “Aktywuj konto”
         ▶ 4.  R22  trusted-profile  press “Aktywuj konto używając Profilu Zaufanego”
         · 5.  R23  answer           choose how to sign in to the Trusted Profile
         · 6.  R23  answer           give the code from the text message
         · 7.  R23  confirm          agree to hand the data over
        Afterwards
         · 1.  R5 R24  records  read one's own medical records
        Next step: wait until 2026-01-06 08:00
        ▶ admin: clock 2026-01-06T08:00
        """)
  }

  /// For those who are no patients.
  @Test func forThoseWhoAreNoPatients() throws {
    let lines = "steps"
    #expect(
      try shown(lines, .pl) == """
        Sposób pierwszy: kodem PIN (R9)
         · 1.  R12      zgłoś-się      zgłosić się do rejestracji i poprosić o aktywację
         · 2.  R13 R14  okaż           podać swój login i okazać dokument tożsamości
         · 3.  R15      wygeneruj-pin  pracownik podmiotu generuje kod PIN
         · 4.  R17      zaloguj        zalogować się na swoje konto
         · 5.  R18      właściwości    kliknąć swoje imię i nazwisko w rogu ekranu
         · 6.  R19      aktywuj        nacisnąć „Aktywuj konto”
         · 7.  R20      wpisz-pin      wpisać kod PIN
         · 8.  R20      zatwierdź      zatwierdzić kod PIN
        Sposób drugi: własnym Profilem Zaufanym (R10)
         · 1.  R17  zaloguj         zalogować się na swoje konto
         · 2.  R18  właściwości     kliknąć swoje imię i nazwisko w rogu ekranu
         · 3.  R19  aktywuj         nacisnąć „Aktywuj konto”
         · 4.  R22  profil-zaufany  nacisnąć „Aktywuj konto używając Profilu Zaufanego”
         · 5.  R23  odpowiedz       wybrać sposób logowania do Profilu Zaufanego
         · 6.  R23  odpowiedz       podać kod z SMS-a
         · 7.  R23  zatwierdź       zgodzić się na przekazanie danych
        Potem
         · 1.  R5 R24  dokumentacja  czytać własną dokumentację medyczną
        Tak przebiega aktywacja konta; dla pacjenta lista pokazuje, co już zrobione.
        ▶ jako LOGIN, kroki
        """)
    #expect(
      try shown(lines, .en) == """
        The first way: with a PIN (R9)
         · 1.  R12      come        go to the reception desk and ask for activation
         · 2.  R13 R14  present     state the login and show an identity document
         · 3.  R15      issue-pin   the facility's clerk generates the PIN
         · 4.  R17      login       sign in to the account
         · 5.  R18      properties  click the name in the corner of the screen
         · 6.  R19      activate    press “Aktywuj konto”
         · 7.  R20      enter-pin   type the PIN
         · 8.  R20      confirm     confirm the PIN
        The second way: with one's own Trusted Profile (R10)
         · 1.  R17  login            sign in to the account
         · 2.  R18  properties       click the name in the corner of the screen
         · 3.  R19  activate         press “Aktywuj konto”
         · 4.  R22  trusted-profile  press “Aktywuj konto używając Profilu Zaufanego”
         · 5.  R23  answer           choose how to sign in to the Trusted Profile
         · 6.  R23  answer           give the code from the text message
         · 7.  R23  confirm          agree to hand the data over
        Afterwards
         · 1.  R5 R24  records  read one's own medical records
        This is how an account is activated; for a patient the list shows what is done.
        ▶ as LOGIN, steps
        """)
  }
}
