import CommandLanguage
import Testing

@testable import Shell

/// The activation form and the change of the password, in both languages.
struct ScreensActivationTests {
  /// Typed digits show as dots; blanks and hyphens do not count (R20).
  @Test func typedDigitsShowAsDots() throws {
    let lines =
      """
      czielinski: login
      czielinski: properties
      czielinski: activate
      czielinski: enter-pin "1234-5678"
      czielinski: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                 [ Cezary Zieliński ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Aktywacja konta                                                      │
        │                                                                      │
        │   Stan konta        nieaktywne (jeszcze nieaktywowane)               │
        │   Kod PIN           [ ••••••••     ]                                 │
        │                                                                      │
        │   [ Zatwierdź ]                                                      │
        │                                                                      │
        │   [ Aktywuj konto używając Profilu Zaufanego ]                       │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ zatwierdź  – nacisnąć przycisk zatwierdzający
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                  [ Cezary Zieliński ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Account activation                                                   │
        │                                                                      │
        │   Status            inactive (never activated so far)                │
        │   PIN               [ ••••••••     ]                                 │
        │                                                                      │
        │   [ Zatwierdź ] (Confirm)                                            │
        │                                                                      │
        │   [ Aktywuj konto używając Profilu Zaufanego ]                       │
        │     (Activate account using the Trusted Profile)                     │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ confirm  – press the confirming button
        """)
  }

  /// Nothing typed, no PIN open.
  @Test func nothingTyped() throws {
    let lines =
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                    [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Aktywacja konta                                                      │
        │                                                                      │
        │   Stan konta        nieaktywne (jeszcze nieaktywowane)               │
        │   Kod PIN           [              ]                                 │
        │                                                                      │
        │   [ Zatwierdź ]                                                      │
        │                                                                      │
        │   [ Aktywuj konto używając Profilu Zaufanego ]                       │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ zgłoś-się PODMIOT  – po kod PIN do rejestracji podmiotu
        ▶ profil-zaufany  – aktywować Profilem Zaufanym
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                     [ Anna Kowalska ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Account activation                                                   │
        │                                                                      │
        │   Status            inactive (never activated so far)                │
        │   PIN               [              ]                                 │
        │                                                                      │
        │   [ Zatwierdź ] (Confirm)                                            │
        │                                                                      │
        │   [ Aktywuj konto używając Profilu Zaufanego ]                       │
        │     (Activate account using the Trusted Profile)                     │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ come FACILITY  – to a facility's desk for a PIN
        ▶ trusted-profile  – activate with the Trusted Profile
        """)
  }

  /// A one-time password must be replaced (S3).
  @Test func aOneTimePasswordMustBeReplaced() throws {
    let lines =
      """
      dlis: login
      dlis: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                       [ Dorota Lis ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Zmiana hasła                                                         │
        │                                                                      │
        │   Hasło, którym się zalogowano, trzeba teraz zmienić. Dopiero potem  │
        │   portal udostępni resztę.                                           │
        │                                                                      │
        │   Nowe hasło        [                      ]                         │
        │                                                                      │
        │   [ Zmień hasło ]   [ Wyloguj ]                                      │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ zmień-hasło nowe=…  – ustawić nowe hasło
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                        [ Dorota Lis ] │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Change of password                                                   │
        │                                                                      │
        │   The password used for signing in must be changed now. Only then    │
        │   does the portal open the rest.                                     │
        │                                                                      │
        │   New password      [                      ]                         │
        │                                                                      │
        │   [ Change password ]   [ Sign out ]                                 │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ change-password new=…  – set a new password
        """)
  }

  /// A person without an account sees the same form, empty (S5).
  @Test func aPersonWithoutAnAccountSeesTheSameForm() throws {
    let lines = "nikt: screen"
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Portal Pacjenta                                      (niezalogowany) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Logowanie                                                            │
        │                                                                      │
        │   Login lub PESEL   [                      ]                         │
        │   Hasło             [                      ]                         │
        │                                                                      │
        │   [ Zaloguj ]   Nie pamiętasz hasła?                                 │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        Ta osoba nie ma konta na portalu; po ekranie tego nie widać.
        ▶ admin: załóż-konto LOGIN IMIĘ-I-NAZWISKO pesel=…
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Patient Portal                                       (not signed in) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Sign in                                                              │
        │                                                                      │
        │   Login or PESEL    [                      ]                         │
        │   Password          [                      ]                         │
        │                                                                      │
        │   [ Sign in ]   Forgotten your password?                             │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        This person has no account on the portal; the screen does not show it.
        ▶ admin: create-account LOGIN NAME pesel=…
        """)
  }
}
