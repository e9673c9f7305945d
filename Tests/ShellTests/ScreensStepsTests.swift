import CommandLanguage
import Testing

@testable import Shell

/// The procedure as a checklist, in both languages.
struct ScreensStepsTests {
  /// At the desk, with nothing shown yet.
  @Test func atTheDesk() throws {
    let lines = "ewojcik: steps"
    #expect(
      try shown(lines, .pl) == """
        Ewa Wójcik (ewojcik)
        Konto nieaktywne (jeszcze nieaktywowane).
        Sposób pierwszy: kodem PIN (R9)
         ✓ 1.  R12      zgłoś-się      zgłosić się do rejestracji i poprosić o aktywację
         ▶ 2.  R13 R14  okaż           podać swój login i okazać dokument tożsamości
         · 3.  R15      wygeneruj-pin  pracownik podmiotu generuje kod PIN
         · 4.  R17      zaloguj        zalogować się na swoje konto
         · 5.  R18      właściwości    kliknąć swoje imię i nazwisko w rogu ekranu
         · 6.  R19      aktywuj        nacisnąć „Aktywuj konto”
         · 7.  R20      wpisz-pin      wpisać kod PIN
         · 8.  R20      zatwierdź      zatwierdzić kod PIN
        Sposób drugi: własnym Profilem Zaufanym (R10)
         ▶ 1.  R17  zaloguj         zalogować się na swoje konto
         · 2.  R18  właściwości     kliknąć swoje imię i nazwisko w rogu ekranu
         · 3.  R19  aktywuj         nacisnąć „Aktywuj konto”
         · 4.  R22  profil-zaufany  nacisnąć „Aktywuj konto używając Profilu Zaufanego”
         · 5.  R23  odpowiedz       wybrać sposób logowania do Profilu Zaufanego
         · 6.  R23  odpowiedz       podać kod z SMS-a
         · 7.  R23  zatwierdź       zgodzić się na przekazanie danych
        Potem
         · 1.  R5 R24  dokumentacja  czytać własną dokumentację medyczną
        Następny krok: podać login i okazać dokument tożsamości
        ▶ okaż
        """)
    #expect(
      try shown(lines, .en) == """
        Ewa Wójcik (ewojcik)
        Account inactive (never activated so far).
        The first way: with a PIN (R9)
         ✓ 1.  R12      come        go to the reception desk and ask for activation
         ▶ 2.  R13 R14  present     state the login and show an identity document
         · 3.  R15      issue-pin   the facility's clerk generates the PIN
         · 4.  R17      login       sign in to the account
         · 5.  R18      properties  click the name in the corner of the screen
         · 6.  R19      activate    press “Aktywuj konto”
         · 7.  R20      enter-pin   type the PIN
         · 8.  R20      confirm     confirm the PIN
        The second way: with one's own Trusted Profile (R10)
         ▶ 1.  R17  login            sign in to the account
         · 2.  R18  properties       click the name in the corner of the screen
         · 3.  R19  activate         press “Aktywuj konto”
         · 4.  R22  trusted-profile  press “Aktywuj konto używając Profilu Zaufanego”
         · 5.  R23  answer           choose how to sign in to the Trusted Profile
         · 6.  R23  answer           give the code from the text message
         · 7.  R23  confirm          agree to hand the data over
        Afterwards
         · 1.  R5 R24  records  read one's own medical records
        Next step: state the login and show an identity document
        ▶ present
        """)
  }

  /// With a PIN, signed in, on the form with the PIN typed.
  @Test func withAPIN() throws {
    let lines =
      """
      czielinski: login
      czielinski: properties
      czielinski: activate
      czielinski: enter-pin 12345678
      czielinski: steps
      """
    #expect(
      try shown(lines, .pl) == """
        Cezary Zieliński (czielinski)
        Konto nieaktywne (jeszcze nieaktywowane).
        Sposób pierwszy: kodem PIN (R9)
         ✓ 1.  R12      zgłoś-się      zgłosić się do rejestracji i poprosić o aktywację
         ✓ 2.  R13 R14  okaż           podać swój login i okazać dokument tożsamości
         ✓ 3.  R15      wygeneruj-pin  pracownik podmiotu generuje kod PIN
         ✓ 4.  R17      zaloguj        zalogować się na swoje konto
         ✓ 5.  R18      właściwości    kliknąć swoje imię i nazwisko w rogu ekranu
         ✓ 6.  R19      aktywuj        nacisnąć „Aktywuj konto”
         ✓ 7.  R20      wpisz-pin      wpisać kod PIN
         ▶ 8.  R20      zatwierdź      zatwierdzić kod PIN
        Sposób drugi: własnym Profilem Zaufanym (R10)
         ✓ 1.  R17  zaloguj         zalogować się na swoje konto
         ✓ 2.  R18  właściwości     kliknąć swoje imię i nazwisko w rogu ekranu
         ✓ 3.  R19  aktywuj         nacisnąć „Aktywuj konto”
         · 4.  R22  profil-zaufany  nacisnąć „Aktywuj konto używając Profilu Zaufanego”
         · 5.  R23  odpowiedz       wybrać sposób logowania do Profilu Zaufanego
         · 6.  R23  odpowiedz       podać kod z SMS-a
         · 7.  R23  zatwierdź       zgodzić się na przekazanie danych
        Potem
         · 1.  R5 R24  dokumentacja  czytać własną dokumentację medyczną
        Następny krok: nacisnąć przycisk zatwierdzający
        ▶ zatwierdź
        """)
    #expect(
      try shown(lines, .en) == """
        Cezary Zieliński (czielinski)
        Account inactive (never activated so far).
        The first way: with a PIN (R9)
         ✓ 1.  R12      come        go to the reception desk and ask for activation
         ✓ 2.  R13 R14  present     state the login and show an identity document
         ✓ 3.  R15      issue-pin   the facility's clerk generates the PIN
         ✓ 4.  R17      login       sign in to the account
         ✓ 5.  R18      properties  click the name in the corner of the screen
         ✓ 6.  R19      activate    press “Aktywuj konto”
         ✓ 7.  R20      enter-pin   type the PIN
         ▶ 8.  R20      confirm     confirm the PIN
        The second way: with one's own Trusted Profile (R10)
         ✓ 1.  R17  login            sign in to the account
         ✓ 2.  R18  properties       click the name in the corner of the screen
         ✓ 3.  R19  activate         press “Aktywuj konto”
         · 4.  R22  trusted-profile  press “Aktywuj konto używając Profilu Zaufanego”
         · 5.  R23  answer           choose how to sign in to the Trusted Profile
         · 6.  R23  answer           give the code from the text message
         · 7.  R23  confirm          agree to hand the data over
        Afterwards
         · 1.  R5 R24  records  read one's own medical records
        Next step: press the confirming button
        ▶ confirm
        """)
  }

  /// With the Trusted Profile under way.
  @Test func withTheTrustedProfileUnderWay() throws {
    let lines =
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      akowalska: steps
      """
    #expect(
      try shown(lines, .pl) == """
        Anna Kowalska (akowalska)
        Konto nieaktywne (jeszcze nieaktywowane).
        Sposób pierwszy: kodem PIN (R9)
         · 1.  R12      zgłoś-się      zgłosić się do rejestracji i poprosić o aktywację
         · 2.  R13 R14  okaż           podać swój login i okazać dokument tożsamości
         · 3.  R15      wygeneruj-pin  pracownik podmiotu generuje kod PIN
         ✓ 4.  R17      zaloguj        zalogować się na swoje konto
         ✓ 5.  R18      właściwości    kliknąć swoje imię i nazwisko w rogu ekranu
         ✓ 6.  R19      aktywuj        nacisnąć „Aktywuj konto”
         · 7.  R20      wpisz-pin      wpisać kod PIN
         · 8.  R20      zatwierdź      zatwierdzić kod PIN
        Sposób drugi: własnym Profilem Zaufanym (R10)
         ✓ 1.  R17  zaloguj         zalogować się na swoje konto
         ✓ 2.  R18  właściwości     kliknąć swoje imię i nazwisko w rogu ekranu
         ✓ 3.  R19  aktywuj         nacisnąć „Aktywuj konto”
         ✓ 4.  R22  profil-zaufany  nacisnąć „Aktywuj konto używając Profilu Zaufanego”
         ▶ 5.  R23  odpowiedz       wybrać sposób logowania do Profilu Zaufanego
         · 6.  R23  odpowiedz       podać kod z SMS-a
         · 7.  R23  zatwierdź       zgodzić się na przekazanie danych
        Potem
         · 1.  R5 R24  dokumentacja  czytać własną dokumentację medyczną
        Następny krok: odpowiedzieć na komunikat Profilu Zaufanego
        ▶ odpowiedz WARTOŚĆ
        """)
    #expect(
      try shown(lines, .en) == """
        Anna Kowalska (akowalska)
        Account inactive (never activated so far).
        The first way: with a PIN (R9)
         · 1.  R12      come        go to the reception desk and ask for activation
         · 2.  R13 R14  present     state the login and show an identity document
         · 3.  R15      issue-pin   the facility's clerk generates the PIN
         ✓ 4.  R17      login       sign in to the account
         ✓ 5.  R18      properties  click the name in the corner of the screen
         ✓ 6.  R19      activate    press “Aktywuj konto”
         · 7.  R20      enter-pin   type the PIN
         · 8.  R20      confirm     confirm the PIN
        The second way: with one's own Trusted Profile (R10)
         ✓ 1.  R17  login            sign in to the account
         ✓ 2.  R18  properties       click the name in the corner of the screen
         ✓ 3.  R19  activate         press “Aktywuj konto”
         ✓ 4.  R22  trusted-profile  press “Aktywuj konto używając Profilu Zaufanego”
         ▶ 5.  R23  answer           choose how to sign in to the Trusted Profile
         · 6.  R23  answer           give the code from the text message
         · 7.  R23  confirm          agree to hand the data over
        Afterwards
         · 1.  R5 R24  records  read one's own medical records
        Next step: answer the Trusted Profile's message
        ▶ answer VALUE
        """)
  }
}
