import CommandLanguage
import Testing

@testable import Shell

/// The checklist after a reset and when all is done, in both languages.
struct ScreensStepsDoneTests {
  /// After a reset, with the password still to be changed.
  @Test func afterAReset() throws {
    let lines =
      """
      dlis: login
      dlis: steps
      """
    #expect(
      try shown(lines, .pl) == """
        Dorota Lis (dlis)
        Konto nieaktywne (po zresetowaniu hasła).
        Najpierw hasło
         ▶ 1.  S3  zmień-hasło  ustawić nowe hasło
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
          Niedostępny po zresetowaniu hasła, chyba że ustawienie reactivation ma wartość
          pin-lub-profil-zaufany (R30).
        Potem
         · 1.  R5 R24  dokumentacja  czytać własną dokumentację medyczną
        Następny krok: ustawić nowe hasło
        ▶ zmień-hasło nowe=…
        """)
    #expect(
      try shown(lines, .en) == """
        Dorota Lis (dlis)
        Account inactive (after a password reset).
        The password first
         ▶ 1.  S3  change-password  set a new password
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
          Not available after a password reset, unless the policy reactivation is
          pin-or-trusted-profile (R30).
        Afterwards
         · 1.  R5 R24  records  read one's own medical records
        Next step: set a new password
        ▶ change-password new=…
        """)
  }

  /// Active by PIN, not signed in.
  @Test func activeByPIN() throws {
    let lines = "bnowak: steps"
    #expect(
      try shown(lines, .pl) == """
        Bartosz Nowak (bnowak)
        Konto aktywne od 2026-01-05 08:00, aktywowane kodem PIN z podmiotu brzoza.
        Sposób pierwszy: kodem PIN (R9)
         ✓ 1.  R12      zgłoś-się      zgłosić się do rejestracji i poprosić o aktywację
         ✓ 2.  R13 R14  okaż           podać swój login i okazać dokument tożsamości
         ✓ 3.  R15      wygeneruj-pin  pracownik podmiotu generuje kod PIN
         ✓ 4.  R17      zaloguj        zalogować się na swoje konto
         ✓ 5.  R18      właściwości    kliknąć swoje imię i nazwisko w rogu ekranu
         ✓ 6.  R19      aktywuj        nacisnąć „Aktywuj konto”
         ✓ 7.  R20      wpisz-pin      wpisać kod PIN
         ✓ 8.  R20      zatwierdź      zatwierdzić kod PIN
        Sposób drugi: własnym Profilem Zaufanym (R10)
          Niepotrzebny: konto aktywowano kodem PIN.
        Potem
         ▶ 1.  R17     zaloguj       zalogować się na swoje konto
         · 2.  R5 R24  dokumentacja  czytać własną dokumentację medyczną
        Następny krok: zalogować się na portalu
        ▶ zaloguj
        """)
    #expect(
      try shown(lines, .en) == """
        Bartosz Nowak (bnowak)
        Account active since 2026-01-05 08:00, activated with a PIN from brzoza.
        The first way: with a PIN (R9)
         ✓ 1.  R12      come        go to the reception desk and ask for activation
         ✓ 2.  R13 R14  present     state the login and show an identity document
         ✓ 3.  R15      issue-pin   the facility's clerk generates the PIN
         ✓ 4.  R17      login       sign in to the account
         ✓ 5.  R18      properties  click the name in the corner of the screen
         ✓ 6.  R19      activate    press “Aktywuj konto”
         ✓ 7.  R20      enter-pin   type the PIN
         ✓ 8.  R20      confirm     confirm the PIN
        The second way: with one's own Trusted Profile (R10)
          Not needed: the account was activated with a PIN.
        Afterwards
         ▶ 1.  R17     login    sign in to the account
         · 2.  R5 R24  records  read one's own medical records
        Next step: sign in to the portal
        ▶ login
        """)
  }
}
