import CommandLanguage
import Testing

@testable import Shell

/// The Trusted Profile's three messages, in both languages.
struct ScreensTrustedProfileTests {
  /// The first message; it says that it is a simulator.
  @Test func theFirstMessage() throws {
    let lines =
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
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
        │   Czas na odpowiedź: do 2026-01-05 08:10.                            │
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
        │   Time to answer: until 2026-01-05 08:10.                            │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ answer password  – choose how to sign in
        ▶ cancel  – give up
        """)
  }

  /// The second message after a wrong code.
  @Test func theSecondMessageAfterAWrongCode() throws {
    let lines =
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      akowalska: answer password
      akowalska: answer 1
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
        │   2. Wpisz kod z SMS-a (6 cyfr): [        ]                          │
        │   Kod jest nieprawidłowy. Pozostało prób: 2.                         │
        │                                                                      │
        │   [ Dalej ]   [ Anuluj ]                                             │
        │                                                                      │
        │   Czas na odpowiedź: do 2026-01-05 08:10.                            │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ odpowiedz KOD  – wpisać kod z SMS-a
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
        │   2. Type the code from the text message (6 digits): [        ]      │
        │   The code is not right. Tries left: 2.                              │
        │                                                                      │
        │   [ Next ]   [ Cancel ]                                              │
        │                                                                      │
        │   Time to answer: until 2026-01-05 08:10.                            │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ answer CODE  – type the code from the message
        ▶ cancel  – give up
        """)
  }

  /// The third message lists what is handed over, the PESEL masked.
  @Test func theThirdMessageListsWhatIsHandedOver() throws {
    let lines =
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
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
        │      • imię: Anna                                                    │
        │      • nazwisko: Kowalska                                            │
        │      • data urodzenia: 2201-02-03                                    │
        │      • PESEL: •••••••0022                                            │
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
        │      • first name: Anna                                              │
        │      • family name: Kowalska                                         │
        │      • date of birth: 2201-02-03                                     │
        │      • PESEL: •••••••0022                                            │
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
}
