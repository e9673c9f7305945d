import CommandLanguage
import Testing

@testable import Shell

/// The clerk's desk, in both languages.
struct ScreensDeskTests {
  /// Who waits, what they stated and showed, what is next for the clerk.
  @Test func whoWaits() throws {
    let lines =
      """
      akowalska: come brzoza
      akowalska: present number=ZZZ500000 expires=2030-12-31
      clerk@brzoza: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Rejestracja: Szpital pod Brzozą               (brzoza, zintegrowany) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ 1. Ewa Wójcik (ewojcik)                                              │
        │    Login: ewojcik                                                    │
        │    Dokument: nie okazano                                             │
        │    ▶ poproś o dokument tożsamości                                    │
        │                                                                      │
        │ 2. Anna Kowalska (akowalska)                                         │
        │    Login: akowalska                                                  │
        │    Dokument: dowód osobisty, nr ZZZ500000, PESEL •••••••0022,        │
        │      ważny do 2030-12-31                                             │
        │    ▶ wygeneruj kod PIN                                               │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ ewojcik: okaż
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Desk: Szpital pod Brzozą                        (brzoza, integrated) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ 1. Ewa Wójcik (ewojcik)                                              │
        │    Login: ewojcik                                                    │
        │    Document: not shown                                               │
        │    ▶ ask for an identity document                                    │
        │                                                                      │
        │ 2. Anna Kowalska (akowalska)                                         │
        │    Login: akowalska                                                  │
        │    Document: identity card, no. ZZZ500000, PESEL •••••••0022,        │
        │      valid to 2030-12-31                                             │
        │    ▶ generate the PIN                                                │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ ewojcik: present
        """)
  }

  /// A PESEL stated in place of the login is masked; an expired document and a wrong number are noticed.
  @Test func aPESELStatedInPlaceOfTheLoginIsMasked() throws {
    let lines =
      """
      akowalska: come jawor
      akowalska: present login=01620300022 expires=2026-01-04
      bnowak: come jawor
      bnowak: present number=ABS523456 pesel=123
      dlis: come jawor
      clerk@jawor: screen
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Rejestracja: Przychodnia Jawor                 (jawor, zintegrowany) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ 1. Anna Kowalska (akowalska)                                         │
        │    Login: •••••••0022                                                │
        │    Dokument: dowód osobisty, PESEL •••••••0022, ważny do             │
        │      2026-01-04                                                      │
        │    ▶ dokument stracił ważność: poproś o ważny                        │
        │                                                                      │
        │ 2. Bartosz Nowak (bnowak)                                            │
        │    Login: bnowak                                                     │
        │    Dokument: dowód osobisty, nr ABS523456, PESEL nieprawidłowy       │
        │    ▶ sprawdź numer dokumentu: jest nieprawidłowy                     │
        │                                                                      │
        │ 3. Dorota Lis (dlis)                                                 │
        │    Login: nie podano                                                 │
        │    Dokument: nie okazano                                             │
        │    ▶ poproś o login                                                  │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ akowalska: okaż
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Desk: Przychodnia Jawor                          (jawor, integrated) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ 1. Anna Kowalska (akowalska)                                         │
        │    Login: •••••••0022                                                │
        │    Document: identity card, PESEL •••••••0022, valid to 2026-01-04   │
        │    ▶ the document has expired: ask for a valid one                   │
        │                                                                      │
        │ 2. Bartosz Nowak (bnowak)                                            │
        │    Login: bnowak                                                     │
        │    Document: identity card, no. ABS523456, PESEL not valid           │
        │    ▶ check the document's number: it is not valid                    │
        │                                                                      │
        │ 3. Dorota Lis (dlis)                                                 │
        │    Login: not stated                                                 │
        │    Document: not shown                                               │
        │    ▶ ask for the login                                               │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        ▶ akowalska: present
        """)
  }

  /// A facility that is not integrated.
  @Test func aFacilityThatIsNotIntegrated() throws {
    let lines = "clerk@kalina: screen"
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Rejestracja: Gabinety Kalina               (kalina, niezintegrowany) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ Podmiot nie jest zintegrowany w systemie: nie wydaje kodów PIN.      │
        │                                                                      │
        │ Nikt nie czeka.                                                      │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────────────────────────┐
        │ Desk: Gabinety Kalina                       (kalina, not integrated) │
        ├──────────────────────────────────────────────────────────────────────┤
        │                                                                      │
        │ The facility is not integrated in the system: it issues no PINs.     │
        │                                                                      │
        │ Nobody waits.                                                        │
        │                                                                      │
        └──────────────────────────────────────────────────────────────────────┘
        """)
  }

  /// An unknown facility.
  @Test func anUnknownFacility() throws {
    let lines = "clerk@nic: screen"
    #expect(
      try shown(lines, .pl) == """
        Takiego podmiotu nie ma w wykazie.
        ▶ wsparcie: podmioty
        """)
    #expect(
      try shown(lines, .en) == """
        There is no such facility in the list.
        ▶ support: facilities
        """)
  }

  /// Nobody's screen.
  @Test func nobodysScreen() throws {
    let lines = "support: screen"
    #expect(
      try shown(lines, .pl) == """
        Administrator i wsparcie nie mają ekranu na portalu. Ekran ma pacjent,
        a pracownik podmiotu swoje stanowisko.
        ▶ LOGIN: ekran
        """)
    #expect(
      try shown(lines, .en) == """
        The administrator and support have no screen on the portal. A patient has one,
        and a clerk has the desk.
        ▶ LOGIN: screen
        """)
  }

  /// The slip shows the PIN in groups of four.
  @Test func theSlipShowsThePINInGroupsOfFour() throws {
    let lines =
      """
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin akowalska
      """
    #expect(
      try shown(lines, .pl) == """
        ┌──────────────────────────────────────────────────┐
        │ Kod PIN do aktywacji konta                       │
        │                                                  │
        │                    8225 2822                     │
        │                                                  │
        │ Anna Kowalska (akowalska)                        │
        │ Podmiot: Szpital pod Brzozą                      │
        │ Ważny do: 2026-01-12 08:00                       │
        │                                                  │
        │ Konto jest nadal nieaktywne, dopóki ten kod nie  │
        │ zostanie wpisany i zatwierdzony na portalu.      │
        └──────────────────────────────────────────────────┘
        """)
    #expect(
      try shown(lines, .en) == """
        ┌──────────────────────────────────────────────────┐
        │ PIN for activating the account                   │
        │                                                  │
        │                    8225 2822                     │
        │                                                  │
        │ Anna Kowalska (akowalska)                        │
        │ Facility: Szpital pod Brzozą                     │
        │ Good until: 2026-01-12 08:00                     │
        │                                                  │
        │ The account is still inactive until this code is │
        │ typed and confirmed on the portal.               │
        └──────────────────────────────────────────────────┘
        """)
  }
}
