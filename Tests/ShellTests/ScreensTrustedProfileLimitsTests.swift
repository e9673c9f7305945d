import CommandLanguage
import Testing

@testable import Shell

/// The Trusted Profile of another person, and after its time, in both languages.
struct ScreensTrustedProfileLimitsTests {
  /// Of another's profile its own values are shown, never the holder's.
  @Test func ofAnothersProfileItsOwnValuesAreShown() throws {
    let lines =
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile persona=bnowak
      akowalska: answer password -> code
      akowalska: answer $code
      akowalska: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                    [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Profil Zaufany                                                       │
        │ SYMULATOR – to nie jest prawdziwy Profil Zaufany.                    │
        │                                                                      │
        │   3. Czy zgadzasz się przekazać Portalowi Pacjenta swoje dane        │
        │      z Profilu Zaufanego?                                            │
        │      • imię: Bartosz                                                 │
        │      • nazwisko: Nowak                                               │
        │      • data urodzenia: 2201-02-03                                    │
        │      • PESEL: •••••••0015                                            │
        │                                                                      │
        │   [ Potwierdzam ]   [ Anuluj ]                                       │
        │                                                                      │
        │   Czas na odpowiedź: do 2026-01-05 08:10.                            │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ zatwierdź  – zgodzić się na przekazanie danych
        ▶ anuluj  – zrezygnować
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                     [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Profil Zaufany (Trusted Profile)                                     │
        │ SIMULATOR – this is not the real Trusted Profile.                    │
        │                                                                      │
        │   3. Do you agree to hand over your data from the Trusted Profile    │
        │      to the Patient Portal?                                          │
        │      • first name: Bartosz                                           │
        │      • family name: Nowak                                            │
        │      • date of birth: 2201-02-03                                     │
        │      • PESEL: •••••••0015                                            │
        │                                                                      │
        │   [ I agree ]   [ Cancel ]                                           │
        │                                                                      │
        │   Time to answer: until 2026-01-05 08:10.                            │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ confirm  – agree to hand the data over
        ▶ cancel  – give up
        """)
  }

  /// After the time is over it says so.
  @Test func afterTheTimeIsOverItSaysSo() throws {
    let lines =
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      wait 10m
      akowalska: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                    [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Profil Zaufany                                                       │
        │ SYMULATOR – to nie jest prawdziwy Profil Zaufany.                    │
        │                                                                      │
        │   1. Wybierz sposób logowania:                                       │
        │                                                                      │
        │   [ Hasło ]  [ Bank ]  [ mObywatel ]  [ e-Dowód ]                    │
        │                                                                      │
        │   [ Anuluj ]                                                         │
        │                                                                      │
        │   Czas na odpowiedź minął: 2026-01-05 08:10.                         │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ odpowiedz hasło  – wybrać sposób logowania
        ▶ anuluj  – zrezygnować
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                     [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Profil Zaufany (Trusted Profile)                                     │
        │ SIMULATOR – this is not the real Trusted Profile.                    │
        │                                                                      │
        │   1. Choose how to sign in:                                          │
        │                                                                      │
        │   [ Password ]  [ Bank ]  [ mObywatel ]  [ e-Dowód ]                 │
        │                                                                      │
        │   [ Cancel ]                                                         │
        │                                                                      │
        │   The time to answer is over since 2026-01-05 08:10.                 │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ answer password  – choose how to sign in
        ▶ cancel  – give up
        """)
  }
}
