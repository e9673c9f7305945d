import CommandLanguage
import Testing

@testable import Shell

/// The portal's windows as they are drawn, in both languages.
struct ScreensPortalTests {
  /// Not signed in: the login form; an inactive account without a PIN is sent to a desk.
  @Test func notSignedIn() throws {
    let lines = "akowalska: screen"
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                      (niezalogowany) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Logowanie                                                            │
        │                                                                      │
        │   Login lub PESEL   [ akowalska            ]                         │
        │   Hasło             [                      ]                         │
        │                                                                      │
        │   [ Zaloguj ]   Nie pamiętasz hasła?                                 │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ zgłoś-się PODMIOT  – po kod PIN do rejestracji podmiotu
        ▶ zaloguj  – zalogować się na portalu
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                       (not signed in) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Sign in                                                              │
        │                                                                      │
        │   Login or PESEL    [ akowalska            ]                         │
        │   Password          [                      ]                         │
        │                                                                      │
        │   [ Sign in ]   Forgotten your password?                             │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ come FACILITY  – to a facility's desk for a PIN
        ▶ login  – sign in to the portal
        """)
  }

  /// Home of an inactive account: e-Registration only (R3, R4).
  @Test func homeOfAnInactiveAccount() throws {
    let lines =
      """
      akowalska: login
      akowalska: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                    [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │   [ e-Rejestracja ]           dostępna (umówione wizyty: 0)          │
        │                                                                      │
        │   [ Dokumentacja medyczna ]   zablokowana – konto nieaktywne         │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ zgłoś-się PODMIOT  – po kod PIN do rejestracji podmiotu
        ▶ właściwości  – kliknąć imię i nazwisko w górnym rogu ekranu
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                     [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │   [ e-Registration ]          available (booked visits: 0)           │
        │                                                                      │
        │   [ Medical records ]         locked – account inactive              │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ come FACILITY  – to a facility's desk for a PIN
        ▶ properties  – click the name in the top corner of the screen
        """)
  }

  /// Home of an active account.
  @Test func homeOfAnActiveAccount() throws {
    let lines =
      """
      bnowak: login
      bnowak: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                    [ Bartosz Nowak ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │   [ e-Rejestracja ]           dostępna (umówione wizyty: 0)          │
        │                                                                      │
        │   [ Dokumentacja medyczna ]   dostępna (dokumenty: 1)                │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ dokumentacja  – czytać dokumentację medyczną
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                     [ Bartosz Nowak ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │   [ e-Registration ]          available (booked visits: 0)           │
        │                                                                      │
        │   [ Medical records ]         available (documents: 1)               │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ records  – read the medical records
        """)
  }

  /// Properties with the button (R19).
  @Test func propertiesWithTheButton() throws {
    let lines =
      """
      akowalska: login
      akowalska: properties
      akowalska: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                    [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Właściwości konta                                                    │
        │                                                                      │
        │   Imię i nazwisko   Anna Kowalska                                    │
        │   Login             akowalska                                        │
        │   PESEL             •••••••0022                                      │
        │   Stan konta        nieaktywne (jeszcze nieaktywowane)               │
        │                                                                      │
        │   [ Aktywuj konto ]                                                  │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ zgłoś-się PODMIOT  – po kod PIN do rejestracji podmiotu
        ▶ aktywuj  – nacisnąć przycisk „Aktywuj konto”
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                     [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Account properties                                                   │
        │                                                                      │
        │   Name              Anna Kowalska                                    │
        │   Login             akowalska                                        │
        │   PESEL             •••••••0022                                      │
        │   Status            inactive (never activated so far)                │
        │                                                                      │
        │   [ Aktywuj konto ] (Activate account)                               │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ come FACILITY  – to a facility's desk for a PIN
        ▶ activate  – press the button “Aktywuj konto”
        """)
  }

  /// Properties of an active account have no button.
  @Test func propertiesOfAnActiveAccountHaveNoButton() throws {
    let lines =
      """
      bnowak: login
      bnowak: properties
      bnowak: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                    [ Bartosz Nowak ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Właściwości konta                                                    │
        │                                                                      │
        │   Imię i nazwisko   Bartosz Nowak                                    │
        │   Login             bnowak                                           │
        │   PESEL             •••••••0015                                      │
        │   Stan konta        aktywne od 2026-01-05 08:00, aktywowane kodem    │
        │                     PIN z podmiotu brzoza                            │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ dokumentacja  – czytać dokumentację medyczną
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                     [ Bartosz Nowak ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Account properties                                                   │
        │                                                                      │
        │   Name              Bartosz Nowak                                    │
        │   Login             bnowak                                           │
        │   PESEL             •••••••0015                                      │
        │   Status            active since 2026-01-05 08:00, activated with    │
        │                     a PIN from brzoza                                │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ records  – read the medical records
        """)
  }
}
